package dk.ungegarantien.applications;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a young person writes to apply: why, in own words. No CV. */
record NewApplication(
        @NotNull @PlainText(min = 10, max = 2000, lines = true)
        @Schema(examples = "Jeg kan godt lide at være ude og arbejde med dyr, og jeg bor tæt på.")
        String motivation,

        @Schema(description = "The week of an internship; must be given for that kind and only there.")
        IsoWeek week,

        @Schema(description = "The hand-over that this application follows.")
        UUID referral,

        @Schema(
                description =
                        "There is no guardian who can be asked: a professional of the municipality helps. Counts only where a "
                                + "guardian must say yes and none is named.")
        Boolean noGuardian) {

    boolean saysThereIsNoGuardian() {
        return Boolean.TRUE.equals(noGuardian);
    }
}
