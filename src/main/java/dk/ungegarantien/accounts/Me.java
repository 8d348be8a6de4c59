package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.PostalCodes;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Puts together what the caller is to us. */
@RequestScoped
class Me {

    private final Caller caller;
    private final SecurityIdentity identity;
    private final YoungPeople youngPeople;
    private final PostalCodes postalCodes;
    private final Instance<FirmLookup> firms;
    private final Clock clock;

    Me(
            Caller caller,
            SecurityIdentity identity,
            YoungPeople youngPeople,
            PostalCodes postalCodes,
            Instance<FirmLookup> firms,
            Clock clock) {
        this.caller = caller;
        this.identity = identity;
        this.youngPeople = youngPeople;
        this.postalCodes = postalCodes;
        this.firms = firms;
        this.clock = clock;
    }

    Uni<MeView> view() {
        return caller.account().chain(account -> youngPeople.find(account.id()).chain(young -> firm(account)
                .map(firm -> view(account, young, firm.orElse(null)))));
    }

    private Uni<Optional<MyFirmView>> firm(AccountSummary account) {
        return firms.isResolvable()
                ? firms.get().firmOf(account.id())
                : Uni.createFrom().item(Optional.empty());
    }

    private MeView view(AccountSummary account, YoungPerson young, MyFirmView firm) {
        return new MeView(
                MeView.AccountView.of(account),
                identity.getRoles().stream().sorted().toList(),
                account.municipality(),
                young == null ? null : youngView(young),
                firm);
    }

    private YoungView youngView(YoungPerson young) {
        return YoungView.of(young, postalCodes.find(young.postalCode()).orElse(null), LocalDate.now(clock));
    }
}
