package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Makes the personal links of guardians, at the moment at which they are written into a letter: the token stands nowhere else. */
@ApplicationScoped
public class ConsentLinks {

    private final Consents consents;
    private final Applications applications;
    private final YoungPeople youngPeople;
    private final Offers offers;
    private final Partners partners;
    private final Clock clock;

    ConsentLinks(
            Consents consents,
            Applications applications,
            YoungPeople youngPeople,
            Offers offers,
            Partners partners,
            Clock clock) {
        this.consents = consents;
        this.applications = applications;
        this.youngPeople = youngPeople;
        this.offers = offers;
        this.partners = partners;
        this.clock = clock;
    }

    /** What the letter with a link needs. */
    public record PersonalLink(
            String token,
            String email,
            Language language,
            String guardianName,
            String youngName,
            String partnerName,
            String offerTitle,
            Instant validUntil) {}

    /** In the transaction that writes the letter; null when there is nothing to write any more: it was answered, is over, or somebody else is named. */
    public Uni<PersonalLink> make(UUID consent, ConsentAsked.Why why) {
        return consents.findById(consent)
                .chain(link -> link == null || link.tokenHash != null || link.guardian == null
                        ? Uni.createFrom().nullItem()
                        : applications
                                .findById(link.application)
                                .chain(application -> isNeeded(application, why)
                                        ? leave(link, application)
                                        : Uni.createFrom().nullItem()));
    }

    private static boolean isNeeded(Application application, ConsentAsked.Why why) {
        return why == ConsentAsked.Why.RECEIPT
                ? ApplicationStatus.NEEDS_CONSENT.contains(application.status)
                : application.status == ApplicationStatus.AWAITING_GUARDIAN;
    }

    private Uni<PersonalLink> leave(Consent link, Application application) {
        var token = ConsentToken.fresh();
        link.leave(token, clock.instant());
        return youngPeople.find(application.young).chain(young -> offers.summary(application.offer)
                .chain(offer -> partners.summary(application.partner)
                        .map(firm -> new PersonalLink(
                                token,
                                link.email,
                                link.language,
                                link.name,
                                young.name(),
                                firm.name(),
                                offer.title(),
                                link.expiresAt))));
    }
}
