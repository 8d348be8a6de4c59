package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.BlockView;
import dk.ungegarantien.offers.Candidate;
import dk.ungegarantien.offers.Fit;
import dk.ungegarantien.offers.Matches;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.PlacementOffers;
import dk.ungegarantien.offers.Purpose;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.shared.AccessLog;
import dk.ungegarantien.shared.CallerLanguage;
import dk.ungegarantien.shared.IsoWeek;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the offers of a board suit one pupil, before anybody tries. */
@ApplicationScoped
class PupilMatches {

    private static final Comparator<MatchView> BEST_FIRST = Comparator.comparing(PupilMatches::isBlocked)
            .thenComparing(MatchView::wish, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MatchView::distanceKm, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MatchView::offer)
            .thenComparing(MatchView::week);

    private final Rounds rounds;
    private final Members members;
    private final Bookings bookings;
    private final Wishes wishes;
    private final BoardOffers offers;
    private final Candidates candidates;
    private final Fit fit;
    private final AccessLog accessLog;
    private final CallerLanguage language;

    PupilMatches(
            Rounds rounds,
            Members members,
            Bookings bookings,
            Wishes wishes,
            BoardOffers offers,
            Candidates candidates,
            Fit fit,
            AccessLog accessLog,
            CallerLanguage language) {
        this.rounds = rounds;
        this.members = members;
        this.bookings = bookings;
        this.wishes = wishes;
        this.offers = offers;
        this.candidates = candidates;
        this.fit = fit;
        this.accessLog = accessLog;
        this.language = language;
    }

    /** What can be done first, then what was wished, then what is near. The place the pupil has in this round stands in nobody's way. */
    Uni<List<MatchView>> of(Placer placer, UUID id, UUID pupilId) {
        return rounds.reached(placer, id).chain(reached -> members.one(placer, reached, pupilId)
                .call(pupil -> accessLog.look(
                        placer.municipality(), placer.account().id(), placer.role(), "pupil", pupil.id(), "matches"))
                .chain(pupil -> leaving(reached, pupil).chain(candidate -> wishes.of(id, List.of(pupilId))
                        .chain(wished -> offers.in(reached).chain(offered -> offers.seats(
                                        reached,
                                        offered.stream().map(OfferSummary::id).toList())
                                .chain(seats -> fit.among(offered)
                                        .map(matches -> views(
                                                reached,
                                                candidate,
                                                wished.getOrDefault(pupilId, List.of()),
                                                offered,
                                                seats,
                                                matches))))))));
    }

    /** The pupil as after leaving the places in this round. */
    private Uni<Candidate> leaving(RoundInReach reached, PupilSummary pupil) {
        return bookings.liveOf(List.of(pupil.id()))
                .chain(live -> candidates.of(List.of(pupil)).map(found -> {
                    var candidate = found.get(pupil.id());
                    var left = live.stream()
                            .filter(one -> reached.round().id.equals(one.booking().round)
                                    && one.booking().isAhead())
                            .flatMap(one -> one.isoWeeks().stream())
                            .collect(Collectors.toSet());
                    return candidate.placedIn(candidate.placed().stream()
                            .filter(week -> !left.contains(week))
                            .collect(Collectors.toSet()));
                }));
    }

    private List<MatchView> views(
            RoundInReach reached,
            Candidate candidate,
            List<WishView> wished,
            List<OfferSummary> offered,
            List<PlacementOffers.WeekSeats> seats,
            Matches matches) {
        var free = seats.stream()
                .collect(Collectors.toMap(one -> new Spot(one.offer(), one.week()), PlacementOffers.WeekSeats::free));
        var byId = offered.stream().collect(Collectors.toMap(OfferSummary::id, Function.identity()));
        return matches.all(List.of(candidate), Set.copyOf(reached.weeks()), Purpose.PLACING)
                .map(match -> {
                    var km = matches.kilometres(candidate, match.offer());
                    return new MatchView(
                            match.offer(),
                            match.week(),
                            free.getOrDefault(new Spot(match.offer(), match.week()), 0),
                            km,
                            Liking.rank(wished, byId.get(match.offer()), match.week(), km),
                            BlockView.of(match.blocks(), language.get()),
                            reached.round().isWorthWaiting(match));
                })
                .sorted(BEST_FIRST)
                .toList();
    }

    private record Spot(UUID offer, IsoWeek week) {}

    private static boolean isBlocked(MatchView match) {
        return match.blocks().stream()
                .anyMatch(block -> block.severity() == dk.ungegarantien.offers.BlockSeverity.BLOCKS);
    }
}
