package dk.ungegarantien.applications;

import dk.ungegarantien.shared.ClosedDays;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.WorkingDays;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The deadlines of all applications. Whoever changes them holds the lock of the application. */
@ApplicationScoped
class Deadlines implements PanacheRepositoryBase<Deadline, UUID> {

    private final Transaction transaction;
    private final Municipalities municipalities;
    private final ClosedDays closedDays;

    Deadlines(Transaction transaction, Municipalities municipalities, ClosedDays closedDays) {
        this.transaction = transaction;
        this.municipalities = municipalities;
        this.closedDays = closedDays;
    }

    /** How much time there is for what, in the municipality of an application. */
    Uni<Timeframe> timeframe(String municipalityCode) {
        return municipalities.byCode(municipalityCode).chain(municipality -> closedDays
                .workingDays(municipality)
                .map(calendar -> new Timeframe(
                        calendar,
                        municipality.settings().replyWorkingDays(),
                        municipality.settings().confirmWorkingDays())));
    }

    /** @param replyDays working days for an answer; likewise confirmDays for taking a place */
    record Timeframe(WorkingDays calendar, int replyDays, int confirmDays) {

        LocalDate answerBy(LocalDate from) {
            return calendar.after(from, replyDays);
        }

        LocalDate confirmBy(LocalDate from) {
            return calendar.after(from, confirmDays);
        }
    }

    /** From now on these days count for the application, and no others. */
    Uni<Void> run(Application application, LocalDate from, LocalDate last, Timeframe timeframe) {
        return stop(application)
                .chain(() -> persist(Deadline.series(application, from, last, timeframe.calendar())))
                .replaceWithVoid();
    }

    /** The same while a guardian's consent is awaited. */
    Uni<Void> runForGuardian(Application application, LocalDate from, LocalDate last, Timeframe timeframe) {
        return stop(application)
                .chain(() -> persist(Deadline.ofGuardian(application, from, last, timeframe.calendar())))
                .replaceWithVoid();
    }

    /** Nobody has to act any more. */
    Uni<Void> stop(Application application) {
        return delete("application = ?1 and doneAt is null", application.id).replaceWithVoid();
    }

    /** What is due and not done, the first first, beginning behind one; null begins at the beginning. */
    Uni<List<Due>> due(Instant now, Due behind, int limit) {
        return find(
                        "select d.id, d.application, d.dueAt from Deadline d where d.doneAt is null and d.dueAt <= ?1"
                                + " and (d.dueAt > ?2 or d.dueAt = ?2 and d.id > ?3) order by d.dueAt, d.id",
                        now,
                        behind == null ? Instant.EPOCH : behind.dueAt(),
                        behind == null ? new UUID(0, 0) : behind.id())
                .project(Due.class)
                .page(0, limit)
                .list();
    }

    /** A deadline that nobody has acted on yet. */
    record Due(UUID id, UUID application, Instant dueAt) {}

    /** Takes an application in hand until the end of the transaction; false when somebody else has it. */
    Uni<Boolean> hold(UUID application) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery(
                                "select id from application where id = ?1 for update skip locked", UUID.class)
                        .setParameter(1, application)
                        .getSingleResultOrNull())
                .map(found -> found != null);
    }

    /** What of an application is due and not done, the latest first; empty when another was faster. */
    Uni<List<Deadline>> dueOf(UUID application, Instant now) {
        return list("application = ?1 and doneAt is null and dueAt <= ?2 order by dueAt desc", application, now);
    }
}
