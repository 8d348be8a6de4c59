package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Guardians;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.schools.Pupils;
import dk.ungegarantien.shared.AccessLog;
import dk.ungegarantien.shared.Age;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that stands on a board. One query for each kind of thing, however many pupils and offers there are. */
@ApplicationScoped
class Board {

    private final Rounds rounds;
    private final RoundShow show;
    private final Pupils pupils;
    private final Guardians guardians;
    private final Bookings bookings;
    private final Wishes wishes;
    private final Progress progress;
    private final Guests guests;
    private final WaitingShow waiting;
    private final BoardOffers offers;
    private final AccessLog accessLog;

    Board(
            Rounds rounds,
            RoundShow show,
            Pupils pupils,
            Guardians guardians,
            Bookings bookings,
            Wishes wishes,
            Progress progress,
            Guests guests,
            WaitingShow waiting,
            BoardOffers offers,
            AccessLog accessLog) {
        this.rounds = rounds;
        this.show = show;
        this.pupils = pupils;
        this.guardians = guardians;
        this.bookings = bookings;
        this.wishes = wishes;
        this.progress = progress;
        this.guests = guests;
        this.waiting = waiting;
        this.offers = offers;
        this.accessLog = accessLog;
    }

    /** Whoever opens it has looked at everybody on it; asking for moves later is no look of its own. */
    Uni<BoardView> of(Placer placer, UUID id) {
        return rounds.reached(placer, id)
                .call(() -> accessLog.look(
                        placer.municipality(), placer.account().id(), placer.role(), "pupil", null, "board"))
                .chain(reached -> show.one(placer, reached)
                        .chain(round -> bookings.liveIn(reached.round().id).chain(live -> people(placer, reached, live)
                                .chain(people -> offers.views(reached).chain(offered -> waiting.in(reached)
                                        .map(queued -> new BoardView(
                                                round,
                                                people,
                                                offered,
                                                holds(live),
                                                queued,
                                                reached.round().moves)))))));
    }

    /** The pupils of the classes in reach, by class and name; last those who have a place here and have changed to another class. */
    private Uni<List<BoardView.BoardPupil>> people(Placer placer, RoundInReach reached, List<Booked> live) {
        var round = reached.round().id;
        var byPupil = live.stream()
                .filter(one -> one.booking().pupil != null)
                .collect(Collectors.groupingBy(one -> one.booking().pupil));
        return inRound(placer, reached, byPupil.keySet()).chain(found -> guardians
                .ofAll(found.stream()
                        .map(PupilSummary::account)
                        .filter(Objects::nonNull)
                        .toList())
                .chain(named -> progress.in(round).chain(days -> guests.missedIn(round)
                        .chain(missed -> wishes.in(round).map(wished -> found.stream()
                                .map(pupil -> new BoardView.BoardPupil(
                                        pupil.id(),
                                        pupil.name(),
                                        pupil.schoolClass(),
                                        Age.on(reached.firstDay(), pupil.birthDate()),
                                        pupil.postalCode(),
                                        pupil.account() != null,
                                        pupil.account() == null
                                                ? 0
                                                : named.getOrDefault(pupil.account(), List.of())
                                                        .size(),
                                        days.getOrDefault(pupil.id(), Progress.NOTHING),
                                        wished.getOrDefault(pupil.id(), List.of()),
                                        views(byPupil, pupil.id()),
                                        missed.getOrDefault(pupil.id(), List.of())))
                                .toList())))));
    }

    private Uni<List<PupilSummary>> inRound(Placer placer, RoundInReach reached, Set<UUID> booked) {
        return pupils.inClasses(reached.classIds()).chain(found -> {
            var there = found.stream().map(PupilSummary::id).collect(Collectors.toSet());
            var guests = booked.stream().filter(id -> !there.contains(id)).toList();
            return pupils.summaries(guests).map(more -> Stream.concat(
                            found.stream(),
                            more.values().stream()
                                    .filter(pupil ->
                                            reached.isWhole() && placer.reach().covers(pupil))
                                    .sorted(Comparator.comparing(PupilSummary::name)))
                    .toList());
        });
    }

    private static List<BookingView> holds(List<Booked> live) {
        return live.stream()
                .filter(one -> one.booking().pupil == null)
                .map(Booked::view)
                .toList();
    }

    private static List<BookingView> views(Map<UUID, List<Booked>> live, UUID pupil) {
        return live.getOrDefault(pupil, List.of()).stream().map(Booked::view).toList();
    }
}
