package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.BlockView;
import dk.ungegarantien.offers.Fit;
import dk.ungegarantien.offers.Match;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.offers.Purpose;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.shared.CallerLanguage;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Unknown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Nobody is placed, and nobody wishes, where something stands in the way: asks the one table of what blocks a match. */
@ApplicationScoped
class MatchGuard {

    private final Fit fit;
    private final Offers offers;
    private final Candidates candidates;
    private final CallerLanguage language;

    MatchGuard(Fit fit, Offers offers, Candidates candidates, CallerLanguage language) {
        this.fit = fit;
        this.offers = offers;
        this.candidates = candidates;
        this.language = language;
    }

    /** Somebody who would go somewhere. */
    record Going(PupilSummary pupil, UUID offer, IsoWeek week) {}

    /** Fails with {@link MatchBlocked} for those of whom anything blocks each of their ways; with {@link Unknown} when there is no such offer. */
    Uni<Void> demandOneOf(List<List<Going>> ways, Purpose purpose) {
        return matches(ways.stream().flatMap(List::stream).toList(), purpose)
                .invoke(found -> refuse(ways.stream()
                        .map(way -> way.stream()
                                .map(found::get)
                                .min(Comparator.comparing(match -> !match.isPossible()))
                                .orElseThrow())
                        .filter(match -> !match.isPossible())
                        .toList()))
                .replaceWithVoid();
    }

    /** Fails with {@link MatchBlocked} when anything blocks any of them; with {@link Unknown} when there is no such offer. */
    Uni<Void> demand(List<Going> going, Purpose purpose) {
        return matches(going, purpose)
                .invoke(found -> refuse(going.stream()
                        .map(found::get)
                        .filter(match -> !match.isPossible())
                        .toList()))
                .replaceWithVoid();
    }

    /** Whether nothing at all blocks it; fails with {@link MatchBlocked} when more does than waiting can change. */
    Uni<Boolean> demandWorthWaiting(Going going, Purpose purpose) {
        return matches(List.of(going), purpose).map(found -> {
            var match = found.get(going);
            if (!match.isPossible() && !match.isWorthWaiting()) {
                refuse(List.of(match));
            }
            return match.isPossible();
        });
    }

    private Uni<Map<Going, Match>> matches(List<Going> going, Purpose purpose) {
        if (going.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var ids = going.stream().map(Going::offer).distinct().toList();
        var pupils = going.stream().map(Going::pupil).distinct().toList();
        return offers.summaries(ids).chain(found -> {
            if (!found.keySet().containsAll(ids)) {
                throw new Unknown();
            }
            return candidates.of(pupils).chain(people -> fit.among(found.values())
                    .map(matches -> going.stream()
                            .distinct()
                            .collect(Collectors.toMap(
                                    Function.identity(),
                                    one -> matches.match(
                                            people.get(one.pupil().id()), one.offer(), one.week(), purpose)))));
        });
    }

    private void refuse(List<Match> blocked) {
        if (!blocked.isEmpty()) {
            throw new MatchBlocked(blocked.stream()
                    .map(match -> new BlockedView(
                            match.candidate(),
                            match.offer(),
                            match.week(),
                            BlockView.of(
                                    match.blocks().stream()
                                            .filter(block -> block.blocks())
                                            .toList(),
                                    language.get())))
                    .toList());
        }
    }
}
