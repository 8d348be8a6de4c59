package dk.ungegarantien.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The jar as an operator starts it, in the profile it was built for. */
class ProductionStartIT {

    private static final Map<String, String> OWN_VALUES = Map.of(
            "QUARKUS_DATASOURCE_PASSWORD", "R7vKq2mZx9LwTn4c",
            "QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:1/realms/ungegarantien",
            "QUARKUS_OIDC_CREDENTIALS_SECRET", "pW8sXk3NfYt6Bq1Z",
            "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", "Zk4Wq8Rm1Xv6Tn3Lp9Bs2Hd7Fg5Jc0Yt",
            "QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET", "Rf6Yb2Kd9Wq4Zs7Mx1Ct5Vn8Hj3Lp0Ge",
            "UNGEGARANTIEN_PUPILS_CODE_SECRET", "Jt5Vn8Bq2Xw7Rk4Zm9Lc3Hf6Ps1Gd0Ty",
            "UNGEGARANTIEN_PUBLIC_URL", "https://ungegarantien.dk",
            "QUARKUS_MAILER_HOST", "localhost",
            "QUARKUS_MAILER_FROM", "ungegaranti@hjoerring.dk");

    @Test
    void without_secrets_it_refuses_and_names_all_that_is_missing() throws Exception {
        Start start = start(Map.of());
        assertThat(start.code()).isEqualTo(1);
        assertThat(start.said())
                .contains("QUARKUS_DATASOURCE_PASSWORD")
                .contains("QUARKUS_OIDC_CREDENTIALS_SECRET")
                .contains("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET")
                .contains("QUARKUS_MAILER_HOST");
    }

    @Test
    void a_default_password_is_refused() throws Exception {
        Map<String, String> values = new HashMap<>(OWN_VALUES);
        values.put("QUARKUS_DATASOURCE_PASSWORD", "change-me-please");
        values.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/ungegarantien");
        values.put("QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://localhost:1/ungegarantien");
        Start start = start(values);
        assertThat(start.code()).isEqualTo(1);
        assertThat(start.said()).contains("QUARKUS_DATASOURCE_PASSWORD").doesNotContain("QUARKUS_MAILER_HOST");
    }

    @Test
    void a_database_with_demo_data_is_refused() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.throwaway()) {
            database.provide("ungegarantien");
            execute(database, "create table account as select 'demo-ronja' as subject");
            Map<String, String> values = new HashMap<>(OWN_VALUES);
            values.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl("ungegarantien"));
            values.put("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl("ungegarantien"));
            Start start = start(values);
            assertThat(start.code()).isEqualTo(1);
            assertThat(start.said()).contains("demo data");
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        var url = database.jdbcUrl("ungegarantien");
        try (var connection = DriverManager.getConnection(url, "ungegarantien", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Start start(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Java.executable(), "-Dquarkus.http.port=0", "-jar", "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Start(process.exitValue(), said);
        } finally {
            process.destroyForcibly();
        }
    }

    private record Start(int code, String said) {}
}
