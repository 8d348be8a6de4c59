package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Language;
import jakarta.validation.constraints.NotNull;

/** The language the caller wants mails in. */
record NewLanguage(@NotNull Language language) {}
