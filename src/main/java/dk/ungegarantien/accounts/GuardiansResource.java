package dk.ungegarantien.accounts;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The young person's own guardians. */
@Path("/api/v1/me/guardians")
@RolesAllowed(Roles.YOUNG)
@Tag(name = "me", description = "The caller's own account.")
class GuardiansResource {

    private final Caller caller;
    private final Guardians guardians;

    GuardiansResource(Caller caller, Guardians guardians) {
        this.caller = caller;
        this.guardians = guardians;
    }

    @GET
    @WithTransaction
    @Operation(operationId = "myGuardians", summary = "Who may say yes for the caller, at most two")
    public Uni<List<GuardianSummary>> mine() {
        return caller.account().chain(account -> guardians.of(account.id()));
    }

    @PUT
    @WithTransaction
    @Operation(
            operationId = "nameMyGuardians",
            summary = "Names who may say yes for the caller",
            description =
                    "They take the place of those before, whose links are worth nothing any more; applications that wait for "
                            + "a guardian are sent to the new ones. 409 `guardian-not-needed` for adults.")
    public Uni<List<GuardianSummary>> name(@Valid @NotNull NewGuardians told) {
        return caller.young().chain(young -> guardians.replace(young, told, GuardianAddedBy.YOUNG));
    }
}
