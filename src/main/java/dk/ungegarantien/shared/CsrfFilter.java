package dk.ungegarantien.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * An unsafe call that rides on a cookie must carry {@code X-Ungegarantien: 1}. A foreign page cannot set that header without asking us
 * first (CORS), and we say no. Machines with a bearer token carry no cookie and need no header.
 */
class CsrfFilter {

    static final String HEADER = "X-Ungegarantien";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter(preMatching = true)
    public void demandHeader(ContainerRequestContext request) {
        var bearer = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        var api = request.getUriInfo().getPath().startsWith("/api/");
        if (api && !bearer && !SAFE.contains(request.getMethod()) && request.getHeaderString(HEADER) == null) {
            throw new HeaderMissing();
        }
    }

    static final class HeaderMissing extends Problem {
        HeaderMissing() {
            super(403, "csrf-header-missing", HEADER);
        }
    }
}
