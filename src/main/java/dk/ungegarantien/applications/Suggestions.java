package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.offers.NearbyOffer;
import dk.ungegarantien.offers.NearbyOffers;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.PostalCodes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds where else a young person may be wanted, so that guiding on is easier than saying nothing. */
@ApplicationScoped
class Suggestions {

    private static final int AT_MOST = 5;
    /** Not every offer nearby suits the person: more are looked at than shown. */
    private static final int LOOKED_AT = 25;

    private final Offers offers;
    private final NearbyOffers nearbyOffers;
    private final Partners partners;
    private final YoungPeople youngPeople;
    private final PostalCodes postalCodes;
    private final Applying applying;
    private final Applications applications;

    Suggestions(
            Offers offers,
            NearbyOffers nearbyOffers,
            Partners partners,
            YoungPeople youngPeople,
            PostalCodes postalCodes,
            Applying applying,
            Applications applications) {
        this.offers = offers;
        this.nearbyOffers = nearbyOffers;
        this.partners = partners;
        this.youngPeople = youngPeople;
        this.postalCodes = postalCodes;
        this.applying = applying;
        this.applications = applications;
    }

    /** Offers of other firms that the person could apply for today, the nearest to their home first. */
    Uni<List<SuggestedOffer>> instead(Application application) {
        return offers.summary(application.offer).chain(offer -> youngPeople
                .find(application.young)
                .chain(young -> nearbyOffers
                        .like(offer, home(young, offer), LOOKED_AT)
                        .chain(found -> notBeen(found, application))
                        .chain(found -> suitable(found, young)))
                .chain(this::show));
    }

    /** Where the person has come from is no way on. */
    private Uni<List<NearbyOffer>> notBeen(List<NearbyOffer> found, Application application) {
        return applications.wayTo(application).map(way -> found.stream()
                .filter(nearby -> way.stream()
                        .noneMatch(before -> before.offer.equals(nearby.offer().id())))
                .toList());
    }

    private PostalCode home(YoungPerson young, OfferSummary offer) {
        return postalCodes
                .find(young.postalCode())
                .orElseGet(() -> postalCodes.find(offer.postalCode()).orElseThrow());
    }

    private Uni<List<NearbyOffer>> suitable(List<NearbyOffer> found, YoungPerson young) {
        return applying.eligibilities(found.stream().map(NearbyOffer::offer).toList(), young)
                .map(may -> found.stream()
                        .filter(nearby ->
                                may.get(nearby.offer().id()).obstacle().isEmpty())
                        .limit(AT_MOST)
                        .toList());
    }

    private Uni<List<SuggestedOffer>> show(List<NearbyOffer> found) {
        var firms = found.stream().map(nearby -> nearby.offer().partner()).toList();
        return partners.byIds(firms).map(byId -> found.stream()
                .map(nearby -> SuggestedOffer.of(
                        nearby, byId.get(nearby.offer().partner()).name()))
                .toList());
    }
}
