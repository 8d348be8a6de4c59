package dk.ungegarantien.bookings;

import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Unknown;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what somebody wants to happen on a board, and refuses what makes no sense whoever stands where. */
@ApplicationScoped
class Intents {

    private final Members members;
    private final OwnPlaces ownPlaces;

    Intents(Members members, OwnPlaces ownPlaces) {
        this.members = members;
        this.ownPlaces = ownPlaces;
    }

    /** In the order of pupils. Fails with {@link Unknown} for a pupil who is not in the round, or out of reach. */
    Uni<List<Intent>> of(Placer placer, RoundInReach reached, NewMoves told) {
        var moves = told.moves();
        InvalidInput.refuse(IntStream.range(0, moves.size())
                .boxed()
                .flatMap(at -> wrong(reached, moves, at))
                .toList());
        return members.all(
                        placer,
                        reached,
                        moves.stream().map(NewMoves.NewBoardMove::pupil).toList())
                .map(found -> moves.stream()
                        .map(move -> intent(reached, move, found.get(move.pupil())))
                        .sorted(Comparator.comparing(intent -> intent.pupil().id()))
                        .toList())
                .call(intents -> demandAgreed(reached, intents));
    }

    private static Intent intent(RoundInReach reached, NewMoves.NewBoardMove move, PupilSummary pupil) {
        return new Intent(
                pupil,
                Set.copyOf(move.expected()),
                move.keeps() == null ? Set.of() : Set.copyOf(move.keeps()),
                move.to() == null ? null : place(reached.round(), move.to()));
    }

    private static Place place(PlacementRound round, NewPlace to) {
        return new Place(
                to.offer(),
                to.ownPlace(),
                weeks(to).distinct().sorted().toList(),
                to.weekdays() == null
                        ? round.days()
                        : to.weekdays().stream().distinct().sorted().toList());
    }

    /** A pupil goes to a place of their own only when it is theirs, of this round, and agreed. */
    private Uni<Void> demandAgreed(RoundInReach reached, List<Intent> intents) {
        var wanted = intents.stream()
                .filter(intent -> intent.to() != null && intent.to().ownPlace() != null)
                .toList();
        return ownPlaces
                .byIds(wanted.stream().map(intent -> intent.to().ownPlace()).toList())
                .invoke(found -> wanted.forEach(intent -> {
                    var place = found.get(intent.to().ownPlace());
                    if (place == null
                            || !place.round.equals(reached.round().id)
                            || !place.pupil.equals(intent.pupil().id())) {
                        throw new Unknown();
                    }
                    if (place.status != OwnPlaceStatus.APPROVED) {
                        throw new OwnPlaceInThisState(place.status);
                    }
                }))
                .replaceWithVoid();
    }

    private static Stream<Violation> wrong(RoundInReach reached, List<NewMoves.NewBoardMove> moves, int at) {
        var move = moves.get(at);
        var field = "moves[%d].".formatted(at);
        var found = new ArrayList<Violation>();
        if (moves.stream().filter(other -> other.pupil().equals(move.pupil())).count() > 1) {
            found.add(Violation.of(field + "pupil", "pupil-twice"));
        }
        if (move.keeps() != null && !move.expected().containsAll(move.keeps())) {
            found.add(Violation.of(field + "keeps", "keeps-expected"));
        }
        var to = move.to();
        if (to != null && (to.offer() == null) == (to.ownPlace() == null)) {
            found.add(Violation.of(field + "to", "place-is-one"));
        }
        if (to != null
                && (to.week() == null) == (to.weeks() == null || to.weeks().isEmpty())) {
            found.add(Violation.of(field + "to.week", "place-has-weeks"));
        } else if (to != null && !weeks(to).allMatch(reached.weeks()::contains)) {
            found.add(Violation.of(field + "to.week", "week-of-the-round"));
        }
        return found.stream();
    }

    private static Stream<IsoWeek> weeks(NewPlace to) {
        return to.week() != null ? Stream.of(to.week()) : to.weeks().stream();
    }
}
