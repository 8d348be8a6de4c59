package dk.ungegarantien.notifications;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.shared.Language;

/** Whom a letter goes to. */
record Recipient(String email, Language language) {

    static Recipient of(AccountSummary account) {
        return new Recipient(account.email(), account.language());
    }

    /** An account may be without an address; then there is nowhere to write to. */
    boolean hasAddress() {
        return email != null && !email.isBlank();
    }
}
