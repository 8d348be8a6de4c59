package dk.ungegarantien.partners;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks into the database where the API does not reach: what was recorded, and what time has done. */
@ApplicationScoped
class Rows {

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    /** The recorded changes of a subject, as {@code role: from > to}, oldest first. */
    List<String> changesOf(UUID subject) {
        return texts(
                "select actor_role || ': ' || coalesce(from_state, '') || ' > ' || to_state from state_change where subject_id = ? order by id",
                subject);
    }

    /** The events about a pledge, as {@code type to e-mail}, oldest first. */
    List<String> eventsOf(UUID pledge) {
        return texts(
                "select type || ' to ' || (payload->'recipient'->>'email') from outbox where payload->>'pledge' = ?::text order by id",
                pledge);
    }

    void termEndedYesterday(UUID pledge) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update pledge set active_from = current_date - 800, active_until = current_date - 2 where id = ?")) {
            update.setObject(1, pledge);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tries to rewrite what was signed, past the product. */
    void tamperWith(UUID pledge) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update pledge set document = 'x', sha256 = encode(sha256('x'::bytea), 'hex') where id = ?""")) {
            update.setObject(1, pledge);
            update.executeUpdate();
        }
    }

    private List<String> texts(String query, UUID parameter) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setObject(1, parameter);
            var found = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
