package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** What whoever holds a link gets to read. */
@ApplicationScoped
class ConsentReading {

    private final YoungPeople youngPeople;
    private final Offers offers;
    private final Partners partners;
    private final Clock clock;

    ConsentReading(YoungPeople youngPeople, Offers offers, Partners partners, Clock clock) {
        this.youngPeople = youngPeople;
        this.offers = offers;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * A link in somebody's hand.
     *
     * @param decided the link of that application with which was decided; null for none
     */
    record Held(Application application, Consent link, Consent decided, ConsentState state) {

        /** Whoever has answered may read what they have answered, however old the link is. */
        boolean isByWhoDecided() {
            return decided != null && link.isOfSameGuardianAs(decided);
        }
    }

    /** The text as it is now. */
    Uni<ConsentText> text(Application application, Language language) {
        return youngPeople.find(application.young).chain(young -> offers.summary(application.offer)
                .chain(offer -> offers.description(offer.id())
                        .chain(description -> partners.summary(application.partner)
                                .map(firm -> ConsentText.of(
                                        young.name(),
                                        firm.name(),
                                        new WorkInWords(offer, description, application.isoWeek(), language))))));
    }

    Uni<ConsentView> view(Held held, Language asked) {
        var language = asked == null ? held.link().language : asked;
        return switch (held.state()) {
            case OPEN -> text(held.application(), language).chain(text -> about(held, language, text));
            case GIVEN, REFUSED, WITHDRAWN ->
                held.isByWhoDecided()
                        ? about(held, language, new ConsentText(held.decided().document))
                        : Uni.createFrom().item(bare(held, language));
            case EXPIRED, OVER -> Uni.createFrom().item(bare(held, language));
        };
    }

    private Uni<ConsentView> about(Held held, Language language, ConsentText text) {
        var application = held.application();
        return youngPeople.find(application.young).chain(young -> offers.summary(application.offer)
                .chain(offer -> partners.summary(application.partner).map(firm -> {
                    var about = new ConsentView.About(
                            held.link().name, young.name(), offer.title(), firm.name(), begins(application, offer));
                    return view(held, language, about, text, mayWithdraw(held, offer));
                })));
    }

    /** Nobody's name. */
    private static ConsentView bare(Held held, Language language) {
        return view(held, language, null, null, false);
    }

    private static ConsentView view(
            Held held, Language language, ConsentView.About about, ConsentText text, boolean mayWithdraw) {
        var decided = held.decided();
        return new ConsentView(
                held.state(),
                language,
                about,
                text == null ? null : text.text(),
                text == null ? null : text.sha256(),
                held.state() == ConsentState.OPEN ? held.link().expiresAt : null,
                decided == null ? null : decided.decidedAt,
                decided == null ? null : decided.withdrawnAt,
                mayWithdraw,
                held.link().maskedEmail());
    }

    private boolean mayWithdraw(Held held, OfferSummary offer) {
        return held.state() == ConsentState.GIVEN
                && held.isByWhoDecided()
                && ApplicationStatus.NEEDS_CONSENT.contains(held.application().status)
                && !hasBegun(held.application(), offer);
    }

    /** Work begins when the place is taken and its first day is there. */
    boolean hasBegun(Application application, OfferSummary offer) {
        var first = begins(application, offer);
        return application.status == ApplicationStatus.CONFIRMED
                && (first == null || !first.isAfter(LocalDate.now(clock)));
    }

    private LocalDate begins(Application application, OfferSummary offer) {
        var first = FirstDay.of(offer, application.isoWeek());
        return first == null ? null : first.on();
    }
}
