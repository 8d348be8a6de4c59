package dk.ungegarantien.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real PostgreSQL as a process of our own: no installation, no container, as root and not as root. */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The major version of the binaries that the build brings. */
    static final int MAJOR_VERSION = 18;

    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final EmbeddedPostgres postgres;
    private final Path folder;

    private EmbeddedDatabase(EmbeddedPostgres postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    /** Keeps its data in the folder; a folder with data in it is taken up again. */
    public static EmbeddedDatabase keptIn(Path folder, int port) {
        demandOwnMajorVersion(folder);
        awaitPredecessor(folder);
        return start(folder, port, false, Map.of());
    }

    /** Begins empty and leaves nothing behind. */
    public static EmbeddedDatabase throwaway(Map<String, String> settings) {
        try {
            return start(Files.createTempDirectory("ungegarantien-postgresql-"), 0, true, settings);
        } catch (IOException e) {
            throw new CannotStart("No folder for temporary files can be made", e);
        }
    }

    public static EmbeddedDatabase throwaway() {
        return throwaway(Map.of());
    }

    /** Makes a database and the role that owns it, unless they are there. Our role is no superuser, as in production. */
    public void provide(String database) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                        if not exists (select from pg_roles where rolname = '%1$s') then
                            create role %1$s login;
                        end if;
                    end $$""".formatted(database));
            boolean there;
            try (var found = statement.executeQuery("select from pg_database where datname = '" + database + "'")) {
                there = found.next();
            }
            if (!there) statement.execute("create database %1$s owner %1$s".formatted(database));
        } catch (SQLException e) {
            throw new CannotStart("Could not make the database " + database, e);
        }
    }

    /** As superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, "");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port(), database);
    }

    /** For the reactive driver. */
    public String reactiveUrl(String database) {
        return "postgresql://localhost:%d/%s".formatted(port(), database);
    }

    public int port() {
        return postgres.getPort();
    }

    /** The server itself, which outlives whoever started it unless it is told to end. */
    ProcessHandle process() {
        return server(folder).orElseThrow(() -> new CannotStart("The database in %s does not run".formatted(folder)));
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException("The database in %s did not end".formatted(folder), e);
        }
    }

    private static EmbeddedDatabase start(Path folder, int port, boolean clean, Map<String, String> settings) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binaries().toFile())
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(clean)
                    .setRegisterShutdownHook(clean)
                    .setPGStartupWait(PATIENCE)
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setPort(port);
            settings.forEach(builder::setServerConfig);
            return new EmbeddedDatabase(builder.start(), folder);
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart(
                    "PostgreSQL does not start with the data in %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    /** One folder for each user of the machine: what root has unpacked nobody else may touch. */
    private static Path binaries() {
        return Path.of(
                System.getProperty("java.io.tmpdir"), "ungegarantien-postgresql-" + System.getProperty("user.name"));
    }

    private static Optional<ProcessHandle> server(Path folder) {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        try {
            return ProcessHandle.of(
                    Long.parseLong(Files.readAllLines(file).get(0).trim()));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException justEnding) {
            return Optional.empty();
        }
    }

    /** When the run before was killed, its database may still be on the way out. */
    private static void awaitPredecessor(Path folder) {
        Optional<ProcessHandle> predecessor = server(folder).filter(EmbeddedDatabase::isPostgresql);
        if (predecessor.isEmpty()) return;
        try {
            predecessor.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new CannotStart(
                    "Another PostgreSQL, process %d, still uses the data in %s. End it first."
                            .formatted(predecessor.get().pid(), folder),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isPostgresql(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }

    private static void demandOwnMajorVersion(Path folder) {
        Path file = folder.resolve("PG_VERSION");
        if (!Files.exists(file)) return;
        try {
            String found = Files.readString(file).trim();
            if (!found.equals("" + MAJOR_VERSION)) {
                throw new CannotStart("""
                        The data in %1$s was written by PostgreSQL %2$s, and this product brings PostgreSQL %3$d, which cannot read it.
                        To begin afresh with demo data, move it out of the way:   mv %1$s %1$s-%2$s
                        To keep what was entered, go back to the version of the product that wrote it, or move the data with pg_dump of PostgreSQL %2$s.""".formatted(folder, found, MAJOR_VERSION));
            }
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read".formatted(file), e);
        }
    }
}
