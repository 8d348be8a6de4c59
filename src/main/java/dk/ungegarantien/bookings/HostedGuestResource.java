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

/** What a host says of a guest: how a week went, or that it cannot have the pupil after all. */
@Path("/api/v1/bookings/{id}")
@RolesAllowed(Roles.PARTNER)
@Tag(name = "guests")
class HostedGuestResource {

    private final Caller caller;
    private final Memberships memberships;
    private final GuestBook book;
    private final GuidingGuestsOn guiding;

    HostedGuestResource(Caller caller, Memberships memberships, GuestBook book, GuidingGuestsOn guiding) {
        this.caller = caller;
        this.memberships = memberships;
        this.book = book;
        this.guiding = guiding;
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

    @POST
    @Path("/referral")
    @WithTransaction
    @Operation(
            operationId = "referGuest",
            summary = "Guides a guest on before the stay begins: the coordinator finds another place",
            description =
                    "The pupil and the guardians are told, and the coordinator reads why. Without `seatStays` the offer has one seat less; 409 `last-seat` "
                            + "when it would have none left.")
    public Uni<Void> refer(UUID id, @Valid @NotNull NewGuestReferral referral) {
        return caller.account().chain(account -> memberships
                .firmOf(account.id())
                .chain(firm -> guiding.refer(account.id(), firm, id, referral)));
    }
}
