package dk.ungegarantien.offers;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.shared.Language;
import java.util.UUID;

/** To whom the mail about an event goes. */
public record Recipient(UUID account, String name, String email, Language language) {

    static Recipient of(AccountSummary account) {
        return new Recipient(account.id(), account.name(), account.email(), account.language());
    }
}
