package dk.ungegarantien.cases;

import dk.ungegarantien.applications.Professional;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Help from the municipality, as the young person follows it. What professionals note for each other is not in it. */
record MyCaseView(
        UUID id,
        CaseState state,
        Professional profession,

        @Schema(description = "Who has taken it; absent while nobody has.") @Nullable String holder,

        Instant openedAt,

        @Schema(description = "The last day on which the next step is in time; absent when it is over.") @Nullable LocalDate nextBy,

        @Schema(description = "Why help is needed, the first first.")
        List<ConcernView> concerns,

        List<ProposalView> proposals,

        @Schema(description = "What has happened so far, oldest first.")
        List<CaseStep> steps,

        @Nullable Reached reached,

        @Schema(description = "What was written when the destination was recorded.") @Nullable String words,

        @Nullable Instant closedAt) {}
