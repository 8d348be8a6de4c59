package dk.ungegarantien.notifications;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.accounts.ClosingAccounts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** The mails to whoever deletes their account, and to their guardians, go with them, those that have not left yet as well. */
@ApplicationScoped
class ForgottenMails implements ClosingAccounts {

    private final Accounts accounts;
    private final Mails mails;
    private final Threads threads;

    ForgottenMails(Accounts accounts, Mails mails, Threads threads) {
        this.accounts = accounts;
        this.mails = mails;
        this.threads = threads;
    }

    @Override
    public Uni<Void> closing(UUID account) {
        return accounts.summary(account)
                .map(AccountSummary::email)
                .chain(email -> email == null ? Uni.createFrom().voidItem() : forget(email.toLowerCase(Locale.ROOT)))
                .chain(() -> threads.forgetGuardiansOf(account))
                .chain(() -> mails.forgetGuardiansOf(account));
    }

    private Uni<Void> forget(String address) {
        return mails.delete("lower(recipient) = ?1", address).chain(() -> threads.forget(address));
    }
}
