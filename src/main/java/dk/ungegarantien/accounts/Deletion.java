package dk.ungegarantien.accounts;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Deletes an account: what others rely on is seen to first; then name, address and own words are gone. */
@ApplicationScoped
class Deletion {

    private final YoungPeople youngPeople;
    private final Destinations destinations;
    private final Guardians guardians;
    private final List<ClosingAccounts> closing;

    Deletion(
            YoungPeople youngPeople,
            Destinations destinations,
            Guardians guardians,
            @All List<ClosingAccounts> closing) {
        this.youngPeople = youngPeople;
        this.destinations = destinations;
        this.guardians = guardians;
        this.closing = closing;
    }

    /** Fails with {@link AccountOfMunicipality} for a professional. Whoever logs in again begins anew. */
    Uni<Void> delete(Account account) {
        if (account.professionalRole != null) {
            throw new AccountOfMunicipality();
        }
        return Multi.createFrom()
                .iterable(closing)
                .onItem()
                .transformToUniAndConcatenate(each -> each.closing(account.id))
                .onItem()
                .ignoreAsUni()
                .chain(() -> destinations.deleteById(account.id))
                .chain(() -> guardians.forget(account.id))
                .chain(() -> youngPeople.findById(account.id))
                .invoke(profile -> {
                    if (profile != null) {
                        profile.forget();
                    }
                    account.forget();
                })
                .replaceWithVoid();
    }
}
