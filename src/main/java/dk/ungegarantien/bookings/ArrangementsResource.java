package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a pupil's family tells the host. */
@Path("/api/v1")
@RolesAllowed(Roles.YOUNG)
@Tag(name = "my placements")
class ArrangementsResource {

    private final Arrangements arrangements;

    ArrangementsResource(Arrangements arrangements) {
        this.arrangements = arrangements;
    }

    @GET
    @Path("/me/bookings/{id}/arrangements")
    @WithTransaction
    @Operation(operationId = "arrangements", summary = "What the host of the caller's stay has been told")
    public Uni<ArrangementsView> read(UUID id) {
        return arrangements.of(id);
    }

    @PUT
    @Path("/me/bookings/{id}/arrangements")
    @WithTransaction
    @Operation(
            operationId = "tellArrangements",
            summary = "Tells the host what it is to know",
            description = "Nobody but the host reads it, and it is deleted after the stay.")
    public Uni<ArrangementsView> tell(UUID id, @Valid @NotNull NewArrangements told) {
        return arrangements.tell(id, told.text());
    }
}
