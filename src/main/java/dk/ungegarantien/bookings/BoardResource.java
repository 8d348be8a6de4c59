package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The board of a round: class × week × seats, who is placed where, and every move. Opening it is a look that is logged. */
@Path("/api/v1/placement-rounds")
@RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
@Tag(name = "board", description = "Who is placed where in a round.")
class BoardResource {

    private final Placers placers;
    private final Board board;
    private final BoardLog log;
    private final Moving moving;
    private final Holding holding;
    private final PupilMatches matches;
    private final Wishing wishing;
    private final OwnPlaceDesk ownPlaces;

    BoardResource(
            Placers placers,
            Board board,
            BoardLog log,
            Moving moving,
            Holding holding,
            PupilMatches matches,
            Wishing wishing,
            OwnPlaceDesk ownPlaces) {
        this.placers = placers;
        this.board = board;
        this.log = log;
        this.moving = moving;
        this.holding = holding;
        this.matches = matches;
        this.wishing = wishing;
        this.ownPlaces = ownPlaces;
    }

    @GET
    @Path("/{id}/board")
    @WithTransaction
    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT, Roles.COUNSELLOR, Roles.CONSULTANT})
    @Operation(operationId = "board", summary = "All that stands on the board")
    public Uni<BoardView> board(UUID id) {
        return placers.caller().chain(placer -> board.of(placer, id));
    }

    @GET
    @Path("/{id}/moves")
    @WithTransaction
    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT, Roles.COUNSELLOR, Roles.CONSULTANT})
    @Operation(
            operationId = "moves",
            summary = "What has happened on the board since a move",
            description =
                    "To be asked every second or so. Numbers become visible in their order, so that none is missed.")
    public Uni<MovesView> moves(UUID id, @RestQuery @DefaultValue("0") @Min(0) long after) {
        return placers.caller().chain(placer -> log.since(placer, id, after));
    }

    @POST
    @Path("/{id}/moves")
    @WithTransaction
    @Operation(
            operationId = "move",
            summary = "Places, moves or releases pupils: all of the moves together, or none",
            description =
                    "Answers with all moves since the ones before these. 409 `moved-meanwhile` with `pupil`, `by` and `at` when a pupil stands"
                            + " elsewhere than the mover saw, `booking-locked`, `no-free-place`, or `match-blocked` with what blocks whom in `blocked`.")
    public Uni<MovesView> move(UUID id, @Valid @NotNull NewMoves moves) {
        return placers.caller().chain(placer -> moving.move(placer, id, moves));
    }

    @POST
    @Path("/{id}/holds")
    @WithTransaction
    @Operation(
            operationId = "hold",
            summary = "Keeps seats for the round while deciding, for 14 days at most",
            description = "A hold ends by itself. Placing a pupil of the round in that offer and week uses it up.")
    public Uni<MovesView> hold(UUID id, @Valid @NotNull NewHold hold) {
        return placers.caller().chain(placer -> holding.hold(placer, id, hold));
    }

    @GET
    @Path("/{id}/pupils/{pupil}/matches")
    @WithTransaction
    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT, Roles.COUNSELLOR, Roles.CONSULTANT})
    @Operation(
            operationId = "matches",
            summary = "How all offers of the board suit a pupil, the best first",
            description = "What can be done comes first, what was wished before what is near.")
    public Uni<List<MatchView>> matches(UUID id, UUID pupil) {
        return placers.caller().chain(placer -> matches.of(placer, id, pupil));
    }

    @PUT
    @Path("/{id}/pupils/{pupil}/wishes")
    @WithTransaction
    @Operation(
            operationId = "wishOnBehalf",
            summary = "Tells the wishes of a pupil who has no device, also after the deadline",
            description = "409 `round-state` for a published round.")
    public Uni<WishesView> wish(UUID id, UUID pupil, @Valid @NotNull NewWishes wishes) {
        return placers.caller().chain(placer -> wishing.onBehalf(placer, id, pupil, wishes));
    }

    @POST
    @Path("/{id}/own-places/{place}/approval")
    @WithTransaction
    @Operation(
            operationId = "approveOwnPlace",
            summary = "Says yes to a place that a pupil has found, so that the pupil can be placed there",
            description = "The firm is invited by mail to become a guarantee partner, when there is an address.")
    public Uni<OwnPlaceView> approve(UUID id, UUID place) {
        return placers.caller().chain(placer -> ownPlaces.approve(placer, id, place));
    }

    @POST
    @Path("/{id}/own-places/{place}/refusal")
    @WithTransaction
    @Operation(operationId = "refuseOwnPlace", summary = "Says why a place that a pupil has found will not do")
    public Uni<OwnPlaceView> refuse(UUID id, UUID place, @Valid @NotNull NewRefusal refusal) {
        return placers.caller().chain(placer -> ownPlaces.refuse(placer, id, place, refusal));
    }
}
