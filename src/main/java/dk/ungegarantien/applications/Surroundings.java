package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.PartnerName;
import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.shared.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What stands around some applications and is needed to show them. */
record Surroundings(
        Map<UUID, OfferSummary> offers,
        Map<UUID, PartnerSummary> partners,
        Map<UUID, YoungPerson> youngPeople,
        Map<UUID, Referral> referrals,
        Map<UUID, List<RecordedStep>> steps,
        LocalDate today) {

    OfferSummary offer(UUID id) {
        return offers.get(id);
    }

    YoungPerson young(UUID id) {
        return youngPeople.get(id);
    }

    String partnerName(UUID id) {
        return partners.get(id).name();
    }

    /** The hand-over of that application; null for none. */
    Referral referral(UUID application) {
        return referrals.get(application);
    }

    List<Step> timeline(UUID application) {
        return steps.getOrDefault(application, List.of()).stream().map(Step::of).toList();
    }

    ReferralView referralView(UUID application) {
        var referral = referral(application);
        return referral == null
                ? null
                : new ReferralView(
                        referral.id,
                        referral.reason,
                        referral.status,
                        referral.toOffer == null ? null : referredOffer(offer(referral.toOffer)),
                        referral.toPartner == null ? null : named(referral.toPartner),
                        referral.toProfessional,
                        referral.createdAt);
    }

    private ReferralView.ReferredOffer referredOffer(OfferSummary offer) {
        return new ReferralView.ReferredOffer(offer.id(), offer.title(), named(offer.partner()));
    }

    private PartnerName named(UUID partner) {
        return new PartnerName(partner, partnerName(partner));
    }
}
