package dk.ungegarantien.offers;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.CountedPage;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
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

/** The secretariat's desk for offers: what waits for review, and everything else. */
@Path("/api/v1/desk/offers")
@RolesAllowed(Roles.SECRETARIAT)
@Tag(name = "desk")
class OfferDeskResource {

    private final Caller caller;
    private final Offers offers;
    private final OfferViews views;

    OfferDeskResource(Caller caller, Offers offers, OfferViews views) {
        this.caller = caller;
        this.offers = offers;
        this.views = views;
    }

    @GET
    @WithSession
    @Operation(operationId = "deskOffers", summary = "The offers of the municipality, the longest waiting first")
    public Uni<CountedPage<DeskOffer>> list(
            @RestQuery OfferStatus status,
            @RestQuery @Min(1) @Max(100) @DefaultValue("20") int limit,
            @RestQuery String cursor) {
        var municipality = caller.municipality();
        return offers.ofMunicipality(municipality, status, limit, cursor)
                .chain(views::atTheDesk)
                .chain(page -> offers.countsOfMunicipality(municipality).map(counts -> CountedPage.of(page, counts)));
    }
}
