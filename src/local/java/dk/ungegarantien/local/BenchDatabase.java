package dk.ungegarantien.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The empty PostgreSQL of {@code deploy/bench/search.sh} and {@code deploy/prove.sh}. Runs until it is ended, and leaves nothing behind. */
public final class BenchDatabase {

    private BenchDatabase() {}

    /** Writes its port to the file {@code port} in the folder of the run, and its log to {@code postgresql.log}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(System.getProperty("bench.folder"));
        Map<String, String> settings = settings();
        settings.put("logging_collector", "on");
        settings.put("log_directory", folder.toString());
        settings.put("log_filename", "postgresql.log");
        settings.put("log_line_prefix", "");
        settings.put("log_rotation_age", "0");
        settings.put("log_rotation_size", "0");
        EmbeddedDatabase database = EmbeddedDatabase.throwaway(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        database.provide(Application.DATABASE);
        Path port = folder.resolve("port.part");
        Files.writeString(port, "" + database.port());
        Files.move(port, folder.resolve("port"));
        Thread.currentThread().join();
    }

    /** Those of a small server. */
    static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("shared_buffers", "512MB");
        settings.put("work_mem", "16MB");
        settings.put("max_connections", "200");
        settings.put("jit", "off");
        settings.put("random_page_cost", "1.1");
        settings.put("effective_cache_size", "2GB");
        settings.put("max_wal_size", "4GB");
        return settings;
    }
}
