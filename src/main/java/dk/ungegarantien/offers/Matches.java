package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.workrules.Worker;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who fits where, among some offers as they are at one moment: everything is fetched, nothing is awaited any more, and what holds for many
 * is found out once. Only offers it is among may be asked for. Fetch it anew after a change. It is for one thread at a time; hundreds of people and offers are worth a worker thread.
 */
public final class Matches {

    private static final FreePlaces NONE_FREE = FreePlaces.of(List.of());

    private final Map<UUID, OfferSummary> offers;
    private final Map<UUID, FreePlaces> free;
    private final Verdicts law;
    private final Distances distances;
    private final LocalDate today;
    private final Map<Spot, Place> places = new HashMap<>();

    Matches(
            Collection<OfferSummary> offers,
            Map<UUID, FreePlaces> free,
            Verdicts law,
            PostalCodes postalCodes,
            LocalDate today) {
        this.offers = offers.stream()
                .collect(Collectors.toMap(OfferSummary::id, Function.identity(), (first, same) -> first));
        this.free = Map.copyOf(free);
        this.law = law;
        this.distances = new Distances(postalCodes);
        this.today = today;
    }

    private record Spot(UUID offer, IsoWeek week) {}

    /**
     * One person at one offer.
     *
     * @param week of an internship; null for whatever has none
     */
    public Match match(Candidate who, UUID offer, IsoWeek week, Purpose purpose) {
        return match(who, who.worker(), place(offer, week), purpose);
    }

    /** One person at one offer: in each of its weeks that lie ahead, or once when it has none. */
    public List<Match> matches(Candidate who, UUID offer, Purpose purpose) {
        return ahead(offer)
                .map(place -> match(who, who.worker(), place, purpose))
                .toList();
    }

    /** A guardian must say yes first to work there that begins before that day; null when nobody is asked, whatever the week. */
    public LocalDate guardianBefore(Candidate who, UUID offer) {
        return ahead(offer)
                .map(place -> new Pair(who, who.worker(), place, distances).guardianBefore())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** One person at one offer, in the week in which the least stands in the way. */
    public Match best(Candidate who, UUID offer, Purpose purpose) {
        return matches(who, offer, purpose).stream().min(Match.BEST_FIRST).orElseThrow();
    }

    /** Everybody at every offer in those of the weeks that it has: person by person, as they are read from the stream. */
    public Stream<Match> all(Collection<Candidate> people, Set<IsoWeek> weeks, Purpose purpose) {
        var there = offers.values().stream()
                .flatMap(offer -> offer.weeks().stream().filter(weeks::contains).map(week -> place(offer.id(), week)))
                .toList();
        return people.stream().flatMap(who -> {
            var worker = who.worker();
            return there.stream().map(place -> match(who, worker, place, purpose));
        });
    }

    private Match match(Candidate who, Worker worker, Place place, Purpose purpose) {
        var pair = new Pair(who, worker, place, distances);
        return new Match(who.id(), place.offer().id(), place.week(), FitTable.blocks(pair, purpose));
    }

    /** Kilometres from the person's home, to 100 metres; null when it is not known how far. */
    public Double kilometres(Candidate who, UUID offer) {
        return distances.km(who.postalCode(), offers.get(offer).postalCode());
    }

    /** One of the offers it is among. */
    public OfferSummary offer(UUID id) {
        return offers.get(id);
    }

    /** How often the law was asked so far. */
    int judged() {
        return law.judged();
    }

    /** Each week that lies ahead; the offer as a whole when it has none. */
    private Stream<Place> ahead(UUID offer) {
        var weeks = offers.get(offer).weeks().stream()
                .filter(week -> week.monday().isAfter(today))
                .toList();
        return weeks.isEmpty() ? Stream.of(place(offer, null)) : weeks.stream().map(week -> place(offer, week));
    }

    private Place place(UUID offer, IsoWeek week) {
        return places.computeIfAbsent(new Spot(offer, week), spot -> place(offers.get(offer), week));
    }

    /** Where all weeks of an internship have gone by, no seat is left. */
    private Place place(OfferSummary offer, IsoWeek week) {
        var weeks = Set.copyOf(offer.weeks());
        return new Place(
                offer,
                week,
                weeks,
                week == null && offer.kind() == OfferKind.INTERNSHIP
                        ? Vacancy.NONE
                        : free.getOrDefault(offer.id(), NONE_FREE).in(week),
                offer.firstDay(week, today),
                law.of(offer, week),
                today);
    }
}
