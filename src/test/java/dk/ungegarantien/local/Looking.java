package dk.ungegarantien.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.BooleanSupplier;

/** Looks into a database, has a hand in it, and waits until it looks as it should. */
final class Looking implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN = Duration.ofMillis(10);

    private final Connection connection;

    Looking(Connection connection) {
        this.connection = connection;
    }

    /** Each row with its columns, separated by a blank. */
    List<String> rows(String sql) {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                var row = new StringJoiner(" ");
                for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getString(column));
                }
                rows.add(row.toString());
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int count(String sql) {
        return Integer.parseInt(rows("select count(*) from " + sql).get(0));
    }

    void change(String sql) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitNone(String sql) {
        await("none left of " + sql, () -> count(sql) == 0);
    }

    void awaitAtLeast(int enough, String sql) {
        await("%d of %s".formatted(enough, sql), () -> count(sql) >= enough);
    }

    private static void await(String what, BooleanSupplier condition) {
        var deadline = Instant.now().plus(PATIENCE);
        try {
            while (!condition.getAsBoolean()) {
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("Not within %d minutes: %s".formatted(PATIENCE.toMinutes(), what));
                }
                Thread.sleep(BETWEEN.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for " + what, e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
