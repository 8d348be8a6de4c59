package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.offers.Candidate;
import dk.ungegarantien.offers.Fit;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.offers.Purpose;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Asks the law once more when somebody gets a place: birthdays, grades, offers and rules may have changed since the application. */
@ApplicationScoped
class LegalPlaces {

    private final YoungPeople young;
    private final Offers offers;
    private final Fit fit;
    private final Clock clock;

    LegalPlaces(YoungPeople young, Offers offers, Fit fit, Clock clock) {
        this.young = young;
        this.offers = offers;
        this.fit = fit;
        this.clock = clock;
    }

    /** Fails with {@link LawForbids} when the person must not do that work on its days. */
    Uni<Void> demand(Application application) {
        return young.find(application.young)
                .map(person -> Candidate.of(person, LocalDate.now(clock)))
                .chain(who -> offers.summary(application.offer)
                        .chain(offer -> fit.among(List.of(offer)))
                        .map(matches ->
                                matches.match(who, application.offer, application.isoWeek(), Purpose.ACCEPTING)))
                .invoke(match -> match.obstacle().ifPresent(block -> {
                    throw new LawForbids(block);
                }))
                .replaceWithVoid();
    }
}
