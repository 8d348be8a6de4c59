package dk.ungegarantien.shared;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the built frontend where no web server stands in front: files as they are, and the start page for every other path. */
@ApplicationScoped
class FrontendRoute {

    private static final List<String> OURS = List.of("/api/", "/q/", "/login", "/logout", "/back-channel-logout");
    private static final int BEFORE_THE_API = -100;

    private final Optional<Path> directory;

    FrontendRoute(@ConfigProperty(name = "ungegarantien.frontend.directory") Optional<Path> directory) {
        this.directory = directory;
    }

    void mount(@Observes Router router) {
        directory.map(Path::toAbsolutePath).ifPresent(folder -> {
            var files = StaticHandler.create(FileSystemAccess.ROOT, folder.toString())
                    .setCachingEnabled(true)
                    .setIncludeHidden(false);
            router.get().order(BEFORE_THE_API).handler(request -> serve(request, files));
        });
    }

    /** What the build has named after its content may be kept for a year, everything else must be asked for again. */
    private static void serve(RoutingContext request, StaticHandler files) {
        var path = request.normalizedPath();
        if (OURS.stream().anyMatch(path::startsWith)) {
            request.next();
            return;
        }
        var named = path.startsWith("/assets/");
        request.response().putHeader("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache");
        if (!named && !path.substring(path.lastIndexOf('/') + 1).contains(".")) {
            request.reroute("/index.html");
            return;
        }
        files.handle(request);
    }
}
