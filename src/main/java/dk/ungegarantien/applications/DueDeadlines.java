package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.Deadline.Step.ESCALATE;

import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a deadline that is due brings about: a reminder waits for its round, or a professional is called in. Each in a transaction of its own, exactly once. */
@ApplicationScoped
class DueDeadlines {

    private static final int AT_ONCE = 200;

    private final Deadlines deadlines;
    private final Reminders reminders;
    private final AskingGuardians asking;
    private final Escalations escalations;
    private final Silences silences;
    private final Applications applications;
    private final Offers offers;
    private final Partners partners;
    private final Outbox outbox;
    private final Clock clock;

    DueDeadlines(
            Deadlines deadlines,
            Reminders reminders,
            AskingGuardians asking,
            Escalations escalations,
            Silences silences,
            Applications applications,
            Offers offers,
            Partners partners,
            Outbox outbox,
            Clock clock) {
        this.deadlines = deadlines;
        this.reminders = reminders;
        this.asking = asking;
        this.escalations = escalations;
        this.silences = silences;
        this.applications = applications;
        this.offers = offers;
        this.partners = partners;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithSession
    Uni<List<Deadlines.Due>> behind(Deadlines.Due last) {
        return deadlines.due(clock.instant(), last, AT_ONCE);
    }

    /** Does nothing when somebody has the application in hand, or another replica was faster. */
    @WithTransaction
    Uni<Void> act(Deadlines.Due due) {
        return deadlines.hold(due.application()).chain(held -> held ? actOnLatest(due.application()) : nothing());
    }

    /** What it has overtaken is left out in the same transaction: a reminder that was stepped over must not come after the escalation. */
    private Uni<Void> actOnLatest(UUID application) {
        var now = clock.instant();
        return deadlines.dueOf(application, now).chain(due -> {
            due.stream().skip(1).forEach(overtaken -> overtaken.moot(now));
            return due.isEmpty() ? nothing() : act(due.get(0), now);
        });
    }

    private Uni<Void> act(Deadline deadline, Instant now) {
        deadline.done(now);
        return applications
                .findById(deadline.application)
                .chain(application -> deadline.step == ESCALATE ? escalate(application) : remind(application));
    }

    /** A guardian has no account: the link is sent once more. */
    private Uni<Void> remind(Application application) {
        return application.awaited() == Awaited.CONSENT
                ? asking.remind(application)
                : reminders.persist(new Reminder(application)).replaceWithVoid();
    }

    private Uni<Void> escalate(Application application) {
        var awaited = application.awaited();
        return escalations
                .callIn(application, awaited.professional(), awaited.missed())
                .chain(() -> awaited == Awaited.ANSWER ? silences.noted(application) : nothing())
                .chain(() -> tell(application));
    }

    private Uni<Void> tell(Application application) {
        return offers.summary(application.offer).chain(offer -> partners.summary(application.partner)
                .chain(firm -> outbox.tell(application.municipalityCode, escalated(application, offer, firm))));
    }

    private static ApplicationEscalated escalated(Application application, OfferSummary offer, PartnerSummary firm) {
        return new ApplicationEscalated(
                application.id,
                application.young,
                application.partner,
                application.municipalityCode,
                firm.name(),
                offer.title(),
                application.awaited(),
                application.escalatedTo);
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
