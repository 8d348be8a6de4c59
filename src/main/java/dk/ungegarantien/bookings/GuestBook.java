package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.shared.Outbox;
import dk.ungegarantien.shared.Unknown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a host tells of its guests' weeks. Who did not come is told on at once: to the coordinator, and on the board. */
@ApplicationScoped
class GuestBook {

    private final Guests guests;
    private final Bookings bookings;
    private final Rounds rounds;
    private final Placements placements;
    private final Offers offers;
    private final Records records;
    private final MoveLog log;
    private final Outbox outbox;
    private final Clock clock;

    GuestBook(
            Guests guests,
            Bookings bookings,
            Rounds rounds,
            Placements placements,
            Offers offers,
            Records records,
            MoveLog log,
            Outbox outbox,
            Clock clock) {
        this.guests = guests;
        this.bookings = bookings;
        this.rounds = rounds;
        this.placements = placements;
        this.offers = offers;
        this.records = records;
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The host may think better of it for four weeks. */
    Uni<Void> tell(UUID account, UUID partner, UUID id, NewOutcome told) {
        return offers.idsOf(partner).chain(ids -> guests.hosted(ids, id)).chain(booked -> {
            var week = booked.weeks().stream()
                    .filter(one -> one.isoWeek().equals(told.week()))
                    .findFirst()
                    .orElseThrow(Unknown::new);
            var days = new GuestDays(told.week(), booked.booking().days())
                    .count(told.outcome(), told.days(), LocalDate.now(clock));
            return outcomesOf(booked).chain(known -> write(account, booked, week, told, days, known));
        });
    }

    private Uni<Map<UUID, GuestOutcome>> outcomesOf(Booked booked) {
        return guests.outcomes(booked.weeks().stream().map(week -> week.id).toList());
    }

    private Uni<Void> write(
            UUID account, Booked booked, BookingWeek week, NewOutcome told, int days, Map<UUID, GuestOutcome> known) {
        var before = known.get(week.id);
        var missed =
                told.outcome() == Outcome.DID_NOT_COME && (before == null || before.outcome != Outcome.DID_NOT_COME);
        var note = told.note() == null || told.note().isBlank()
                ? null
                : told.note().strip();
        var outcome = before == null ? new GuestOutcome(booked.booking(), week) : before;
        outcome.tell(told.outcome(), days, note, account, clock.instant());
        return (before == null ? guests.add(outcome) : Uni.createFrom().voidItem())
                .chain(() -> guests.count(week, days))
                .chain(() -> end(account, booked))
                .chain(() -> missed ? missed(booked, week, note) : friendly(booked, week, outcome));
    }

    /** When all weeks have been told of, it is over: with a single day there it has been. */
    private Uni<Void> end(UUID account, Booked booked) {
        return bookings.flush().chain(() -> outcomesOf(booked)).chain(all -> {
            var booking = booked.booking();
            var from = booking.status;
            if (all.size() < booked.weeks().size()) {
                return Uni.createFrom().voidItem();
            }
            booking.end(all.values().stream().anyMatch(one -> one.days > 0));
            return booking.status == from
                    ? Uni.createFrom().voidItem()
                    : bookings.flush()
                            .chain(() -> records.of(booking, from, new Records.Actor(account, Roles.PARTNER)));
        });
    }

    private Uni<Void> missed(Booked booked, BookingWeek week, String note) {
        var booking = booked.booking();
        return round(booking)
                .call(round -> round == null
                        ? Uni.createFrom().voidItem()
                        : log.write(
                                round,
                                null,
                                List.of(new BoardMove(MoveKind.MISSED, booking.pupil, booked.place(), null))))
                .chain(round -> placement(booking)
                        .chain(placed -> placed == null
                                ? Uni.createFrom().voidItem()
                                : outbox.tell(
                                        booking.municipalityCode,
                                        new GuestMissed(
                                                booking.id,
                                                booking.round,
                                                booking.municipalityCode,
                                                placed.roundTitle(),
                                                placed.firm(),
                                                placed.offer().title(),
                                                placed.pupil().className(),
                                                placed.school().name(),
                                                week.isoWeek(),
                                                note,
                                                whoPlaced(booking, round)))));
    }

    private static List<UUID> whoPlaced(Booking booking, PlacementRound round) {
        var who = new LinkedHashSet<UUID>();
        who.add(booking.bookedBy);
        who.add(round == null ? null : round.openedBy);
        return who.stream().filter(Objects::nonNull).toList();
    }

    private Uni<Void> friendly(Booked booked, BookingWeek week, GuestOutcome told) {
        if (told.note == null || told.outcome == Outcome.DID_NOT_COME) {
            return Uni.createFrom().voidItem();
        }
        return placement(booked.booking())
                .chain(placed -> placed == null || placed.pupil().account() == null
                        ? Uni.createFrom().voidItem()
                        : outbox.tell(
                                booked.booking().municipalityCode,
                                new StayEnded(
                                        booked.id(),
                                        placed.pupil().account(),
                                        placed.pupil().firstName(),
                                        placed.firm(),
                                        week.isoWeek(),
                                        told.note)));
    }

    private Uni<PlacementRound> round(Booking booking) {
        return booking.round == null ? Uni.createFrom().nullItem() : rounds.findById(booking.round);
    }

    /** Null when the pupil has left school. */
    private Uni<PlacementSummary> placement(Booking booking) {
        return placements.byIds(List.of(booking.id)).map(found -> found.get(booking.id));
    }
}
