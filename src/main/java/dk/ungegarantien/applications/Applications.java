package dk.ungegarantien.applications;

import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.CountedPage;
import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.Page;
import dk.ungegarantien.shared.StatusCount;
import dk.ungegarantien.shared.Tallies;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All applications. */
@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {

    private static final String GUIDED = "followBy is not null and id in (select r.application from Referral r where ";

    private static final String REACHED = "id = ?1 and partner = ?2 and keptFromFirm = false";

    private final Transaction transaction;
    private final Tallies tallies;

    Applications(Transaction transaction, Tallies tallies) {
        this.transaction = transaction;
        this.tallies = tallies;
    }

    /** The application, when it has reached that firm; fails with {@link Unknown} otherwise. */
    Uni<Application> sentTo(UUID partner, UUID id) {
        return known(find(REACHED, id, partner).firstResult());
    }

    /** The same, locked until the end of the transaction: of two who answer at once, the second sees what the first has said. */
    Uni<Application> sentToForAnswer(UUID partner, UUID id) {
        return known(find(REACHED, id, partner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult());
    }

    /** The application, when that person wrote it; fails with {@link Unknown} otherwise. */
    Uni<Application> by(UUID young, UUID id) {
        return known(find("id = ?1 and young = ?2", id, young).firstResult());
    }

    /** The same, locked until the end of the transaction. */
    Uni<Application> byForStep(UUID young, UUID id) {
        return known(find("id = ?1 and young = ?2", id, young)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult());
    }

    /** The application, when it is among those; fails with {@link Unknown} otherwise. */
    Uni<Application> in(Heap heap, UUID id) {
        return known(find(heap.where() + " and id = :id", heap.parameters().and("id", id))
                .firstResult());
    }

    /** The live applications of that person for those offers, by offer. */
    Uni<Map<UUID, UUID>> live(UUID young, Collection<UUID> offers) {
        return list("young = ?1 and offer in ?2 and status in ?3", young, offers, ApplicationStatus.LIVE)
                .map(found ->
                        found.stream().collect(toMap(application -> application.offer, application -> application.id)));
    }

    /** Those without an answer for an offer, for which nobody was called in yet; locked. */
    Uni<List<Application>> unansweredFor(UUID offer) {
        return locked("offer = ?1 and status in ?2 and not escalationOpen", offer, ApplicationStatus.OPEN);
    }

    /** Those that wait for a firm or a place there, for which nobody was called in yet; locked. */
    Uni<List<Application>> waitingAt(UUID partner) {
        return locked(
                "partner = ?1 and status in ?2 and not keptFromFirm and not escalationOpen",
                partner,
                ApplicationStatus.CONCLUDABLE);
    }

    /** Those whose writers were guided on to an offer and have not chosen yet; locked. */
    Uni<List<Application>> guidedToOffer(UUID offer) {
        return locked(GUIDED + "r.toOffer = ?1)", offer);
    }

    /** Those whose writers were guided on to a firm or one of its offers and have not chosen yet; locked. */
    Uni<List<Application>> guidedToFirm(UUID partner, List<UUID> itsOffers) {
        return locked(GUIDED + "r.toPartner = ?1 or r.toOffer in ?2)", partner, itsOffers);
    }

    /** Those that wait for a guardian, of a person; locked. */
    Uni<List<Application>> awaitingGuardianOf(UUID young) {
        return locked("young = ?1 and status = ?2", young, ApplicationStatus.AWAITING_GUARDIAN);
    }

    /** Those that wait for a guardian, for an offer; locked. */
    Uni<List<Application>> awaitingGuardianFor(UUID offer) {
        return locked("offer = ?1 and status = ?2", offer, ApplicationStatus.AWAITING_GUARDIAN);
    }

    /** Those that wait for a guardian, for offers of a firm; locked. */
    Uni<List<Application>> awaitingGuardianAt(UUID partner) {
        return locked("partner = ?1 and status = ?2", partner, ApplicationStatus.AWAITING_GUARDIAN);
    }

    /** The application, locked until the end of the transaction. */
    Uni<Application> forConsent(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Several, always in the same order, so that nobody waits for each other. */
    Uni<List<Application>> locked(String where, Object... parameters) {
        return find(where + " order by id", parameters)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** How many of a firm's applications went by without an answer, after that moment and since it last answered anybody; counted no further than asked. */
    Uni<Integer> unansweredInARow(UUID partner, Instant after, int atMost) {
        return find(
                        "select a.id from Application a where a.partner = ?1 and a.escalationCause = ?2 and a.answeredAt is null"
                                + " and a.status in ?3 and a.escalatedAt > ?4 and not exists ("
                                + "select 1 from Application b where b.partner = ?1 and b.answeredAt >= a.escalatedAt)",
                        partner,
                        Cause.NOT_ANSWERED,
                        ApplicationStatus.OPEN,
                        after)
                .project(UUID.class)
                .page(0, atMost)
                .list()
                .map(List::size);
    }

    /** From an application back along the hand-overs that led to it, itself included. */
    Uni<List<Application>> wayTo(Application last) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        with recursive way as (
                            select a.id, a.follows_referral from application a where a.id = ?1
                            union
                            select a.id, a.follows_referral from way
                            join referral r on r.id = way.follows_referral
                            join application a on a.id = r.application)
                        select a.* from way join application a on a.id = way.id""", Application.class)
                .setParameter(1, last.id)
                .getResultList());
    }

    /** Lets applications of that person for that offer go one after the other, until the end of the transaction. */
    Uni<Void> oneAtATime(UUID young, UUID offer) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)", String.class)
                        .setParameter(1, young + " " + offer)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** A person's applications, the newest first. */
    Uni<Page<Application>> of(UUID young, Cursor cursor, int limit) {
        var everything = Parameters.with("young", young);
        var further = cursor == null ? "" : " and (submittedAt, id) < (:at, :id)";
        var rest = cursor == null
                ? Parameters.with("young", young)
                : Parameters.with("young", young)
                        .and("at", cursor.read(0, Instant::parse))
                        .and("id", cursor.uuid(1));
        return count("young = :young", everything)
                .chain(total -> find("young = :young" + further + " order by submittedAt desc, id desc", rest)
                        .range(0, limit)
                        .list()
                        .map(rows -> Page.of(rows, limit, total, last -> Cursor.at(last.submittedAt, last.id))));
    }

    /** The most urgent of a heap first: those without an answer, by their deadline. */
    Uni<CountedPage<Application>> mostUrgentOf(Heap heap, List<ApplicationStatus> statuses, Urgency behind, int limit) {
        var rest = heap.behind(behind);
        return countsOf(heap)
                .chain(counts -> find(rest.mostUrgentIn(statuses, limit + 1) + Urgency.ORDER, rest.parameters())
                        .range(0, limit)
                        .list()
                        .map(rows -> Page.of(rows, limit, StatusCount.total(counts, statuses), Urgency::cursor))
                        .map(page -> CountedPage.of(page, counts)));
    }

    private Uni<List<StatusCount>> countsOf(Heap heap) {
        return heap.tally() == null ? counted(heap) : tallies.of(heap.tally());
    }

    private Uni<List<StatusCount>> counted(Heap heap) {
        return find(
                        "select cast(status as string), count(*) from Application where " + heap.where()
                                + " group by status order by status",
                        heap.parameters())
                .project(StatusCount.class)
                .list();
    }

    private static Uni<Application> known(Uni<Application> found) {
        return found.onItem().ifNull().failWith(Unknown::new);
    }
}
