package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The young person's own destination. */
@Path("/api/v1/me/destination")
@RolesAllowed(Roles.YOUNG)
@Tag(name = "me", description = "The caller's own account.")
class DestinationResource {

    private final Caller caller;
    private final Destinations destinations;
    private final Clock clock;

    DestinationResource(Caller caller, Destinations destinations, Clock clock) {
        this.caller = caller;
        this.destinations = destinations;
        this.clock = clock;
    }

    @GET
    @WithTransaction
    @Operation(
            operationId = "myDestination",
            summary = "Where the caller wants to go",
            description = "404 while nothing has been written.")
    public Uni<DestinationView> mine() {
        return caller.account()
                .chain(account -> destinations.findById(account.id()))
                .onItem()
                .ifNull()
                .failWith(Unknown::new)
                .map(DestinationView::of);
    }

    @PUT
    @WithTransaction
    @Operation(
            operationId = "tellMyDestination",
            summary = "Writes down where the caller wants to go, and who may read it",
            description = "Nobody reads it unless the caller says so. 409 `profile-missing` without a profile.")
    public Uni<DestinationView> tell(@Valid @NotNull NewDestination told) {
        return caller.young().chain(young -> destinations
                .findById(young.id())
                .onItem()
                .ifNull()
                .switchTo(() -> destinations.persist(
                        new Destination(young.id()).tell(told, young.municipality(), clock.instant())))
                .map(destination -> DestinationView.of(destination.tell(told, young.municipality(), clock.instant()))));
    }

    @DELETE
    @WithTransaction
    @Operation(operationId = "forgetMyDestination", summary = "Takes the caller's destination away for good")
    public Uni<Void> forget() {
        return caller.account()
                .chain(account -> destinations.deleteById(account.id()))
                .replaceWithVoid();
    }
}
