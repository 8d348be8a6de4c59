package dk.ungegarantien.applications;

import dk.ungegarantien.offers.BlockView;
import dk.ungegarantien.offers.Obstacle;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the caller may apply for an offer, and if not, why. */
@Schema(name = "Eligibility")
record EligibilityView(
        boolean mayApply,
        @Nullable Obstacle reason,

        @Schema(
                description = "The reason as a sentence that says what to do, in the caller's language.",
                examples = "Du skal være fyldt 15 år.")
        @Nullable String message,

        @Schema(
                description =
                        "A guardian must say yes first when the work begins before that day; absent when nobody is asked.",
                examples = "2027-03-14")
        @Nullable LocalDate guardianBefore,

        @Schema(
                description =
                        "All that stands in the way or must come first, the most fundamental first; of an internship in the week in which that is least.")
        List<BlockView> blocks) {}
