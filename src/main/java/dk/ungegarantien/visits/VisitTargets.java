package dk.ungegarantien.visits;

import dk.ungegarantien.offers.ClassVisitTerms;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Unknown;
import dk.ungegarantien.shared.Violation;
import dk.ungegarantien.visits.VisitReferred.Named;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where a firm may guide a class on to: somewhere else, that is open, and that takes such a class. */
@ApplicationScoped
class VisitTargets {

    private final Offers offers;
    private final Partners partners;

    VisitTargets(Offers offers, Partners partners) {
        this.offers = offers;
        this.partners = partners;
    }

    /** Both are null where the consultants help. */
    record Target(Named offer, Named partner) {}

    /** Fails with 400 when the firm may not refer there, with 409 when the class could not go there. */
    Uni<Target> find(NewVisitReferral referral, Visit from, VisitFit fit) {
        if (referral.offer() != null) {
            return offer(referral.offer(), from, fit).map(named -> new Target(named, null));
        }
        return referral.partner() == null
                ? Uni.createFrom().item(new Target(null, null))
                : partner(referral.partner(), from).map(named -> new Target(null, named));
    }

    private Uni<Named> offer(UUID id, Visit from, VisitFit fit) {
        return offers.summary(id)
                .onFailure(Unknown.class)
                .transform(unknown -> refused("offer", "visit-referral-offer"))
                .invoke(offer -> demandTakes(offer, from, fit))
                .map(offer -> new Named(id, offer.title()));
    }

    private static void demandTakes(OfferSummary offer, Visit from, VisitFit fit) {
        if (offer.partner().equals(from.partner)) {
            throw refused("offer", "visit-referral-own");
        }
        if (!offer.takesApplicationsOn(fit.today()) || !(offer.terms() instanceof ClassVisitTerms terms)) {
            throw refused("offer", "visit-referral-offer");
        }
        var there = new VisitFit(terms, fit.schoolClass(), fit.schoolDays(), fit.today());
        if (!there.ofClass(from.pupils).isEmpty()) {
            throw new VisitLeadsNowhere();
        }
    }

    private Uni<Named> partner(UUID id, Visit from) {
        return partners.summary(id)
                .onFailure(Unknown.class)
                .transform(unknown -> refused("partner", "visit-referral-partner"))
                .invoke(partner -> {
                    if (partner.id().equals(from.partner)) {
                        throw refused("partner", "visit-referral-own");
                    }
                    if (!partner.isActive()) {
                        throw refused("partner", "visit-referral-partner");
                    }
                })
                .map(partner -> new Named(id, partner.name()));
    }

    private static InvalidInput refused(String field, String key) {
        return new InvalidInput(Violation.of(field, key));
    }
}
