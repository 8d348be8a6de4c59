package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.Purpose;
import dk.ungegarantien.offers.SeatClaim;
import dk.ungegarantien.schools.ClassSummary;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.schools.SchoolSummary;
import dk.ungegarantien.schools.Schools;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps seats for a while: for the round while the coordinator decides, for a pupil while the family does. A hold ends by itself. */
@ApplicationScoped
class Holding {

    private static final Duration OF_A_PUPIL = Duration.ofMinutes(20);
    private static final int MOST_DAYS_OF_A_ROUND = 14;

    private final Rounds rounds;
    private final Reached reached;
    private final RoundOfPupil mine;
    private final Members members;
    private final Schools schools;
    private final Bookings bookings;
    private final Releasing releasing;
    private final MatchGuard matches;
    private final SeatKeeping seats;
    private final Records records;
    private final MoveLog log;
    private final BoardLog board;
    private final Clock clock;

    Holding(
            Rounds rounds,
            Reached reached,
            RoundOfPupil mine,
            Members members,
            Schools schools,
            Bookings bookings,
            Releasing releasing,
            MatchGuard matches,
            SeatKeeping seats,
            Records records,
            MoveLog log,
            BoardLog board,
            Clock clock) {
        this.rounds = rounds;
        this.reached = reached;
        this.mine = mine;
        this.members = members;
        this.schools = schools;
        this.bookings = bookings;
        this.releasing = releasing;
        this.matches = matches;
        this.seats = seats;
        this.records = records;
        this.log = log;
        this.board = board;
        this.clock = clock;
    }

    /** Seats for the round, or one for a pupil; tells the moves as they stand in the log. */
    Uni<MovesView> hold(Placer placer, UUID id, NewHold told) {
        return seats.inHand(List.of(told.offer()))
                .chain(() -> rounds.inHand(placer, id))
                .invoke(round -> demandWeek(round, told.week()))
                .chain(round -> hold(placer, round, told).chain(before -> board.since(placer, round, before)));
    }

    private Uni<Long> hold(Placer placer, RoundInReach round, NewHold told) {
        var until = until(round.round(), told);
        return told.pupil() == null
                ? forRound(placer, round, told, until)
                : members.one(placer, round, told.pupil())
                        .chain(pupil -> forPupil(
                                round.round(), pupil, told.offer(), told.week(), until, Records.Actor.of(placer)));
    }

    /** Gives a hold back before its end. */
    Uni<Void> release(Placer placer, UUID id) {
        return reached.inHand(placer, id).chain(found -> {
            if (found.booked().booking().status != BookingStatus.HELD) {
                throw new BookingInThisState(found.booked().booking().status);
            }
            return over(found.round(), List.of(found.booked()), Records.Actor.of(placer));
        });
    }

    /** One seat for the caller, in the place of another that the caller held in this round; only where a coordinator could place them. */
    Uni<Void> own(UUID id, NewPupilHold told) {
        return inHand(id, told.offer())
                .chain(() -> mine.wishing(id))
                .invoke(own -> demandWeek(own.reached(), told.week()))
                .call(this::letGo)
                .chain(own -> forPupil(
                        own.reached().round(),
                        own.pupil(),
                        told.offer(),
                        told.week(),
                        clock.instant().plus(OF_A_PUPIL),
                        own.actor()))
                .replaceWithVoid();
    }

    Uni<Void> giveBack(UUID id) {
        return inHand(id, null).chain(() -> mine.round(id)).chain(this::letGo);
    }

    /** @param more an offer besides those in which the caller holds a seat; null for none */
    private Uni<Void> inHand(UUID id, UUID more) {
        return mine.pupil()
                .chain(pupil -> bookings.offersHeld(id, pupil.id()))
                .map(held ->
                        Stream.concat(held.stream(), Stream.ofNullable(more)).toList())
                .chain(seats::inHand)
                .chain(() -> rounds.lock(List.of(id)));
    }

    private Uni<Void> letGo(RoundOfPupil.Own own) {
        return heldByThemselves(own).chain(held -> over(own.reached().round(), held, own.actor()));
    }

