package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One booking on a board. */
@Path("/api/v1/bookings")
@RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
@Tag(name = "board")
class BookingsResource {

    private final Placers placers;
    private final Holding holding;
    private final Locking locking;

    BookingsResource(Placers placers, Holding holding, Locking locking) {
        this.placers = placers;
        this.holding = holding;
        this.locking = locking;
    }

    @DELETE
    @Path("/{id}")
    @WithTransaction
    @Operation(
            operationId = "releaseHold",
            summary = "Gives back a hold before its end",
            description = "409 `booking-state` for a placement: a pupil is released by a move.")
    public Uni<Void> release(UUID id) {
        return placers.caller().chain(placer -> holding.release(placer, id));
    }

    @POST
    @Path("/{id}/lock")
    @WithTransaction
    @Operation(operationId = "lockBooking", summary = "Keeps a placement from being moved")
    public Uni<BookingView> lock(UUID id) {
        return placers.caller().chain(placer -> locking.lock(placer, id, true));
    }

    @POST
    @Path("/{id}/unlock")
    @WithTransaction
    @Operation(operationId = "unlockBooking", summary = "Lets a placement be moved again")
    public Uni<BookingView> unlock(UUID id) {
        return placers.caller().chain(placer -> locking.lock(placer, id, false));
    }
}
