package dk.ungegarantien.bookings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The pupils that hosts have been told of, and what is told of their weeks. */
@ApplicationScoped
class Guests {

    /** Who has been told of, whatever came of it. */
    private static final List<BookingStatus> TOLD =
            List.of(BookingStatus.CONFIRMED, BookingStatus.COMPLETED, BookingStatus.NO_SHOW);

    private final Transaction transaction;
    private final Bookings bookings;

    Guests(Transaction transaction, Bookings bookings) {
        this.transaction = transaction;
        this.bookings = bookings;
    }

    /** One week of one guest. */
    record Stay(Booking booking, BookingWeek week) {

        GuestDays days() {
            return new GuestDays(week.isoWeek(), booking.days());
        }
    }

    /** The guests of those offers from one week to another, by week. */
    Uni<List<Stay>> at(Collection<UUID> offers, IsoWeek from, IsoWeek to) {
        return offers.isEmpty()
                ? Uni.createFrom().item(List.of())
                : transaction.session().chain(session -> session.createQuery("""
                                select new dk.ungegarantien.bookings.Guests$Stay(b, w)
                                from BookingWeek w join Booking b on b.id = w.booking
                                where b.offer in ?1 and b.status in ?2 and w.week >= ?3 and w.week <= ?4
                                order by w.week, b.offer, b.id""", Stay.class)
                        .setParameter(1, offers)
                        .setParameter(2, TOLD)
                        .setParameter(3, from.toString())
                        .setParameter(4, to.toString())
                        .getResultList());
    }

    /** The booking with its weeks, locked, when it is at one of those offers and the host has been told; fails with {@link Unknown} otherwise. */
    Uni<Booked> hosted(Collection<UUID> offers, UUID id) {
        return bookings.findById(id, LockModeType.PESSIMISTIC_WRITE)
                .invoke(booking -> {
                    if (booking == null || !offers.contains(booking.offer) || !TOLD.contains(booking.status)) {
                        throw new Unknown();
                    }
                })
                .chain(() -> bookings.one(id));
    }

    /** What has been told of some weeks, by week. */
    Uni<Map<UUID, GuestOutcome>> outcomes(Collection<UUID> weeks) {
        return weeks.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : transaction
                        .session()
                        .chain(session -> session.createQuery(
                                        "from GuestOutcome o where o.bookingWeek in ?1", GuestOutcome.class)
                                .setParameter(1, weeks)
                                .getResultList())
                        .map(told -> told.stream().collect(toMap(one -> one.bookingWeek, Function.identity())));
    }

    /** What families have told of some bookings, by booking. */
    Uni<Map<UUID, GuestArrangement>> arrangements(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : transaction
                        .session()
                        .chain(session -> session.createQuery(
                                        "from GuestArrangement a where a.booking in ?1", GuestArrangement.class)
                                .setParameter(1, ids)
                                .getResultList())
                        .map(told -> told.stream().collect(toMap(one -> one.booking, Function.identity())));
    }

    /** The weeks of a round in which pupils did not come, by pupil. */
    Uni<Map<UUID, List<IsoWeek>>> missedIn(UUID round) {
        return transaction
                .session()
                .chain(session -> session.createQuery("""
                                select b.pupil, w.week from GuestOutcome o
                                join BookingWeek w on w.id = o.bookingWeek join Booking b on b.id = o.booking
                                where b.round = ?1 and o.outcome = DID_NOT_COME order by w.week""", Object[].class)
                        .setParameter(1, round)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(groupingBy(
                                row -> (UUID) row[0], mapping(row -> IsoWeek.of((String) row[1]), toList()))));
    }

    /** From now on it was that many days. */
    Uni<Void> count(BookingWeek week, int days) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("update booking_week set days = ?2 where id = ?1")
                        .setParameter(1, week.id)
                        .setParameter(2, days)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> add(Object told) {
        return transaction.session().chain(session -> session.persist(told));
    }

    Uni<Void> remove(Object told) {
        return transaction.session().chain(session -> session.remove(told));
    }

    /** Nothing of what a family has told stays when the stay is over, or is none any more. */
    Uni<Integer> forgetArrangements(IsoWeek before) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        delete from booking_arrangement a using booking b
                        where b.id = a.booking and (b.status = 'RELEASED'
                            or not exists (select from booking_week w where w.booking = b.id and w.week >= ?1))""")
                .setParameter(1, before.toString())
                .executeUpdate());
    }

    /** Nothing stays of what the family of that account has told. */
    Uni<Integer> forgetArrangementsOf(UUID account) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        delete from booking_arrangement a using booking b, pupil p
                        where b.id = a.booking and p.id = b.pupil and p.account_id = ?1""")
                .setParameter(1, account)
                .executeUpdate());
    }

    /** A host that has not told how a week went. */
    record Unmarked(UUID partner, String municipality, IsoWeek week, int guests) {}

    /** Those that have not been reminded of it, for weeks from one to another, both included. */
    Uni<List<Unmarked>> unmarked(IsoWeek from, IsoWeek to, int limit) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                select o.partner_id, o.municipality_code, w.week, count(*)
                                from booking_week w join offer o on o.id = w.offer
                                where w.status = 'CONFIRMED' and w.week >= ?1 and w.week <= ?2
                                    and not exists (select from booking_outcome t where t.booking_week = w.id)
                                    and not exists (
                                        select from guest_reminder r where r.partner = o.partner_id and r.week = w.week)
                                group by o.partner_id, o.municipality_code, w.week order by w.week, o.partner_id limit ?3""", Object[].class)
                        .setParameter(1, from.toString())
                        .setParameter(2, to.toString())
                        .setParameter(3, limit)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Unmarked(
                                (UUID) row[0],
                                (String) row[1],
                                IsoWeek.of((String) row[2]),
                                ((Number) row[3]).intValue()))
                        .toList());
    }

    /** Begins the reminder of a host; false when it has begun before. */
    Uni<Boolean> remind(Unmarked host, Instant now) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                insert into guest_reminder (partner, week, municipality_code, told_at)
                                values (?1, ?2, ?3, ?4) on conflict do nothing""")
                        .setParameter(1, host.partner())
                        .setParameter(2, host.week().toString())
                        .setParameter(3, host.municipality())
                        .setParameter(4, now)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }
}
