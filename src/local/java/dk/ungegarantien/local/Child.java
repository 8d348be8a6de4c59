package dk.ungegarantien.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process we started: what it says goes to a file of its own, and it ends with us. */
final class Child implements AutoCloseable {

    private static final int SECONDS_TO_END = 15;

    private final String name;
    private final Path log;
    private final Process process;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    static Child start(
            String name, List<String> command, Map<String, String> environment, Path logs, Watchdog watchdog) {
        Path log = logs.resolve(name + ".log");
        try {
            Files.createDirectories(logs);
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().keySet().removeIf(Child::isForOthers);
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            Process process = builder.start();
            process.getOutputStream().close();
            watchdog.guard(process.toHandle());
            return new Child(name, log, process);
        } catch (IOException e) {
            throw new CannotStart("Could not start %s: %s".formatted(name, e.getMessage()), e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Fails with the last words of the process when it is not alive any more. */
    void demandAlive() {
        if (!isAlive()) {
            throw new CannotStart("%s ended with code %d. Its last words, from %s:%n%s"
                    .formatted(name, process.exitValue(), log, lastWords()));
        }
    }

    CompletableFuture<?> onExit() {
        return process.onExit();
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it without warning, as a power cut would: SIGKILL. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** What the developer has set for other programs must not change this one. */
    private static boolean isForOthers(String variable) {
        return variable.startsWith("QUARKUS_") || variable.startsWith("KC_") || variable.startsWith("UNGEGARANTIEN_");
    }

    private String lastWords() {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            List<String> all = lines.toList();
            return String.join(System.lineSeparator(), all.subList(Math.max(0, all.size() - 25), all.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read)";
        }
    }
}
