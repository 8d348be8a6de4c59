package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.Deadline.Step.ESCALATE;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What happens when the clock strikes; each stroke and each round of reminders in a transaction of its own, exactly once. */
@ApplicationScoped
class Strike {

    private static final int AT_ONCE = 200;

    private final Deadlines deadlines;
    private final Reminders reminders;
    private final Applications applications;
    private final Offers offers;
    private final Partners partners;
    private final Outbox outbox;
    private final Clock clock;

    Strike(
            Deadlines deadlines,
            Reminders reminders,
            Applications applications,
            Offers offers,
            Partners partners,
            Outbox outbox,
            Clock clock) {
        this.deadlines = deadlines;
        this.reminders = reminders;
        this.applications = applications;
        this.offers = offers;
        this.partners = partners;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithSession
    Uni<List<Deadlines.Struck>> waiting(Deadlines.Struck behind) {
        return deadlines.struck(clock.instant(), behind, AT_ONCE);
    }

    /** Does nothing when somebody has the application in hand, or another replica was faster. */
    @WithTransaction
    Uni<Void> hear(Deadlines.Struck struck) {
        return deadlines.hold(struck.application()).chain(held -> held ? act(struck) : nothing());
    }

    private Uni<Void> act(Deadlines.Struck struck) {
        return deadlines.open(struck.id()).chain(stroke -> stroke == null ? nothing() : act(stroke));
    }

    private Uni<Void> act(Deadline stroke) {
        return deadlines.isOvertaken(stroke, clock.instant()).chain(overtaken -> {
            if (overtaken) {
                stroke.moot(clock.instant());
                return nothing();
            }
            stroke.done(clock.instant());
            return applications
                    .findById(stroke.application)
                    .chain(application -> stroke.step == ESCALATE ? escalate(application) : remind(application));
        });
    }

    private Uni<Void> remind(Application application) {
        return reminders.persist(new Reminder(application)).replaceWithVoid();
    }

    /** Pupils' own coordinators are called in once there are rosters; until then the business consultants are. Who cannot choose is for the counsellors. */
    private Uni<Void> escalate(Application application) {
        application.escalate(
                application.awaited() == Awaited.CHOICE ? Professional.COUNSELLOR : Professional.CONSULTANT,
                clock.instant());
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

    @WithSession
    Uni<List<UUID>> toRemind(UUID behind) {
        return reminders.recipients(today(), behind, AT_ONCE);
    }

    /** Tells one person or firm of all that waits for them; what has been settled meanwhile is left out. */
    @WithTransaction
    Uni<Void> round(UUID recipient) {
        return reminders.begin(recipient, today()).chain(begun -> begun ? tell(recipient) : nothing());
    }

    private Uni<Void> tell(UUID recipient) {
        return reminders.waitingFor(recipient).chain(waiting -> {
            waiting.forEach(reminder -> reminder.toldOn = today());
            return needed(waiting).chain(open -> open.isEmpty() ? nothing() : tell(waiting.get(0), open));
        });
    }

    private Uni<List<Application>> needed(List<Reminder> waiting) {
        var byApplication = waiting.stream().collect(toMap(reminder -> reminder.application, it -> it, (a, b) -> b));
        return applications.list("id in ?1", byApplication.keySet()).map(found -> found.stream()
                .filter(application -> byApplication.get(application.id).isNeededFor(application))
                .toList());
    }

    private Uni<Void> tell(Reminder reminder, List<Application> open) {
        var offerIds =
                Set.copyOf(open.stream().map(application -> application.offer).toList());
        var firmIds =
                Set.copyOf(open.stream().map(application -> application.partner).toList());
        return offers.summaries(offerIds)
                .chain(titles -> partners.byIds(firmIds).chain(firms -> {
                    var pending = pending(open, titles, firms);
                    return outbox.tell(
                            reminder.municipalityCode,
                            reminder.toFirm
                                    ? new AnswersDue(reminder.recipient, pending)
                                    : new ChoicesDue(reminder.recipient, pending));
                }));
    }

    private static List<Pending> pending(
            List<Application> open, Map<UUID, OfferSummary> offers, Map<UUID, PartnerSummary> firms) {
        return open.stream()
                .map(application -> new Pending(
                        application.id,
                        offers.get(application.offer).title(),
                        firms.get(application.partner).name(),
                        application.awaited(),
                        application.lastDay()))
                .sorted(comparing(Pending::lastDay))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
