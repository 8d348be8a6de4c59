package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The answer of a pupil for whom a seat is held. */
@Path("/api/v1/bookings/{id}/confirmation")
@RolesAllowed(Roles.YOUNG)
@Tag(name = "waiting list")
class SayingYesResource {

    private final SayingYes saying;
    private final MyRounds mine;

    SayingYesResource(SayingYes saying, MyRounds mine) {
        this.saying = saying;
        this.mine = mine;
    }

    @POST
    @WithTransaction
    @Operation(
            operationId = "sayYes",
            summary = "Says yes to the seat that the caller has waited for",
            description = "It is a placement then. 409 `seat-offer-over` when it was too late.")
    public Uni<MyRoundView> confirm(UUID id) {
        return saying.yes(id).chain(mine::one);
    }
}
