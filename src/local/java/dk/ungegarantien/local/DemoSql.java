package dk.ungegarantien.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Writes rows of the demo data, and the record of how they came to be. */
final class DemoSql {

    private final Connection connection;
    private long keys;

    DemoSql(Connection connection) {
        this.connection = connection;
    }

    /** The columns of one row, in order. Nulls may stand in it. */
    static Map<String, Object> row(Object... namesAndValues) {
        var row = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }

    void insert(String table, Map<String, Object> row) {
        execute(insertion(table, row), row.values().toArray());
    }

    /** For what somebody may have entered before the demo data came. */
    void insertUnlessThere(String table, Map<String, Object> row) {
        execute(insertion(table, row) + " on conflict do nothing", row.values().toArray());
    }

    /** Rows with the same columns, all at once. */
    void insertAll(String table, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(insertion(table, rows.get(0)))) {
            for (var row : rows) {
                bind(statement, row.values().toArray());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The demo data could not be written: " + e.getMessage(), e);
        }
    }

    private static String insertion(String table, Map<String, Object> row) {
        var names = String.join(", ", row.keySet());
        var marks = row.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s)".formatted(table, names, marks);
    }

    int execute(String sql, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The demo data could not be written: " + e.getMessage(), e);
        }
    }

    /** The first column of the first row; null when there is none. */
    @SuppressWarnings("unchecked")
    <T> T value(String sql, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var found = statement.executeQuery()) {
                return found.next() ? (T) found.getObject(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demo data could not be read back: " + e.getMessage(), e);
        }
    }

    Connection connection() {
        return connection;
    }

    /** A key of version 7 that tells that moment, so that what came later also sorts later. */
    UUID keyAt(Instant moment) {
        keys++;
        var version7 = moment.toEpochMilli() << 16 | 0x7000L;
        var counted =
                0x8000000000000000L | keys << 40 | ThreadLocalRandom.current().nextLong(1L << 40);
        return new UUID(version7, counted);
    }

    private void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, bindable(values[i]));
        }
    }

    private Object bindable(Object value) throws SQLException {
        if (value instanceof Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof List<?> list) {
            return connection.createArrayOf("text", list.toArray());
        }
        return value;
    }
}