    private Uni<Long> forRound(Placer placer, RoundInReach round, NewHold told, Instant until) {
        var by = Records.Actor.of(placer);
        var many = told.seats() == null ? 1 : told.seats();
        return claim(round).chain(claim -> Sequence.each(
                        IntStream.range(0, many).boxed().toList(),
                        at -> add(round.round(), null, told.offer(), told.week(), until, claim, by))
                .chain(() -> log.write(
                        round.round(),
                        by.account(),
                        List.of(new BoardMove(MoveKind.HELD, null, null, spot(told.offer(), told.week()))))));
    }

    private Uni<Long> forPupil(
            PlacementRound round, PupilSummary pupil, UUID offer, IsoWeek week, Instant until, Records.Actor by) {
        return expired(pupil, by)
                .chain(() -> matches.demand(List.of(new MatchGuard.Going(pupil, offer, week)), Purpose.PLACING))
                .chain(() -> schools.summary(pupil.school()))
                .chain(school -> add(round, pupil.id(), offer, week, until, Candidates.claim(school), by))
                .chain(() -> log.write(
                        round,
                        by.account(),
                        List.of(new BoardMove(MoveKind.HELD, pupil.id(), null, spot(offer, week)))));
    }

    private Uni<Booked> add(
            PlacementRound round,
            UUID pupil,
            UUID offer,
            IsoWeek week,
            Instant until,
            SeatClaim claim,
            Records.Actor by) {
        return bookings.add(Booking.held(round, pupil, offer, until, by.account(), clock.instant()), List.of(week))
                .call(booked -> seats.hold(booked, claim))
                .call(booked -> records.of(booked.booking(), null, by));
    }

    /** Holds of the pupil whose time is over keep the week from nobody. */
    private Uni<Void> expired(PupilSummary pupil, Records.Actor by) {
        return bookings.liveOf(List.of(pupil.id()))
                .chain(live -> releasing.release(
                        live.stream()
                                .filter(one -> one.booking().status == BookingStatus.HELD
                                        && !one.booking().heldUntil.isAfter(clock.instant()))
                                .toList(),
                        by));
    }

    private Uni<Void> over(PlacementRound round, List<Booked> held, Records.Actor by) {
        return held.isEmpty()
                ? Uni.createFrom().voidItem()
                : releasing
                        .release(held, by)
                        .chain(() -> log.write(
                                round,
                                by.account(),
                                held.stream()
                                        .map(one ->
                                                new BoardMove(MoveKind.UNHELD, one.booking().pupil, one.place(), null))
                                        .toList()))
                        .replaceWithVoid();
    }

    private Uni<List<Booked>> heldByThemselves(RoundOfPupil.Own own) {
        return bookings.liveOf(List.of(own.pupil().id())).map(live -> live.stream()
                .filter(one -> one.booking().status == BookingStatus.HELD
                        && own.reached().round().id.equals(one.booking().round)
                        && own.actor().account().equals(one.booking().bookedBy))
                .toList());
    }

    /** Seats that are kept for the district, or the school, when it is the only one of the round. */
    private Uni<SeatClaim> claim(RoundInReach round) {
        return schools.summaries(round.classes().stream()
                        .map(ClassSummary::school)
                        .distinct()
                        .toList())
                .map(found -> new SeatClaim(
                        only(found.keySet()),
                        only(found.values().stream()
                                .map(SchoolSummary::district)
                                .collect(Collectors.toCollection(HashSet::new)))));
    }

    private static UUID only(Set<UUID> ids) {
        return ids.size() == 1 ? ids.iterator().next() : null;
    }

    private Instant until(PlacementRound round, NewHold told) {
        var today = LocalDate.now(clock);
        var last = today.plusDays(MOST_DAYS_OF_A_ROUND);
        if (told.until() != null
                && (told.until().isBefore(today) || told.until().isAfter(last))) {
            throw new InvalidInput(Violation.of("until", "hold-days"));
        }
        var deadline = round.deadline.isBefore(today) || round.deadline.isAfter(last) ? last : round.deadline;
        var until = told.until() == null ? deadline : told.until();
        return until.plusDays(1).atStartOfDay(Denmark.ZONE).toInstant();
    }

    private static void demandWeek(RoundInReach round, IsoWeek week) {
        if (!round.weeks().contains(week)) {
            throw new InvalidInput(Violation.of("week", "week-of-the-round"));
        }
    }

    private static Place spot(UUID offer, IsoWeek week) {
        return new Place(offer, null, List.of(week), List.of());
    }
}
