package dk.ungegarantien.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void what_was_entered_is_there_after_the_next_start() throws SQLException {
        Path data = folder.resolve("data");
        try (EmbeddedDatabase first = EmbeddedDatabase.keptIn(data, 0)) {
            first.provide("ungegarantien");
            ask(first, "create table kept as select 42 as answer");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.keptIn(data, 0)) {
            second.provide("ungegarantien");
            assertThat(ask(second, "select answer from kept")).isEqualTo("42");
            assertThat(ask(second, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThat(ask(second, "select current_setting('server_version_num')::int / 10000"))
                    .isEqualTo("" + EmbeddedDatabase.MAJOR_VERSION);
        }
    }

    @Test
    void data_of_another_major_version_is_refused_with_the_way_out() throws IOException {
        Files.writeString(folder.resolve("PG_VERSION"), "16\n");
        assertThatThrownBy(() -> EmbeddedDatabase.keptIn(folder, 0))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL 16")
                .hasMessageContaining("mv " + folder);
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl("ungegarantien"), "ungegarantien", "");
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) return "";
            var rows = statement.getResultSet();
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
