package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows moves together with how things stand now: a query for each kind of thing, however many moves. */
@ApplicationScoped
class BoardNews {

    private static final Set<MoveKind> OF_WISHES = Set.of(MoveKind.WISHED, MoveKind.DECIDED);

    private final BoardSight sight;
    private final Bookings bookings;
    private final Wishes wishes;
    private final Progress progress;
    private final Accounts accounts;
    private final BoardOffers offers;
    private final WaitingShow waiting;

    BoardNews(
            BoardSight sight,
            Bookings bookings,
            Wishes wishes,
            Progress progress,
            Accounts accounts,
            BoardOffers offers,
            WaitingShow waiting) {
        this.sight = sight;
        this.bookings = bookings;
        this.wishes = wishes;
        this.progress = progress;
        this.accounts = accounts;
        this.offers = offers;
        this.waiting = waiting;
    }

    Uni<MovesView> of(RoundInReach reached, List<MoveLog.Entry> entries) {
        var last = entries.get(entries.size() - 1).number();
        return sight.of(reached, entries).chain(seen -> seats(reached, seen).chain(seats -> now(reached, seen)
                .chain(now -> bookings.heldFor(reached.round().id).chain(held -> waiting.in(reached)
                        .map(queued -> new MovesView(
                                last,
                                seen.stream().map(now::view).toList(),
                                seats,
                                held.stream().map(Booked::view).toList(),
                                queued))))));
    }

    /** The offers that were left or gone to, in all weeks of the round. */
    private Uni<List<MovesView.OfferSeatsView>> seats(RoundInReach reached, List<MoveLog.Entry> seen) {
        var touched = seen.stream()
                .flatMap(entry -> Stream.of(entry.move().from(), entry.move().to()))
                .filter(place -> place != null && place.offer() != null)
                .map(Place::offer)
                .distinct()
                .toList();
        return offers.seats(reached, touched).map(found -> found.stream()
                .map(seats -> new MovesView.OfferSeatsView(seats.offer(), BoardOffers.view(seats)))
                .toList());
    }

    private Uni<Now> now(RoundInReach reached, List<MoveLog.Entry> seen) {
        var round = reached.round().id;
        var pupils = seen.stream()
                .map(entry -> entry.move().pupil())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var wishers = seen.stream()
                .filter(entry -> OF_WISHES.contains(entry.move().kind()))
                .map(entry -> entry.move().pupil())
                .distinct()
                .toList();
        return bookings.liveOf(pupils).chain(live -> wishes.of(round, wishers)
                .chain(wished -> progress.of(pupils).chain(days -> movers(seen)
                        .map(movers -> new Now(
                                live.stream()
                                        .filter(one -> round.equals(one.booking().round))
                                        .collect(Collectors.groupingBy(
                                                one -> one.booking().pupil,
                                                Collectors.mapping(Booked::view, Collectors.toList()))),
                                wished,
                                days,
                                movers)))));
    }

    private Uni<Map<UUID, String>> movers(List<MoveLog.Entry> seen) {
        return accounts.byIds(seen.stream()
                        .map(MoveLog.Entry::actor)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .map(found -> found.stream().collect(Collectors.toMap(AccountSummary::id, AccountSummary::name)));
    }

    /** How things stand. */
    private record Now(
            Map<UUID, List<BookingView>> bookings,
            Map<UUID, List<WishView>> wishes,
            Map<UUID, DaysView> days,
            Map<UUID, String> movers) {

        MovesView.MoveView view(MoveLog.Entry entry) {
            var move = entry.move();
            return new MovesView.MoveView(
                    entry.number(),
                    entry.at(),
                    entry.actor() == null
                            ? null
                            : new MovesView.MoverView(entry.actor(), movers.getOrDefault(entry.actor(), "–")),
                    move.kind(),
                    move.pupil(),
                    stop(move.from()),
                    stop(move.to()),
                    move.pupil() == null ? List.of() : bookings.getOrDefault(move.pupil(), List.of()),
                    OF_WISHES.contains(move.kind()) ? wishes.getOrDefault(move.pupil(), List.of()) : null,
                    move.pupil() == null ? null : days.getOrDefault(move.pupil(), Progress.NOTHING));
        }

        private static MovesView.StopView stop(Place place) {
            return place == null ? null : new MovesView.StopView(place.offer(), place.ownPlace(), place.weeks());
        }
    }
}
