package dk.ungegarantien.cases;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which guardian is to be given a link, and for which application. */
record NewConsentLink(@NotNull UUID application, @NotNull UUID guardian) {}
