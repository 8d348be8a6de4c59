package dk.ungegarantien.offers;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.ETags;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The secretariat's answer to an offer that waits for review. */
@Path("/api/v1/offers")
@RolesAllowed(Roles.SECRETARIAT)
@Tag(name = "desk")
class OfferReviewResource {

    private final Caller caller;
    private final Offers offers;
    private final Publishing publishing;
    private final OfferViews views;

    OfferReviewResource(Caller caller, Offers offers, Publishing publishing, OfferViews views) {
        this.caller = caller;
        this.offers = offers;
        this.publishing = publishing;
        this.views = views;
    }

    @POST
    @Path("/{id}/approval")
    @WithTransaction
    @Operation(operationId = "approveOffer", summary = "Lets an offer that waits for review become public")
    public Uni<RestResponse<MyOfferView>> approve(UUID id) {
        return ours(id, publishing::approve);
    }

    @POST
    @Path("/{id}/return")
    @WithTransaction
    @Operation(operationId = "returnOffer", summary = "Gives an offer that waits for review back, with reasons")
    public Uni<RestResponse<MyOfferView>> giveBack(UUID id, @Valid @NotNull ReturnReasons why) {
        return ours(id, (me, offer) -> publishing.giveBack(me, offer, why.reasons()));
    }

    private Uni<RestResponse<MyOfferView>> ours(UUID id, BiFunction<AccountSummary, Offer, Uni<Offer>> act) {
        return caller.account()
                .chain(me -> offers.ofMunicipality(caller.municipality(), id).chain(offer -> act.apply(me, offer)))
                .chain(offer -> views.own(offer).map(view -> ResponseBuilder.ok(view)
                        .header("ETag", ETags.of(offer.version))
                        .build()));
    }
}
