package dk.ungegarantien.applications;

import dk.ungegarantien.offers.OfferKind;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.PartnerName;
import java.util.UUID;

/** The offer that a young person has applied for. */
public record AppliedOffer(UUID id, String title, OfferKind kind, PartnerName partner) {

    static AppliedOffer of(OfferSummary offer, String partnerName) {
        return new AppliedOffer(offer.id(), offer.title(), offer.kind(), new PartnerName(offer.partner(), partnerName));
    }
}
