package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.BlockView;
import dk.ungegarantien.offers.Candidate;
import dk.ungegarantien.offers.Fit;
import dk.ungegarantien.offers.Match;
import dk.ungegarantien.offers.Matches;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.PlacementOffers;
import dk.ungegarantien.offers.Purpose;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.CallerLanguage;
import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Trade;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a pupil may choose from in a round. */
@ApplicationScoped
class Choosing {

    private final RoundOfPupil mine;
    private final BoardOffers offers;
    private final Partners partners;
    private final Candidates candidates;
    private final Fit fit;
    private final CallerLanguage language;

    Choosing(
            RoundOfPupil mine,
            BoardOffers offers,
            Partners partners,
            Candidates candidates,
            Fit fit,
            CallerLanguage language) {
        this.mine = mine;
        this.offers = offers;
        this.partners = partners;
        this.candidates = candidates;
        this.fit = fit;
        this.language = language;
    }

    /**
     * Which of them the pupil wants to see.
     *
     * @param trades empty for all
     * @param week null for any
     * @param km null for any distance
     * @param possible only what the pupil may take, or wait for
     */
    record Wanted(List<Trade> trades, IsoWeek week, Integer km, boolean possible) {

        boolean includes(OfferSummary offer) {
            return trades == null || trades.isEmpty() || trades.contains(offer.trade());
        }
    }

    /** An offer with what is to be said of it. */
    private record Choice(OfferSummary offer, double km, List<Week> weeks) {

        boolean isOpen() {
            return weeks.stream()
                    .anyMatch(week -> week.waitable() || week.wish().isPossible());
        }

        boolean isBehind(Cursor cursor) {
            var at = cursor.read(0, Double::valueOf);
            return km > at || km == at && offer.id().compareTo(cursor.uuid(1)) > 0;
        }
    }

    /**
     * A week of it. A seat is another matter than a wish: only whom the coordinator could place there gets one, or waits for one.
     *
     * @param wish what stands between the pupil and wishing for it
     * @param holdable whether the pupil can hold a seat
     * @param waitable whether the pupil can wait for one: nothing but a seat is missing
     */
    private record Week(Match wish, boolean holdable, boolean waitable) {}

    Uni<ChoosablePage> page(UUID id, Wanted wanted, int limit, String cursor) {
        var behind = Cursor.parse(cursor, 2);
        return mine.round(id).chain(own -> candidates.of(List.of(own.pupil())).chain(people -> offers.in(own.reached())
                .chain(offered -> {
                    var shown = offered.stream().filter(wanted::includes).toList();
                    return fit.among(shown)
                            .map(matches -> choices(
                                    own.reached(), people.get(own.pupil().id()), shown, wanted, matches))
                            .chain(choices -> seats(own.reached(), choices, behind, limit));
                })));
    }

    private static List<Choice> choices(
            RoundInReach reached, Candidate who, List<OfferSummary> offered, Wanted wanted, Matches matches) {
        return offered.stream()
                .map(offer -> choice(reached, who, offer, wanted, matches))
                .filter(choice -> !choice.weeks().isEmpty())
                .filter(choice -> wanted.km() == null || choice.km() <= wanted.km())
                .filter(choice -> !wanted.possible() || choice.isOpen())
                .sorted(Comparator.comparingDouble(Choice::km)
                        .thenComparing(choice -> choice.offer().id()))
                .toList();
    }

    private static Choice choice(
            RoundInReach reached, Candidate who, OfferSummary offer, Wanted wanted, Matches matches) {
        return new Choice(
                offer,
                Objects.requireNonNullElse(matches.kilometres(who, offer.id()), 0.0),
                offer.weeks().stream()
                        .filter(reached.weeks()::contains)
                        .filter(week -> wanted.week() == null || wanted.week().equals(week))
                        .sorted()
                        .map(week -> week(reached, who, offer, week, matches))
                        .toList());
    }

    private static Week week(RoundInReach reached, Candidate who, OfferSummary offer, IsoWeek week, Matches matches) {
        var wish = matches.match(who, offer.id(), week, Purpose.WISHING);
        var seat = matches.match(who, offer.id(), week, Purpose.PLACING);
        return new Week(
                wish, wish.isPossible() && seat.isPossible(), reached.round().isWorthWaiting(seat));
    }

    private Uni<ChoosablePage> seats(RoundInReach reached, List<Choice> all, Cursor behind, int limit) {
        var rest = all.stream()
                .filter(choice -> behind == null || choice.isBehind(behind))
                .toList();
        var shown = rest.stream().limit(limit).toList();
        var last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        var next = rest.size() > limit ? Cursor.at(last.km(), last.offer().id()).toString() : null;
        return offers.seats(
                        reached,
                        shown.stream().map(choice -> choice.offer().id()).toList())
                .map(PlacementOffers::byOffer)
                .chain(seats -> partners.byIds(shown.stream()
                                .map(choice -> choice.offer().partner())
                                .distinct()
                                .toList())
                        .map(firms -> new ChoosablePage(
                                shown.stream()
                                        .map(choice -> view(
                                                choice,
                                                firms.get(choice.offer().partner())
                                                        .name(),
                                                seats.getOrDefault(
                                                        choice.offer().id(), List.of())))
                                        .toList(),
                                next,
                                all.size())));
    }

    private ChoosablePage.ChoosableOffer view(Choice choice, String firm, List<PlacementOffers.WeekSeats> seats) {
        var free = seats.stream()
                .collect(Collectors.toMap(PlacementOffers.WeekSeats::week, PlacementOffers.WeekSeats::free));
        return new ChoosablePage.ChoosableOffer(
                MyOfferRef.of(choice.offer(), firm),
                choice.km(),
                choice.weeks().stream()
                        .map(week -> new ChoosablePage.ChoosableWeek(
                                week.wish().week(),
                                free.getOrDefault(week.wish().week(), 0),
                                week.wish().isPossible(),
                                week.holdable(),
                                week.waitable()))
                        .toList(),
                BlockView.of(
                        choice.weeks().stream()
                                .map(Week::wish)
                                .min(Comparator.comparing(match -> !match.isPossible()))
                                .orElseThrow()
                                .blocks(),
                        language.get()));
    }
}
