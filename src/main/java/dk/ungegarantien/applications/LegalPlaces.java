package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.offers.WorkLaw;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks the law once more when somebody gets a place: birthdays, grades, offers and rules may have changed since the application. */
@ApplicationScoped
class LegalPlaces {

    private final YoungPeople young;
    private final Offers offers;
    private final WorkLaw law;

    LegalPlaces(YoungPeople young, Offers offers, WorkLaw law) {
        this.young = young;
        this.offers = offers;
        this.law = law;
    }

    /** Fails with {@link LawForbids} when the person must not do that work on its days. */
    Uni<Void> demand(Application application) {
        return young.find(application.young)
                .chain(person -> offers.summary(application.offer).chain(offer -> law.judge(offer, person)))
                .invoke(verdict -> {
                    if (verdict.forbids()) {
                        throw new LawForbids(verdict);
                    }
                })
                .replaceWithVoid();
    }
}
