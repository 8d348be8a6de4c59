package dk.ungegarantien.cases;

import dk.ungegarantien.accounts.GuardianSummary;
import dk.ungegarantien.accounts.SharedDestination;
import dk.ungegarantien.applications.DeskApplicationView;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a professional needs to help one young person. */
record CaseView(
        CaseCard card,

        @Schema(description = "How to reach the young person.") @Nullable String email,

        String postalCode,
        @Nullable String school,
        @Nullable Integer grade,

        @Schema(description = "Where the person wants to go; present when they share it.") @Nullable SharedDestination destination,

        @Schema(description = "Why help is needed, the first first.")
        List<ConcernView> concerns,

        @Schema(description = "All that the person has applied for in the municipality, the newest first.")
        List<DeskApplicationView> applications,

        @Schema(description = "Who may say yes for a minor, at most two.")
        List<GuardianSummary> guardians,

        List<ProposalView> proposals,

        @Schema(description = "For professionals only, the first first.")
        List<NoteView> notes,

        List<CaseStep> steps,

        @Schema(description = "Whether the caller has taken it, and so may act in it.")
        boolean mine,

        @Schema(description = "Whether anything still waits that help was called in for.")
        boolean needed,

        @Schema(description = "What was written when the destination was recorded.") @Nullable String words,

        @Nullable Instant closedAt) {}
