package dk.ungegarantien.offers;

import static org.jboss.resteasy.reactive.RestResponse.Status.CREATED;
import static org.jboss.resteasy.reactive.RestResponse.Status.OK;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.partners.Memberships;
import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.shared.ETags;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A firm's own offers: written, published, paused, closed. */
@Path("/api/v1/offers")
@RolesAllowed(Roles.PARTNER)
@Tag(name = "offers", description = "What partners make available.")
class OffersResource {

    private final Caller caller;
    private final Memberships memberships;
    private final Offers offers;
    private final Publishing publishing;
    private final OfferViews views;

    OffersResource(Caller caller, Memberships memberships, Offers offers, Publishing publishing, OfferViews views) {
        this.caller = caller;
        this.memberships = memberships;
        this.offers = offers;
        this.publishing = publishing;
        this.views = views;
    }

    @POST
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "draftOffer",
            summary = "Saves a new offer as a draft",
            description =
                    "A title and the kind are enough. A firm whose pledge is not approved yet may draft, but not publish.")
    @APIResponse(
            responseCode = "201",
            description = "The draft, with its ETag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MyOfferView.class)))
    public Uni<RestResponse<MyOfferView>> draft(@Valid @NotNull NewOffer written) {
        return caller.account()
                .chain(account ->
                        memberships.firmOf(account.id()).chain(firm -> publishing.draft(account, firm, written)))
                .chain(offer -> answer(CREATED, offer));
    }

    @PUT
    @Path("/{id}")
    @WithTransaction
    @Operation(
            operationId = "changeOffer",
            summary = "Changes an offer",
            description =
                    "Possible as draft, returned, published or paused. What is public must stay complete, and no seat that is taken goes away (409 `seats-taken`).")
    public Uni<RestResponse<MyOfferView>> change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewOffer written) {
        return mine(id, (me, offer) -> {
                    ETags.demand(ifMatch, offer.version);
                    return publishing.rewrite(offer, written);
                })
                .chain(offer -> answer(OK, offer));
    }

    @GET
    @Path("/{id}/own")
    @WithTransaction
    @Operation(operationId = "ownOffer", summary = "An own offer, in whatever state, with its ETag")
    public Uni<RestResponse<MyOfferView>> own(UUID id) {
        return mine(id, (me, offer) -> Uni.createFrom().item(offer)).chain(offer -> answer(OK, offer));
    }

    @POST
    @Path("/{id}/publication")
    @WithTransaction
    @Operation(
            operationId = "publishOffer",
            summary = "Publishes an offer, or sends it to the secretariat where the municipality reviews first",
            description = "What is missing is told field by field. A paused offer becomes public again.")
    public Uni<RestResponse<MyOfferView>> publish(UUID id) {
        return mine(id, (me, offer) -> publishing.publish(me.account(), me.firm(), offer))
                .chain(offer -> answer(OK, offer));
    }

    @POST
    @Path("/{id}/pause")
    @WithTransaction
    @Operation(operationId = "pauseOffer", summary = "Takes an offer out of the search until it is published again")
    public Uni<RestResponse<MyOfferView>> pause(UUID id) {
        return mine(id, (me, offer) -> publishing.pause(me.account(), offer)).chain(offer -> answer(OK, offer));
    }

    @POST
    @Path("/{id}/closure")
    @WithTransaction
    @Operation(
            operationId = "closeOffer",
            summary = "Closes an offer for good",
            description =
                    "Whoever still waits for an answer is handed to the municipality's professionals at once; the firm may still take them in.")
    public Uni<RestResponse<MyOfferView>> close(UUID id) {
        return mine(id, (me, offer) -> publishing.close(me.account(), offer)).chain(offer -> answer(OK, offer));
    }

    @POST
    @Path("/{id}/copy")
    @WithTransaction
    @ResponseStatus(201)
    @Operation(operationId = "copyOffer", summary = "Makes a new draft with the content of an offer")
    @APIResponse(
            responseCode = "201",
            description = "The new draft, with its ETag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MyOfferView.class)))
    public Uni<RestResponse<MyOfferView>> copy(UUID id) {
        return mine(id, (me, offer) -> publishing.copy(me.account(), offer)).chain(offer -> answer(CREATED, offer));
    }

    /** Who acts, and for which firm. */
    private record Member(AccountSummary account, PartnerSummary firm) {}

    private Uni<Offer> mine(UUID id, BiFunction<Member, Offer, Uni<Offer>> act) {
        return caller.account()
                .chain(account -> memberships
                        .findFirmOf(account.id())
                        .map(firm -> new Member(account, firm.orElseThrow(Unknown::new))))
                .chain(me -> offers.ofFirm(me.firm().id(), id).chain(offer -> act.apply(me, offer)));
    }

    private Uni<RestResponse<MyOfferView>> answer(RestResponse.Status status, Offer offer) {
        return views.own(offer).map(view -> ResponseBuilder.create(status, view)
                .header("ETag", ETags.of(offer.version))
                .build());
    }
}
