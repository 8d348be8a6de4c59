package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Language;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whoever shows it holds the link. It travels in a body, so that no log keeps it. */
record HeldLink(
        @NotNull @Schema(
                description = "What stands behind the # of the link.",
                examples = "4f0mB1uYkXr7J2q9wWc3sVtZ6hNn8aPdGeRyLxKoQzE")
        String token,

        @Schema(description = "The language to read it in; absent for that of the mail.")
        Language language) {}
