package dk.ungegarantien.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** The Java that runs us also runs our children. */
final class Java {

    private Java() {}

    static String executable() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path windows = bin.resolve("java.exe");
        return (Files.exists(windows) ? windows : bin.resolve("java")).toString();
    }
}
