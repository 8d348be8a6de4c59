package dk.ungegarantien.applications;

import dk.ungegarantien.applications.ConsentReading.Held;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.Unknown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** What a guardian does with a link: reads, says yes or no, takes a yes back, asks for a new one. An unknown token is {@link Unknown} for all of it. */
@ApplicationScoped
class ConsentAnswers {

    private final Consents consents;
    private final ConsentPost post;
    private final ConsentReading reading;
    private final Applications applications;
    private final Sending sending;
    private final WithoutConsent withoutConsent;
    private final Offers offers;
    private final Clock clock;

    ConsentAnswers(
            Consents consents,
            ConsentPost post,
            ConsentReading reading,
            Applications applications,
            Sending sending,
            WithoutConsent withoutConsent,
            Offers offers,
            Clock clock) {
        this.consents = consents;
        this.post = post;
        this.reading = reading;
        this.applications = applications;
        this.sending = sending;
        this.withoutConsent = withoutConsent;
        this.offers = offers;
        this.clock = clock;
    }

    Uni<ConsentView> look(HeldLink shown) {
        return held(shown.token())
                .invoke(held -> held.link().open(clock.instant()))
                .chain(held -> reading.view(held, shown.language()));
    }

    /** Fails with {@link ConsentTextChanged} when the offer says something else by now than what was read. */
    Uni<ConsentView> decide(NewConsentDecision told) {
        return held(told.token())
                .invoke(held -> demand(held, ConsentState.OPEN))
                .call(held -> reading.text(held.application(), told.language())
                        .invoke(text -> decide(held.link(), told, text))
                        .chain(() -> act(held, told.decision())))
                .chain(held -> after(held, told.language()));
    }

    private void decide(Consent link, NewConsentDecision told, ConsentText text) {
        if (!text.sha256().equals(told.sha256())) {
            throw new ConsentTextChanged();
        }
        link.open(clock.instant());
        link.decide(told.decision(), text, clock.instant());
    }

    private Uni<Void> act(Held held, ConsentDecision decision) {
        var application = held.application();
        return decision == ConsentDecision.REFUSED
                ? withoutConsent.endUnsent(application, Cause.GUARDIAN_REFUSED, held.link().name)
                : sending.consented(application, held.link().name).chain(() -> post.receipt(application, held.link()));
    }

    Uni<ConsentView> withdraw(HeldLink shown) {
        return held(shown.token())
                .invoke(held -> demand(held, ConsentState.GIVEN))
                .call(held -> offers.summary(held.application().offer).invoke(offer -> {
                    if (!held.isByWhoDecided()) {
                        throw new Unknown();
                    }
                    if (!ApplicationStatus.NEEDS_CONSENT.contains(held.application().status)) {
                        throw new ConsentNotOpen(ConsentState.OVER, null);
                    }
                    if (reading.hasBegun(held.application(), offer)) {
                        throw new WorkHasBegun();
                    }
                }))
                .invoke(held -> held.decided().withdraw(clock.instant()))
                .call(held -> withoutConsent.endGiven(held.application(), held.link().name))
                .chain(held -> after(held, shown.language()));
    }

    /** To the address that we know, not more often than every ten minutes. */
    Uni<RenewedLink> renew(HeldLink shown) {
        return held(shown.token())
                .invoke(held -> {
                    if (held.state() != ConsentState.EXPIRED) {
                        demand(held, ConsentState.OPEN);
                    }
                })
                .chain(held -> post.renew(held.application(), held.link()))
                .map(RenewedLink::of);
    }

    /** The application is locked before its links are read: of two who answer at once, the second sees what the first has said. */
    private Uni<Held> held(String token) {
        return consents.applicationOf(token)
                .chain(applications::forConsent)
                .chain(application -> consents.heldWith(token).chain(link -> consents.decided(application.id)
                        .map(decided -> new Held(
                                application,
                                link,
                                decided,
                                ConsentState.of(application, link, decided, clock.instant())))));
    }

    private Uni<ConsentView> after(Held held, Language language) {
        return consents.flush()
                .chain(() -> consents.decided(held.application().id))
                .chain(decided -> reading.view(
                        new Held(
                                held.application(),
                                held.link(),
                                decided,
                                ConsentState.of(held.application(), held.link(), decided, clock.instant())),
                        language));
    }

    private static void demand(Held held, ConsentState needed) {
        if (held.state() != needed) {
            throw new ConsentNotOpen(held.state(), since(held.decided()));
        }
    }

    private static Instant since(Consent decided) {
        if (decided == null) {
            return null;
        }
        return decided.withdrawnAt == null ? decided.decidedAt : decided.withdrawnAt;
    }
}
