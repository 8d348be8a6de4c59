package dk.ungegarantien.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** One running product for all integration tests: started by the first, ended after the last. */
final class TheProduct {

    private static LocalProduct running;

    private TheProduct() {}

    static synchronized LocalProduct running() {
        if (running == null) {
            Path data = Path.of("target", "integration").toAbsolutePath();
            empty(data);
            running = LocalProduct.onRandomPorts(data);
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }

    private static void empty(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException e) {
            throw new IllegalStateException(folder + " cannot be emptied", e);
        }
    }
}
