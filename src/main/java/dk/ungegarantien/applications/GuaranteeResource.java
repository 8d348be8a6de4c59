package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.AccessLog;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the guarantee is kept in a municipality, for its secretariat. Every look is logged. */
@Path("/api/v1/desk/guarantee")
@RolesAllowed(Roles.SECRETARIAT)
@Tag(name = "desk", description = "The secretariat's desk.")
class GuaranteeResource {

    private final GuaranteeWatch watch;
    private final Caller caller;
    private final AccessLog accessLog;

    GuaranteeResource(GuaranteeWatch watch, Caller caller, AccessLog accessLog) {
        this.watch = watch;
        this.caller = caller;
        this.accessLog = accessLog;
    }

    @GET
    @WithTransaction
    @Operation(
            operationId = "guarantee",
            summary = "Where the guarantee is at risk",
            description =
                    "Who waits the longest, which firms are silent, and where people are guided from firm to firm.")
    public Uni<GuaranteeView> guarantee() {
        return caller.account()
                .chain(account -> accessLog.look(
                        caller.municipality(),
                        account.id(),
                        caller.professionalRole(),
                        Application.SUBJECT,
                        null,
                        "guarantee"))
                .chain(() -> watch.over(caller.municipality()));
    }
}
