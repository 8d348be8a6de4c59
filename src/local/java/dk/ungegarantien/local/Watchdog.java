package dk.ungegarantien.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends every process of a run when the one that started them is gone, however it went, SIGKILL included.
 *
 * <p>It is a small process of its own that reads process ids from its standard input. The operating system closes
 * that pipe when the parent dies: the end of the input is the signal. This works the same on every system.
 */
public final class Watchdog implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Process process;
    private final OutputStream pids;

    private Watchdog(Process process) {
        this.process = process;
        this.pids = process.getOutputStream();
    }

    static Watchdog start() {
        try {
            Path classes = Path.of(Watchdog.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Watchdog(new ProcessBuilder(
                            Java.executable(),
                            "-Xmx16m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            classes.toString(),
                            Watchdog.class.getName())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException | URISyntaxException e) {
            throw new CannotStart("Could not start the process that ends all the others", e);
        }
    }

    /** From now on this process does not outlive us. */
    synchronized void guard(ProcessHandle child) {
        try {
            pids.write((child.pid() + "\n").getBytes(StandardCharsets.US_ASCII));
            pids.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The watchdog is gone", e);
        }
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        try {
            pids.close();
            process.waitFor(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException alreadyGone) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The other side of the pipe. */
    public static void main(String[] arguments) throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        // A Ctrl-C in the terminal reaches this process as well: it stays until the others have gone.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(done)));
        List<Guarded> guarded = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Guarded.of(Long.parseLong(line)).ifPresent(guarded::add);
            }
        } finally {
            endAll(guarded);
            done.countDown();
        }
    }

    private static void endAll(List<Guarded> guarded) {
        guarded.forEach(Guarded::ask);
        Instant deadline = Instant.now().plus(PATIENCE);
        guarded.forEach(each -> each.waitUntil(deadline));
        guarded.forEach(Guarded::force);
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A process id is given to another process one day: its start tells whether it still is the one we mean. */
    private record Guarded(ProcessHandle process, Optional<Instant> startedAt) {

        static Optional<Guarded> of(long pid) {
            return ProcessHandle.of(pid).map(process -> new Guarded(process, startOf(process)));
        }

        void ask() {
            if (lives()) process.destroy();
        }

        void waitUntil(Instant deadline) {
            try {
                long left =
                        Math.max(0, Duration.between(Instant.now(), deadline).toMillis());
                if (lives()) process.onExit().get(left, TimeUnit.MILLISECONDS);
            } catch (Exception stillThere) {
                process.destroyForcibly();
            }
        }

        void force() {
            if (lives()) process.destroyForcibly();
        }

        private boolean lives() {
            return process.isAlive() && startOf(process).equals(startedAt);
        }

        private static Optional<Instant> startOf(ProcessHandle process) {
            return process.info().startInstant();
        }
    }
}
