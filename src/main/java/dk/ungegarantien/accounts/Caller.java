package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Fingerprint;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;

/** Who makes this request. Ask inside the endpoint's session or transaction. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Accounts accounts;
    private final YoungPeople youngPeople;

    Caller(SecurityIdentity identity, Accounts accounts, YoungPeople youngPeople) {
        this.identity = identity;
        this.accounts = accounts;
        this.youngPeople = youngPeople;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The caller's account, made at the first call. */
    public Uni<AccountSummary> account() {
        return entity().map(Account::summary);
    }

    /** The caller as a young person; fails with 409 while there is no profile. */
    public Uni<YoungPerson> young() {
        return entity().chain(account -> youngPeople.find(account.id))
                .onItem()
                .ifNull()
                .failWith(ProfileMissing::new);
    }

    /** The caller's municipality, when it acts for one; fails with {@link Unknown} otherwise, for there is nothing it may see. */
    public String municipality() {
        var municipality = TokenHolder.of(identity).municipality();
        if (municipality == null) {
            throw new Unknown();
        }
        return municipality;
    }

    /** The role in which a professional acts, for the records; null for others. */
    public String professionalRole() {
        return TokenHolder.of(identity).professionalRole();
    }

    /** By which a caller is recognised, also before there is an account; nobody can read who it is. */
    public String fingerprint() {
        return Fingerprint.of(TokenHolder.of(identity).subject());
    }

    Uni<Account> entity() {
        return accounts.of(TokenHolder.of(identity));
    }
}
