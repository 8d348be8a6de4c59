package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.offers.Purpose;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Unknown;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What may be wished: one thing a wish, nothing twice, as many as the round has, and only what the pupil may take. */
@ApplicationScoped
class WishGuard {

    private final MatchGuard matches;
    private final Offers offers;

    WishGuard(MatchGuard matches, Offers offers) {
        this.matches = matches;
        this.offers = offers;
    }

    /**
     * Fails with {@link InvalidInput}, or with {@link MatchBlocked}. What was wished before may be wished on, whoever has taken the seats meanwhile.
     */
    Uni<Void> demand(RoundInReach reached, PupilSummary pupil, List<NewWishes.NewWish> told, List<Wish> before) {
        InvalidInput.refuse(wrong(reached, told));
        var fresh = told.stream()
                .filter(wish -> wish.offer() != null)
                .filter(wish -> before.stream().noneMatch(old -> isThat(old, wish)))
                .toList();
        return offers.summaries(
                        fresh.stream().map(NewWishes.NewWish::offer).distinct().toList())
                .chain(found -> {
                    if (fresh.stream().anyMatch(wish -> !found.containsKey(wish.offer()))) {
                        throw new Unknown();
                    }
                    return matches.demandOneOf(
                            fresh.stream()
                                    .map(wish -> going(reached, pupil, wish, found.get(wish.offer())))
                                    .toList(),
                            Purpose.WISHING);
                });
    }

    /** In the week that was wished, or in any of the round that the offer has. */
    private static List<MatchGuard.Going> going(
            RoundInReach reached, PupilSummary pupil, NewWishes.NewWish wish, OfferSummary offer) {
        var weeks = wish.week() != null
                ? List.of(wish.week())
                : reached.weeks().stream().filter(offer.weeks()::contains).toList();
        return (weeks.isEmpty() ? reached.weeks() : weeks)
                .stream()
                        .map(week -> new MatchGuard.Going(pupil, offer.id(), week))
                        .toList();
    }

    private static boolean isThat(Wish old, NewWishes.NewWish wish) {
        return wish.offer().equals(old.offer) && Objects.equals(wish.week(), old.isoWeek());
    }

    private static List<Violation> wrong(RoundInReach reached, List<NewWishes.NewWish> told) {
        var found = new ArrayList<Violation>();
        if (told.size() > reached.round().wishes) {
            found.add(Violation.of("wishes", "too-many-wishes", reached.round().wishes));
        }
        for (var at = 0; at < told.size(); at++) {
            var wish = told.get(at);
            var field = "wishes[%d]".formatted(at);
            if (Stream.of(wish.offer(), wish.trades(), wish.ownPlace())
                                    .filter(Objects::nonNull)
                                    .count()
                            != 1
                    || (wish.trades() == null) != (wish.km() == null)) {
                found.add(Violation.of(field, "wish-is-one-thing"));
            } else if (told.indexOf(wish) != at) {
                found.add(Violation.of(field, "wish-twice"));
            }
            if (wish.week() != null && (wish.offer() == null || !reached.weeks().contains(wish.week()))) {
                found.add(Violation.of(field + ".week", "week-of-the-round"));
            }
            if (wish.ownPlace() != null && wish.ownPlace().unreachable()) {
                found.add(Violation.of(field + ".ownPlace.email", "own-place-unreachable"));
            }
        }
        return found;
    }
}
