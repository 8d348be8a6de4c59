package dk.ungegarantien.offers;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.partners.Memberships;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** One offer, as anyone reads it. */
@Path("/api/v1/offers")
@Tag(name = "offers")
class PublicOfferResource {

    private final Offers offers;
    private final OfferViews views;
    private final Caller caller;
    private final CurrentIdentityAssociation identity;
    private final Memberships memberships;
    private final PostalCodes postalCodes;

    PublicOfferResource(
            Offers offers,
            OfferViews views,
            Caller caller,
            CurrentIdentityAssociation identity,
            Memberships memberships,
            PostalCodes postalCodes) {
        this.offers = offers;
        this.views = views;
        this.caller = caller;
        this.identity = identity;
        this.memberships = memberships;
        this.postalCodes = postalCodes;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @WithTransaction
    @Operation(
            operationId = "offer",
            summary = "One offer",
            description =
                    "Published ones, and those that once were: the status says whether one may still apply. Before that, only its own firm and the secretariat of its municipality see it.")
    public Uni<OfferView> offer(
            UUID id, @Parameter(description = "Postal code to tell the distance from.") @RestQuery String near) {
        return offers.byId(id)
                .chain(offer -> offer.mayBeReadByAll()
                        ? views.read(offer, false, distance(offer, near))
                        : demandInsider(offer).chain(() -> views.read(offer, true, distance(offer, near))));
    }

    /** Fails with {@link Unknown} for everyone but the firm and its secretariat. */
    private Uni<Void> demandInsider(Offer offer) {
        return identity.getDeferredIdentity()
                .onFailure()
                .recoverWithNull()
                .invoke(identity::setIdentity)
                .chain(someone -> {
                    if (someone == null || someone.isAnonymous()) {
                        return Uni.createFrom().item(false);
                    }
                    return someone.hasRole(Roles.SECRETARIAT)
                            ? Uni.createFrom().item(offer.municipalityCode.equals(caller.municipality()))
                            : ofItsFirm(offer);
                })
                .invoke(insider -> {
                    if (!insider) {
                        throw new Unknown();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Boolean> ofItsFirm(Offer offer) {
        return caller.account()
                .chain(account -> memberships.findFirmOf(account.id()))
                .map(firm -> firm.isPresent() && firm.get().id().equals(offer.partnerId));
    }

    private Double distance(Offer offer, String near) {
        if (near == null || near.isBlank() || offer.latitude == null) {
            return null;
        }
        var from = postalCodes.demand("near", near);
        return Distance.rounded(Distance.km(from.latitude(), from.longitude(), offer.latitude, offer.longitude));
    }
}
