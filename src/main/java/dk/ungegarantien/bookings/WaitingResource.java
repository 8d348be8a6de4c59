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

/** Who of a round waits for a seat in a full week, as the coordinators say. */
@Path("/api/v1/placement-rounds")
@RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
@Tag(name = "waiting list")
class WaitingResource {

    private final Placers placers;
    private final Queueing queueing;

    WaitingResource(Placers placers, Queueing queueing) {
        this.placers = placers;
        this.queueing = queueing;
    }

    @POST
    @Path("/{id}/pupils/{pupil}/waiting")
    @WithTransaction
    @Operation(operationId = "queuePupil", summary = "Puts a pupil last into the queue for a full week")
    public Uni<MovesView> queue(UUID id, UUID pupil, @Valid @NotNull NewWaiting waiting) {
        return placers.caller().chain(placer -> queueing.join(placer, id, pupil, waiting));
    }

    @DELETE
    @Path("/{id}/pupils/{pupil}/waiting")
    @WithTransaction
    @Operation(
            operationId = "unqueuePupil",
            summary = "Takes a pupil out of the queue; a seat that is held for the pupil goes to the next")
    public Uni<MovesView> unqueue(
            UUID id, UUID pupil, @RestQuery @NotNull UUID offer, @RestQuery @NotNull IsoWeek week) {
        return placers.caller().chain(placer -> queueing.leave(placer, id, pupil, offer, week));
    }
}
