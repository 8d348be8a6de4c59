package dk.ungegarantien.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    @Test
    void a_child_ends_even_when_its_parent_is_killed_without_warning() throws Exception {
        Process parent = java(Parent.class);
        ProcessHandle child = child(parent);
        assertThat(child.isAlive()).isTrue();
        parent.destroyForcibly();
        child.onExit().get(30, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void a_child_ends_when_its_parent_is_asked_to_end() throws Exception {
        Process parent = java(Parent.class);
        ProcessHandle child = child(parent);
        parent.destroy();
        child.onExit().get(30, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    private static ProcessHandle child(Process parent) throws IOException {
        var said = new BufferedReader(new InputStreamReader(parent.getInputStream()));
        return ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
    }

    private static Process java(Class<?> main) throws IOException {
        return new ProcessBuilder(Java.executable(), "-cp", System.getProperty("java.class.path"), main.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Starts a child, names it and stays. */
    public static final class Parent {

        public static void main(String[] arguments) throws InterruptedException {
            var command =
                    List.of(Java.executable(), "-cp", System.getProperty("java.class.path"), Sleeper.class.getName());
            var logs = Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "watchdog-test-" + ProcessHandle.current().pid());
            var child = Child.start("sleeper", command, Map.of(), logs, Watchdog.start());
            System.out.println(child.pid());
            child.waitFor();
        }
    }

    /** Does nothing until it is ended. */
    public static final class Sleeper {

        public static void main(String[] arguments) throws InterruptedException {
            Thread.currentThread().join();
        }
    }
}
