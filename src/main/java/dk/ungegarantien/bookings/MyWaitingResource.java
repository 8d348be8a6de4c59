package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.IsoWeek;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** A pupil waits for a seat in a full week. A freed seat goes to the first who can take it, who is asked, and then on to the next. */
@Path("/api/v1")
@RolesAllowed(Roles.YOUNG)
@Tag(name = "waiting list")
class MyWaitingResource {

    private final Queueing queueing;
    private final MyRounds mine;

    MyWaitingResource(Queueing queueing, MyRounds mine) {
        this.queueing = queueing;
        this.mine = mine;
    }

    @POST
    @Path("/me/placement-rounds/{id}/waiting")
    @WithTransaction
    @Operation(
            operationId = "waitForSeat",
            summary = "Puts the caller last into the queue for a full week",
            description =
                    "409 `seats-free` when a seat can be had; 409 `already-waiting`; 409 `match-blocked` when more stands in the way than that it is full.")
    public Uni<MyRoundView> join(UUID id, @Valid @NotNull NewWaiting waiting) {
        return queueing.joinOwn(id, waiting).chain(() -> mine.one(id));
    }

    @DELETE
    @Path("/me/placement-rounds/{id}/waiting")
    @WithTransaction
    @Operation(
            operationId = "waitNoMore",
            summary = "Takes the caller out of the queue; a seat that is held for the caller goes to the next")
    public Uni<MyRoundView> leave(UUID id, @RestQuery @NotNull UUID offer, @RestQuery @NotNull IsoWeek week) {
        return queueing.leaveOwn(id, offer, week).chain(() -> mine.one(id));
    }
}
