package dk.ungegarantien.shared;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What one call may send. The HTTP layer knows one limit for all, which is that of the largest files; every other call is held to far less here, before
 * anything is read.
 */
@ApplicationScoped
class BodyLimits {

    /** Behind the limit for all, before everything else. */
    private static final int PRIORITY = 1;

    private static final int TOO_LARGE = 413;

    private final long usual;
    private final Pattern largeFiles;

    BodyLimits(
            @ConfigProperty(name = "ungegarantien.http.usual-body-size") MemorySize usual,
            @ConfigProperty(name = "ungegarantien.http.large-files") String largeFiles) {
        this.usual = usual.asLongValue();
        this.largeFiles = Pattern.compile(largeFiles);
    }

    void guard(@Observes Filters filters) {
        filters.register(this::demandUsualSize, PRIORITY);
    }

    private void demandUsualSize(RoutingContext call) {
        if (largeFiles.matcher(call.normalizedPath()).matches()) {
            call.next();
            return;
        }
        var length = call.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > usual) {
            call.response()
                    .putHeader(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                    .setStatusCode(TOO_LARGE)
                    .end();
            return;
        }
        // whoever does not say how much it is, is stopped while it is read
        call.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, usual);
        call.next();
    }
}
