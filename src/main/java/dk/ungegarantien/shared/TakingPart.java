package dk.ungegarantien.shared;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the list of municipalities that take part from the configuration into the database, at every start. */
@ApplicationScoped
class TakingPart {

    private final List<String> codes;
    private final DataSource database;

    TakingPart(@ConfigProperty(name = "ungegarantien.municipalities") List<String> codes, DataSource database) {
        this.codes = codes;
        this.database = database;
    }

    void apply(@Observes StartupEvent start) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update municipality set takes_part = not takes_part where takes_part <> (code = any (?))")) {
            update.setArray(1, connection.createArrayOf("text", codes.toArray()));
            update.executeUpdate();
        }
    }
}
