package dk.ungegarantien.offers;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.partners.Memberships;
import dk.ungegarantien.shared.ETags;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The seats of an offer, for its own firm and the secretariat of its municipality. */
@Path("/api/v1/offers/{id}")
@RolesAllowed({Roles.PARTNER, Roles.SECRETARIAT})
@Tag(name = "offers")
class SeatsResource {

    private final Caller caller;
    private final Memberships memberships;
    private final Offers offers;
    private final SeatOverview overview;
    private final Reservations reservations;

    SeatsResource(
            Caller caller, Memberships memberships, Offers offers, SeatOverview overview, Reservations reservations) {
        this.caller = caller;
        this.memberships = memberships;
        this.offers = offers;
        this.overview = overview;
        this.reservations = reservations;
    }

    @GET
    @Path("/seats")
    @WithTransaction
    @Operation(
            operationId = "seats",
            summary = "How many seats of an offer are free, taken, held until when, reserved for whom until when")
    public Uni<SeatsView> seats(UUID id) {
        return inReach(id).chain(overview::of);
    }

    @GET
    @Path("/seat-reservations")
    @WithTransaction
    @Operation(
            operationId = "seatReservations",
            summary = "For whom seats of an internship are reserved, and for whom they could be, with its ETag")
    public Uni<RestResponse<ReservationsView>> reservations(UUID id) {
        return inReach(id).chain(this::answer);
    }

    @PUT
    @Path("/seat-reservations")
    @WithTransaction
    @Operation(
            operationId = "reserveSeats",
            summary = "Reserves seats of an internship for schools and districts until a day",
            description =
                    "Says how all reservations are from now on; those that are missing are taken back. On its day a reservation ends by itself. Seats that somebody has are never taken away.")
    public Uni<RestResponse<ReservationsView>> reserve(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewReservations wanted) {
        return inReach(id).chain(offer -> reservations
                .of(offer)
                .invoke(before -> ETags.demand(ifMatch, before.version()))
                .chain(caller::account)
                .chain(me -> reservations.arrange(me, role(), offer, wanted.reservations()))
                .chain(() -> answer(offer)));
    }

    private Uni<RestResponse<ReservationsView>> answer(Offer offer) {
        return reservations.of(offer).map(view -> ResponseBuilder.ok(view)
                .header("ETag", ETags.of(view.version()))
                .build());
    }

    /** Kept from others until the transaction ends; fails with {@link Unknown} for everybody else. */
    private Uni<Offer> inReach(UUID id) {
        return caller.has(Roles.SECRETARIAT)
                ? offers.ofMunicipality(caller.municipality(), id)
                : caller.account()
                        .chain(me -> memberships.findFirmOf(me.id()))
                        .chain(firm ->
                                offers.ofFirm(firm.orElseThrow(Unknown::new).id(), id));
    }

    private String role() {
        return caller.has(Roles.SECRETARIAT) ? Roles.SECRETARIAT : Roles.PARTNER;
    }
}
