package dk.ungegarantien.accounts;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a browser goes to log in; it comes back to the page it left. */
@Path("/login")
class LoginResource {

    /** A path of this site. Two slashes in front, or a backslash, would lead to somebody else's. */
    private static final Pattern LOCAL_PATH = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    @GET
    @Authenticated
    @Operation(hidden = true)
    public Response login(@RestQuery String to) {
        var safe = to != null && LOCAL_PATH.matcher(to).matches() ? to : "/";
        return Response.seeOther(URI.create(safe.replace(" ", "%20"))).build();
    }
}
