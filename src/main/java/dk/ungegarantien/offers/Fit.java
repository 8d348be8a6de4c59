package dk.ungegarantien.offers;

import static java.util.stream.Collectors.toSet;

import dk.ungegarantien.shared.PostalCodes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;

/** Tells who fits where, by the one table of what blocks a match ({@link FitTable}). */
@ApplicationScoped
public class Fit {

    private final Vacancies vacancies;
    private final WorkLaw law;
    private final PostalCodes postalCodes;
    private final Clock clock;

    Fit(Vacancies vacancies, WorkLaw law, PostalCodes postalCodes, Clock clock) {
        this.vacancies = vacancies;
        this.law = law;
        this.postalCodes = postalCodes;
        this.clock = clock;
    }

    /** Fetches all that is needed to tell who fits into those offers: one query for their seats, and the school calendar of each municipality. */
    public Uni<Matches> among(Collection<OfferSummary> offers) {
        var ids = offers.stream().map(OfferSummary::id).collect(toSet());
        var municipalities = offers.stream().map(OfferSummary::municipality).collect(toSet());
        return vacancies.of(ids).chain(free -> law.verdicts(municipalities)
                .map(verdicts -> new Matches(offers, free, verdicts, postalCodes, LocalDate.now(clock))));
    }
}
