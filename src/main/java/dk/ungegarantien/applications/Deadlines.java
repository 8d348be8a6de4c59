package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.WorkingCalendar;
import dk.ungegarantien.shared.WorkingCalendars;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The clocks of all applications. Whoever changes one holds the lock of its application. */
@ApplicationScoped
class Deadlines implements PanacheRepositoryBase<Deadline, UUID> {

    private final Transaction transaction;
    private final Municipalities municipalities;
    private final WorkingCalendars calendars;

    Deadlines(Transaction transaction, Municipalities municipalities, WorkingCalendars calendars) {
        this.transaction = transaction;
        this.municipalities = municipalities;
        this.calendars = calendars;
    }

    /** How much time there is for what, in the municipality of an application. */
    Uni<Terms> terms(String municipalityCode) {
        return municipalities.byCode(municipalityCode).chain(municipality -> calendars
                .of(municipality)
                .map(calendar ->
                        new Terms(calendar, municipality.replyWorkingDays(), municipality.confirmWorkingDays())));
    }

    /** @param replyDays working days for an answer; likewise confirmDays for taking a place */
    record Terms(WorkingCalendar calendar, int replyDays, int confirmDays) {

        LocalDate answerBy(LocalDate from) {
            return calendar.after(from, replyDays);
        }

        LocalDate confirmBy(LocalDate from) {
            return calendar.after(from, confirmDays);
        }
    }

    /** From now on this clock runs for the application, and no other. */
    Uni<Void> run(Application application, LocalDate from, LocalDate last, Terms terms) {
        return stop(application)
                .chain(() -> persist(Deadline.strokes(application, from, last, terms.calendar())))
                .replaceWithVoid();
    }

    /** Nobody has to act any more. */
    Uni<Void> stop(Application application) {
        return delete("application = ?1 and doneAt is null", application.id).replaceWithVoid();
    }

    /** What has struck and is not done, the first first, beginning behind one; null begins at the beginning. */
    Uni<List<Struck>> struck(Instant now, Struck behind, int limit) {
        return find(
                        "select d.id, d.application, d.dueAt from Deadline d where d.doneAt is null and d.dueAt <= ?1"
                                + " and (d.dueAt > ?2 or d.dueAt = ?2 and d.id > ?3) order by d.dueAt, d.id",
                        now,
                        behind == null ? Instant.EPOCH : behind.dueAt(),
                        behind == null ? new UUID(0, 0) : behind.id())
                .project(Struck.class)
                .page(0, limit)
                .list();
    }

    /** A stroke of the clock that nobody has heard yet. */
    record Struck(UUID id, UUID application, Instant dueAt) {}

    /** Takes the application of a stroke in hand until the end of the transaction; false when somebody else has it. */
    Uni<Boolean> hold(UUID application) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery(
                                "select id from application where id = ?1 for update skip locked", UUID.class)
                        .setParameter(1, application)
                        .getSingleResultOrNull())
                .map(found -> found != null);
    }

    /** The stroke, when it is still to be done; null when another was faster. */
    Uni<Deadline> open(UUID id) {
        return find("id = ?1 and doneAt is null", id).firstResult();
    }

    /** Whether a later stroke of the same clock is due as well. */
    Uni<Boolean> isOvertaken(Deadline stroke, Instant now) {
        return count(
                        "application = ?1 and doneAt is null and dueAt > ?2 and dueAt <= ?3",
                        stroke.application,
                        stroke.dueAt,
                        now)
                .map(later -> later > 0);
    }
}
