package dk.ungegarantien.cases;

import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The professionals of a municipality who have logged in at least once. */
@ApplicationScoped
class Colleagues {

    private final Accounts accounts;

    Colleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    /** All who can go on with a case, by profession. */
    Uni<List<Colleague>> of(String municipality) {
        return Multi.createFrom()
                .items(Professional.values())
                .onItem()
                .transformToUniAndConcatenate(profession -> accounts.professionals(municipality, profession.role())
                        .map(found -> found.stream()
                                .map(account -> new Colleague(account.id(), account.name(), profession))
                                .toList()))
                .onItem()
                .<Colleague>disjoint()
                .collect()
                .asList();
    }

    /** The colleague of that id; fails with {@link InvalidInput} when there is none in that municipality. */
    Uni<Colleague> find(String municipality, UUID id) {
        return of(municipality).map(all -> all.stream()
                .filter(colleague -> colleague.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(Violation.of("colleague", "colleague"))));
    }
}
