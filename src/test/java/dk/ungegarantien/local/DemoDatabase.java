package dk.ungegarantien.local;

import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** The real schema with the demo data of a day in November, in a PostgreSQL of its own. */
final class DemoDatabase {

    static final Clock A_DAY_IN_NOVEMBER = Clock.fixed(Instant.parse("2026-11-20T11:30:00Z"), Denmark.ZONE);

    private static final String USER = "postgres";
    private static final String PASSWORD = "postgres";

    private final TestDatabase database = new TestDatabase();
    private String url;
    private Connection connection;

    void start() throws SQLException {
        url = database.start().get("quarkus.datasource.jdbc.url");
        migrate(url);
        connection = DriverManager.getConnection(url, USER, PASSWORD);
        load(A_DAY_IN_NOVEMBER);
    }

    void stop() throws SQLException {
        connection.close();
        database.stop();
    }

    void load(Clock clock) {
        DemoData.load(url, USER, PASSWORD, clock);
    }

    /** Into a further database of that name. */
    void loadAnew(String name, Clock clock) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        var other = url.replaceFirst("/[^/]+$", "/" + name);
        migrate(other);
        DemoData.load(other, USER, PASSWORD, clock);
    }

    private static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, USER, PASSWORD)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /** Each row with its columns as text. */
    List<List<String>> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var columns = new ArrayList<String>();
                for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    columns.add(found.getString(i));
                }
                rows.add(columns);
            }
            return rows;
        }
    }
}
