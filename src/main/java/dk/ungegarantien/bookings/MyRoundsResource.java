package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Trade;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

/** What a pupil wishes and gets. Whoever has not joined a class answers 404 here. */
@Path("/api/v1")
@RolesAllowed(Roles.YOUNG)
@Tag(name = "my placements", description = "A pupil's own wishes and places.")
class MyRoundsResource {

    private final MyRounds rounds;
    private final Wishing wishing;
    private final Choosing choosing;
    private final Holding holding;

    MyRoundsResource(MyRounds rounds, Wishing wishing, Choosing choosing, Holding holding) {
        this.rounds = rounds;
        this.wishing = wishing;
        this.choosing = choosing;
        this.holding = holding;
    }

    @GET
    @Path("/me/placement-rounds")
    @WithTransaction
    @Operation(
            operationId = "myPlacementRounds",
            summary = "The rounds of the caller's class, with the caller's wishes")
    public Uni<MyRoundList> all() {
        return rounds.all();
    }

    @GET
    @Path("/me/placement-rounds/{id}/offers")
    @WithTransaction
    @Operation(
            operationId = "myChoosableOffers",
            summary = "What the caller may choose from, the nearest first",
            description =
                    "Full weeks are among it when the caller can wait for a seat. With `possible=false` also what does not suit, and why.")
    public Uni<ChoosablePage> offers(
            UUID id,
            @RestQuery List<Trade> trade,
            @RestQuery IsoWeek week,
            @RestQuery @Min(1) @Max(200) Integer km,
            @RestQuery @DefaultValue("true") boolean possible,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @RestQuery String cursor) {
        return choosing.page(id, new Choosing.Wanted(trade, week, km, possible), limit, cursor);
    }

    @PUT
    @Path("/me/placement-rounds/{id}/wishes")
    @WithTransaction
    @Operation(
            operationId = "wish",
            summary = "Tells the caller's wishes, the dearest first, in the place of those before",
            description =
                    "409 `wishes-over` after the deadline or when the round is closed; 409 `match-blocked` for an offer that the caller may not take.")
    public Uni<MyRoundView> wish(UUID id, @Valid @NotNull NewWishes wishes) {
        return wishing.own(id, wishes).chain(() -> rounds.one(id));
    }

    @POST
    @Path("/me/placement-rounds/{id}/hold")
    @WithTransaction
    @Operation(
            operationId = "holdMySeat",
            summary = "Keeps a seat for 20 minutes while the caller decides; a hold before it is given back",
            description = "It is no placement. The coordinator sees it, and it ends by itself.")
    public Uni<MyRoundView> hold(UUID id, @Valid @NotNull NewPupilHold hold) {
        return holding.own(id, hold).chain(() -> rounds.one(id));
    }

    @DELETE
    @Path("/me/placement-rounds/{id}/hold")
    @WithTransaction
    @Operation(operationId = "releaseMyHold", summary = "Gives the held seat back")
    public Uni<MyRoundView> release(UUID id) {
        return holding.giveBack(id).chain(() -> rounds.one(id));
    }

    @GET
    @Path("/me/placements")
    @WithTransaction
    @Operation(operationId = "myPlacements", summary = "The caller's places, and the way to the compulsory days")
    public Uni<MyPlacementsView> placements() {
        return rounds.placements();
    }
}
