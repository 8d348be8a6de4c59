package dk.ungegarantien.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the walks: the one that is there, else one that is brought, else a sentence that says what to install. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    /** The executable; null when it is Playwright's own, which it finds by itself. */
    static Path find(Path frontend) throws IOException, InterruptedException {
        var there = onThisMachine();
        if (there.isPresent()) {
            return there.get();
        }
        if (isDebianAsRoot()
                && run(frontend, "apt-get", "update")
                && run(frontend, "apt-get", "install", "-y", "chromium")) {
            return onThisMachine().orElseThrow(Chromium::nowhere);
        }
        if (run(frontend, npx(), "playwright", "install", "chromium")) {
            return null;
        }
        throw nowhere();
    }

    private static Optional<Path> onThisMachine() {
        var chosen = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve));
        return Stream.concat(chosen, onPath).filter(Files::isExecutable).findFirst();
    }

    private static boolean isDebianAsRoot() {
        return "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/etc/debian_version"));
    }

    private static String npx() {
        return System.getProperty("os.name").startsWith("Windows") ? "npx.cmd" : "npx";
    }

    private static boolean run(Path folder, String... command) throws InterruptedException {
        try {
            return Command.in(folder, command).run() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static IllegalStateException nowhere() {
        return new IllegalStateException(
                "The walks need a browser and none is here. Install Chromium or Chrome, or say where it is: CHROMIUM=/path/to/chromium mvn verify");
    }
}
