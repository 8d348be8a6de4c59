package dk.ungegarantien.cases;

import dk.ungegarantien.applications.AppliedOffer;
import dk.ungegarantien.applications.Cause;
import dk.ungegarantien.applications.Professional;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case in the queue. */
record CaseCard(
        UUID id,
        CaseState state,
        Professional profession,

        @Schema(description = "Who has taken it; absent while nobody has.") @Nullable String holder,

        String youngName,
        int age,
        String town,

        @Schema(description = "Why help is needed; empty when what it was needed for has settled itself.")
        List<Cause> causes,

        @Schema(description = "What was applied for; absent for whoever asks without an offer.") @Nullable AppliedOffer about,

        @Schema(description = "Since when the young person waits.")
        Instant openedAt,

        @Schema(description = "The last day on which the next step is in time.", examples = "2026-11-27")
        LocalDate dueOn,

        @Schema(description = "A step that was due is missing.")
        boolean late,

        @Nullable Reached reached) {}
