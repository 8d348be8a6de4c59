package dk.ungegarantien.offers;

import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Puts together what an offer looks like: with the name of its firm, and the seats as they are now. */
@ApplicationScoped
class OfferViews {

    private final Seats seats;
    private final Partners partners;
    private final WorkLaw law;

    OfferViews(Seats seats, Partners partners, WorkLaw law) {
        this.seats = seats;
        this.partners = partners;
        this.law = law;
    }

    Uni<MyOfferView> own(Offer offer) {
        return name(offer).chain(name -> seats.counts(offer.id)
                .chain(counts -> law.openTo(offer).map(openTo -> MyOfferView.of(offer, name, counts, openTo))));
    }

    Uni<OfferView> read(Offer offer, boolean insider, Double distanceKm) {
        return name(offer).chain(name -> seats.counts(offer.id).chain(counts -> law.openTo(offer)
                .map(openTo -> OfferView.of(offer, name, counts, openTo, insider, distanceKm))));
    }

    Uni<Page<MyOfferCard>> cards(Page<Offer> page) {
        return seats.counts(page.items().stream().map(offer -> offer.id).toList())
                .map(counts -> page.map(offer -> MyOfferCard.of(offer, counts.getOrDefault(offer.id, List.of()))));
    }

    Uni<Page<DeskOffer>> atTheDesk(Page<Offer> page) {
        var firms =
                page.items().stream().map(offer -> offer.partnerId).distinct().toList();
        return partners.byIds(firms)
                .map(found -> page.map(
                        offer -> DeskOffer.of(offer, found.get(offer.partnerId).name())));
    }

    private Uni<PartnerName> name(Offer offer) {
        UUID id = offer.partnerId;
        return partners.summary(id).map(PartnerSummary::name).map(name -> new PartnerName(id, name));
    }
}
