package dk.ungegarantien.bookings;

import static java.util.stream.Collectors.groupingBy;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All bookings. */
@ApplicationScoped
class Bookings implements PanacheRepositoryBase<Booking, UUID> {

    private final Transaction transaction;

    Bookings(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Those of a round that are not over, in the order in which they were made. */
    Uni<List<Booked>> liveIn(UUID round) {
        return booked("b.round = ?1 and b.status in ?2", round, BookingStatus.LIVE);
    }

    /** Those of some pupils that are not over, in whichever round. */
    Uni<List<Booked>> liveOf(Collection<UUID> pupils) {
        return pupils.isEmpty()
                ? Uni.createFrom().item(List.of())
                : booked("b.pupil in ?1 and b.status in ?2", pupils, BookingStatus.LIVE);
    }

    /** Whatever of an offer is held, or still ahead. */
    Uni<List<Booked>> aheadAt(UUID offer) {
        return booked("b.offer = ?1 and b.status in ?2", offer, BookingStatus.WAITING);
    }

    /** Seats that are held for the round, for nobody in particular. */
    Uni<List<Booked>> heldFor(UUID round) {
        return booked("b.round = ?1 and b.pupil is null and b.status = ?2", round, BookingStatus.HELD);
    }

    /** Those of these ids, whatever their state. */
    Uni<List<Booked>> ofIds(Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : booked("b.id in ?1", ids);
    }

    /** The booking; fails with {@link Unknown}. */
    Uni<Booked> one(UUID id) {
        return booked("b.id = ?1", id).map(found -> found.stream().findFirst().orElseThrow(Unknown::new));
    }

    /** Those with one of these weeks. */
    Uni<List<Booked>> ofWeeks(Collection<UUID> weeks) {
        return weeks.isEmpty()
                ? Uni.createFrom().item(List.of())
                : booked("b.id in (select v.booking from BookingWeek v where v.id in ?1)", weeks);
    }

    /** The ids of those in a round at some offers, or at a place of a pupil's own, of whom the host has been told. */
    Uni<List<UUID>> told(UUID round, Collection<UUID> offers, UUID ownPlace) {
        return (offers.isEmpty()
                        ? find(
                                "select b.id from Booking b where b.round = ?1 and b.status = ?2 and b.ownPlace = ?3",
                                round,
                                BookingStatus.CONFIRMED,
                                ownPlace)
                        : find(
                                "select b.id from Booking b where b.round = ?1 and b.status = ?2 and b.offer in ?3",
                                round,
                                BookingStatus.CONFIRMED,
                                offers))
                .project(UUID.class)
                .list();
    }

    /** The rounds in which something of an offer is held or still ahead, without reading the bookings themselves. */
    Uni<List<UUID>> roundsAt(UUID offer) {
        return find(
                        "select distinct b.round from Booking b where b.offer = ?1 and b.status in ?2 and b.round is not null",
                        offer,
                        BookingStatus.WAITING)
                .project(UUID.class)
                .list();
    }

    /** The rounds of those bookings, without reading the bookings themselves. */
    Uni<List<UUID>> roundsOf(Collection<UUID> bookings) {
        return bookings.isEmpty()
                ? Uni.createFrom().item(List.of())
                : find("select distinct b.round from Booking b where b.id in ?1 and b.round is not null", bookings)
                        .project(UUID.class)
                        .list();
    }

    /** The offers in which a pupil holds a seat in a round, without reading the bookings themselves. */
    Uni<List<UUID>> offersHeld(UUID round, UUID pupil) {
        return find(
                        "select distinct b.offer from Booking b where b.round = ?1 and b.pupil = ?2 and b.status = ?3",
                        round,
                        pupil,
                        BookingStatus.HELD)
                .project(UUID.class)
                .list();
    }

    /** The id of the hold whose week that is; null when it is none, or none any more. */
    Uni<UUID> holdOfWeek(UUID week) {
        return find(
                        "select b.id from Booking b where b.id = (select w.booking from BookingWeek w where w.id = ?1) and b.status = ?2",
                        week,
                        BookingStatus.HELD)
                .project(UUID.class)
                .firstResult();
    }

    /** The offers of those bookings, without reading the bookings themselves. */
    Uni<List<UUID>> offersOf(Collection<UUID> bookings) {
        return bookings.isEmpty()
                ? Uni.createFrom().item(List.of())
                : find("select distinct b.offer from Booking b where b.id in ?1 and b.offer is not null", bookings)
                        .project(UUID.class)
                        .list();
    }

    /** Writes down a new booking in those weeks. */
    Uni<Booked> add(Booking booking, List<IsoWeek> weeks) {
        var rows = weeks.stream().map(week -> new BookingWeek(booking, week)).toList();
        return persist(booking)
                .chain(this::flush)
                .chain(transaction::session)
                .chain(session -> session.persistAll(rows.toArray()))
                .chain(this::flush)
                .replaceWith(new Booked(booking, rows));
    }

    /** What is needed to show them: a query for the bookings and one for the weeks of just these, whatever becomes of them meanwhile. */
    private Uni<List<Booked>> booked(String which, Object... parameters) {
        return this.<Booking>find("from Booking b where " + which + " order by b.id", parameters)
                .list()
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : weeks(found).map(weeks -> found.stream()
                                .map(booking -> new Booked(booking, weeks.getOrDefault(booking.id, List.of())))
                                .toList()));
    }

    private Uni<Map<UUID, List<BookingWeek>>> weeks(List<Booking> bookings) {
        return transaction
                .session()
                .chain(session -> session.createQuery(
                                "from BookingWeek where booking in ?1 order by week", BookingWeek.class)
                        .setParameter(1, bookings.stream().map(one -> one.id).toList())
                        .getResultList())
                .map(rows -> rows.stream().collect(groupingBy(week -> week.booking)));
    }
}
