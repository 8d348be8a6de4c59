package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.SharedDestination;
import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.PartnerName;
import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.shared.Denmark;
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
        Map<UUID, HelpInHand> help,
        Map<UUID, SharedDestination> destinations,
        Map<UUID, List<Consent>> consents,
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

    /** Where that person wants to go, when they share it with firms; else null. */
    SharedDestination destination(UUID young) {
        return destinations.get(young);
    }

    /** How it stands with a guardian's yes to that application; null where nobody has to be asked. */
    MyConsent consent(Application application) {
        return MyConsent.of(application, consents.getOrDefault(application.id, List.of()));
    }

    boolean isConsentWithdrawn(UUID application) {
        return consents.getOrDefault(application, List.of()).stream().anyMatch(link -> link.withdrawnAt != null);
    }

    /** Who of the municipality looks after that application; null when nobody was called in. */
    HelpInHand help(UUID application) {
        return help.get(application);
    }

    /** Help that is over leaves nothing to do. */
    NextStep nextStep(Application application) {
        var next = NextStep.after(application.status, referral(application.id));
        var inHand = help(application.id);
        return next == NextStep.TALK && inHand != null && !inHand.open() ? NextStep.NONE : next;
    }

    /** By when whoever has it acts: the professional once one was called in, else firm or young person. */
    LocalDate nextBy(Application application) {
        var inHand = help(application.id);
        if (inHand != null && inHand.open()) {
            return inHand.nextBy();
        }
        if (application.status == ApplicationStatus.INVITED) {
            return LocalDate.ofInstant(application.invitationAt, Denmark.ZONE);
        }
        if (application.status == ApplicationStatus.CONFIRMED && application.week != null) {
            return application.isoWeek().monday();
        }
        return application.lastDay();
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
        return new ReferralView.ReferredOffer(offer.id(), offer.title(), named(offer.partner()), offer.municipality());
    }

    private PartnerName named(UUID partner) {
        return new PartnerName(partner, partnerName(partner));
    }
}
