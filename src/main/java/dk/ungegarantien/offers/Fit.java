package dk.ungegarantien.offers;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.ungegarantien.shared.PostalCodes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells who fits where, by the one table of what blocks a match ({@link FitTable}). */
@ApplicationScoped
public class Fit {

    private final Seats seats;
    private final WorkLaw law;
    private final PostalCodes postalCodes;
    private final Clock clock;

    Fit(Seats seats, WorkLaw law, PostalCodes postalCodes, Clock clock) {
        this.seats = seats;
        this.law = law;
        this.postalCodes = postalCodes;
        this.clock = clock;
    }

    /** Fetches all that is needed to tell who fits into those offers: one query for their seats, and the school calendar of each municipality. */
    public Uni<Matches> among(Collection<OfferSummary> offers) {
        var ids = offers.stream().map(OfferSummary::id).collect(toSet());
        var municipalities = offers.stream().map(OfferSummary::municipality).collect(toSet());
        return seats.counts(ids).chain(counts -> law.verdicts(municipalities)
                .map(verdicts -> new Matches(offers, free(counts), verdicts, postalCodes, LocalDate.now(clock))));
    }

    private static Map<UUID, FreePlaces> free(Map<UUID, List<SeatCount>> counts) {
        return counts.entrySet().stream().collect(toMap(Map.Entry::getKey, of -> FreePlaces.of(of.getValue())));
    }
}
