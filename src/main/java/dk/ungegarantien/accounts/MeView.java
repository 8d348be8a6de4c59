package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Language;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller: the account, and what it is to us. */
record MeView(
        AccountView account,
        List<String> roles,

        @Schema(description = "The municipality that a professional acts for.") @Nullable String municipality,

        @Schema(description = "Present once the profile of a young person is filled in.") @Nullable YoungView young,

        @Schema(description = "Present once the caller has registered a firm.") @Nullable MyFirmView partner) {

    /** The account itself. */
    record AccountView(UUID id, String name, @Nullable String email, Language language) {

        static AccountView of(AccountSummary account) {
            return new AccountView(account.id(), account.name(), account.email(), account.language());
        }
    }
}
