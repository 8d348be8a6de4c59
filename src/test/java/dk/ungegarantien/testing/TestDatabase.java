package dk.ungegarantien.testing;

import dk.ungegarantien.local.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real PostgreSQL for the tests, on a port of its own, gone when they end. The product is no superuser in it. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String NAME = "ungegarantien";

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        database = EmbeddedDatabase.throwaway();
        database.provide(NAME);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                database.jdbcUrl(NAME),
                "quarkus.datasource.reactive.url",
                database.reactiveUrl(NAME),
                "quarkus.datasource.username",
                NAME,
                "quarkus.datasource.password",
                NAME);
    }

    @Override
    public void stop() {
        if (database != null) database.close();
    }
}
