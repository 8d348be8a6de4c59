package dk.ungegarantien.testing;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A look into the tables, for what no answer shows, and a hand in them, for what only time does. */
public final class Tables {

    private Tables() {}

    /** The first column of all rows, as text. */
    public static List<String> texts(String sql, Object... parameters) {
        try (var connection = connection();
                var query = prepared(connection, sql, parameters);
                var rows = query.executeQuery()) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows it changed. */
    public static int change(String sql, Object... parameters) {
        try (var connection = connection();
                var update = prepared(connection, sql, parameters)) {
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something while somebody else has that row in hand. */
    public static void whileLocked(String table, UUID id, Runnable what) {
        try (var connection = connection();
                var lock = prepared(connection, "select from %s where id = ? for update".formatted(table), id)) {
            connection.setAutoCommit(false);
            lock.executeQuery();
            what.run();
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection() throws SQLException {
        return Arc.container().instance(DataSource.class).get().getConnection();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var at = 0; at < parameters.length; at++) {
            statement.setObject(at + 1, parameters[at]);
        }
        return statement;
    }
}
