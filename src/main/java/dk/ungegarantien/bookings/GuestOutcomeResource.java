package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.partners.Memberships;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the weeks of a host's guests went. */
@Path("/api/v1/bookings/{id}")
@RolesAllowed(Roles.PARTNER)
@Tag(name = "guests")
class GuestOutcomeResource {

    private final Caller caller;
    private final Memberships memberships;
    private final GuestBook book;

    GuestOutcomeResource(Caller caller, Memberships memberships, GuestBook book) {
        this.caller = caller;
        this.memberships = memberships;
        this.book = book;
    }

    @POST
    @Path("/outcome")
    @WithTransaction
    @Operation(
            operationId = "tellOutcome",
            summary = "Tells how a guest's week went, or corrects what was told",
            description =
                    "That somebody is missing or has stopped from the first day on, that all went well from the last, "
                            + "for four weeks. Who did not come is told to the coordinator at once.")
    public Uni<Void> tell(UUID id, @Valid @NotNull NewOutcome outcome) {
        return caller.account().chain(account -> memberships
                .firmOf(account.id())
                .chain(firm -> book.tell(account.id(), firm.id(), id, outcome)));
    }
}
