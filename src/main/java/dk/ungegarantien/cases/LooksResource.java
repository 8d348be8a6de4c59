package dk.ungegarantien.cases;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.AccessLog;
import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.Page;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Who looked at whose personal data, for the secretariat that answers for it. */
@Path("/api/v1/desk/looks")
@RolesAllowed(Roles.SECRETARIAT)
@Tag(name = "desk", description = "The secretariat's desk.")
class LooksResource {

    private final AccessLog accessLog;
    private final LookNames names;
    private final Caller caller;

    LooksResource(AccessLog accessLog, LookNames names, Caller caller) {
        this.accessLog = accessLog;
        this.names = names;
        this.caller = caller;
    }

    @GET
    @WithTransaction
    @Operation(operationId = "looks", summary = "Who looked at whose personal data in the municipality, the last first")
    public Uni<Page<Look>> looks(@RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit, @RestQuery String cursor) {
        var behind = Cursor.parse(cursor, 1);
        return accessLog
                .looks(caller.municipality(), behind == null ? null : behind.uuid(0), limit)
                .chain(page -> names.of(page.items()).map(looks -> new Page<>(looks, page.next(), page.total())));
    }
}
