package dk.ungegarantien.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that a test calls. What it says is passed on line by line, since the test runner needs its own output stream for itself. */
record Command(Path folder, Map<String, String> environment, List<String> words) {

    static Command in(Path folder, String... words) {
        return new Command(folder, Map.of(), List.of(words));
    }

    Command with(Map<String, String> environment) {
        return new Command(folder, environment, words);
    }

    /** Waits for its end and returns its exit code. */
    int run() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) System.out.println(line);
            return process.waitFor();
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
