package dk.ungegarantien.applications;

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

/** Reminds one person or firm of all that waits for them, once a day; each round in a transaction of its own. */
@ApplicationScoped
class ReminderRounds {

    private static final int AT_ONCE = 200;

    private final Reminders reminders;
    private final Applications applications;
    private final Offers offers;
    private final Partners partners;
    private final Outbox outbox;
    private final Clock clock;

    ReminderRounds(
            Reminders reminders,
            Applications applications,
            Offers offers,
            Partners partners,
            Outbox outbox,
            Clock clock) {
        this.reminders = reminders;
        this.applications = applications;
        this.offers = offers;
        this.partners = partners;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Who is still to be reminded today, behind somebody; null begins at the beginning. */
    @WithSession
    Uni<List<UUID>> behind(UUID last) {
        return reminders.recipients(today(), last, AT_ONCE);
    }

    /** What has been settled meanwhile is left out. */
    @WithTransaction
    Uni<Void> remind(UUID recipient) {
        return reminders.begin(recipient, today(), clock.instant()).chain(begun -> begun ? tell(recipient) : nothing());
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
