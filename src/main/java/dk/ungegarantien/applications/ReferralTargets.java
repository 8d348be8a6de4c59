package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Unknown;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Where a firm may guide a young person on to: a hand-over must lead somewhere else, and somewhere open. */
@ApplicationScoped
class ReferralTargets {

    private final Offers offers;
    private final Partners partners;
    private final YoungPeople youngPeople;
    private final Applying applying;
    private final Applications applications;

    ReferralTargets(
            Offers offers, Partners partners, YoungPeople youngPeople, Applying applying, Applications applications) {
        this.offers = offers;
        this.partners = partners;
        this.youngPeople = youngPeople;
        this.applying = applying;
        this.applications = applications;
    }

    /** The target with its name; null for a professional. Fails with 400 when the firm may not refer there, with 409 when the person could not apply there. */
    Uni<ApplicationReferred.Named> find(NewReferral referral, Application from) {
        if (referral.offer() != null) {
            return offer(referral.offer(), from);
        }
        return referral.partner() == null ? Uni.createFrom().nullItem() : partner(referral.partner(), from);
    }

    private Uni<ApplicationReferred.Named> offer(UUID id, Application from) {
        return offers.summary(id)
                .onFailure(Unknown.class)
                .transform(unknown -> refused("offer", "referral-offer"))
                .invoke(offer -> {
                    if (offer.partner().equals(from.partner)) {
                        throw refused("offer", "referral-own");
                    }
                    if (!offer.isPublished()) {
                        throw refused("offer", "referral-offer");
                    }
                })
                .call(() -> demandNew("offer", id, from, before -> before.offer))
                .call(offer -> youngPeople
                        .find(from.young)
                        .chain(young -> applying.eligibility(offer, young))
                        .invoke(eligibility -> {
                            if (eligibility.obstacle().isPresent()) {
                                throw new ReferralLeadsNowhere();
                            }
                        }))
                .map(offer -> new ApplicationReferred.Named(id, offer.title()));
    }

    private Uni<ApplicationReferred.Named> partner(UUID id, Application from) {
        return partners.summary(id)
                .onFailure(Unknown.class)
                .transform(unknown -> refused("partner", "referral-partner"))
                .invoke(partner -> {
                    if (partner.id().equals(from.partner)) {
                        throw refused("partner", "referral-own");
                    }
                    if (!partner.isActive()) {
                        throw refused("partner", "referral-partner");
                    }
                    if (!partner.municipality().equals(from.municipalityCode)) {
                        throw refused("partner", "referral-elsewhere");
                    }
                })
                .call(() -> demandNew("partner", id, from, before -> before.partner))
                .map(partner -> new ApplicationReferred.Named(id, partner.name()));
    }

    /** Nobody is sent in a circle: not back to where the person came from, however long the way was. */
    private Uni<Void> demandNew(String field, UUID target, Application from, Function<Application, UUID> place) {
        return applications
                .wayTo(from)
                .invoke(way -> {
                    if (way.stream().map(place).anyMatch(target::equals)) {
                        throw refused(field, "referral-circle");
                    }
                })
                .replaceWithVoid();
    }

    private static InvalidInput refused(String field, String key) {
        return new InvalidInput(Violation.of(field, key));
    }
}
