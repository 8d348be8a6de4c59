package dk.ungegarantien.schools;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller as a pupil. */
@Path("/api/v1/me/pupil")
@RolesAllowed(Roles.YOUNG)
@Tag(name = "me")
class MyPupilResource {

    private final Caller caller;
    private final Joining joining;

    MyPupilResource(Caller caller, Joining joining) {
        this.caller = caller;
        this.joining = joining;
    }

    @GET
    @WithTransaction
    @Operation(operationId = "myPupil", summary = "The caller as a pupil", description = "404 for who has not joined.")
    public Uni<MyPupilView> mine() {
        return caller.account().chain(account -> joining.mine(account.id()));
    }

    @POST
    @WithTransaction
    @Operation(
            operationId = "joinAsPupil",
            summary = "Joins as a pupil with the code of the letter and the birth date",
            description =
                    "The profile is filled in from the school's roster and follows it. 404 `code-unknown` whatever is wrong about the two, "
                            + "429 `code-too-often` after five wrong tries in a quarter of an hour, 409 `code-used` when another account has joined, "
                            + "409 `already-joined` when the caller is another pupil.")
    public Uni<MyPupilView> join(@Valid @NotNull NewJoining told) {
        return caller.account().chain(account -> joining.join(account.id(), caller.fingerprint(), told));
    }

    @DELETE
    @WithTransaction
    @Operation(
            operationId = "partAsPupil",
            summary = "Lets the account be the pupil's no more",
            description =
                    "The profile stays as it is and is the caller's own again. With the same code one may join again.")
    public Uni<Void> part() {
        return caller.account().chain(account -> joining.part(account.id()));
    }
}
