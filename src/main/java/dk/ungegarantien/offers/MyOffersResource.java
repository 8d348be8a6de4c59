package dk.ungegarantien.offers;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.partners.Memberships;
import dk.ungegarantien.shared.CountedPage;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of a firm's own offers. */
@Path("/api/v1/me/partner/offers")
@RolesAllowed(Roles.PARTNER)
@Tag(name = "offers")
class MyOffersResource {

    private final Caller caller;
    private final Memberships memberships;
    private final Offers offers;
    private final OfferViews views;

    MyOffersResource(Caller caller, Memberships memberships, Offers offers, OfferViews views) {
        this.caller = caller;
        this.memberships = memberships;
        this.offers = offers;
        this.views = views;
    }

    @GET
    @WithTransaction
    @Operation(operationId = "myOffers", summary = "The offers of the caller's firm, the last changed first")
    public Uni<CountedPage<MyOfferCard>> list(
            @RestQuery OfferStatus status,
            @RestQuery @Min(1) @Max(100) @DefaultValue("20") int limit,
            @RestQuery String cursor) {
        return caller.account()
                .chain(account -> memberships.firmOf(account.id()))
                .chain(firm -> offers.ofFirm(firm.id(), status, limit, cursor)
                        .chain(views::cards)
                        .chain(page -> offers.countsOfFirm(firm.id()).map(counts -> CountedPage.of(page, counts))));
    }
}
