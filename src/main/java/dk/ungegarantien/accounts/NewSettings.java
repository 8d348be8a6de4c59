package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.ClosedDay;
import dk.ungegarantien.shared.MunicipalitySettings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The settings to come. */
record NewSettings(
        @Schema(description = "Whether the secretariat reads an offer before the public does.")
        boolean reviewBeforePublishing,

        @Min(1) @Max(30) @Schema(description = "Working days a partner has to answer.", examples = "5")
        int replyWorkingDays,

        @Min(1) @Max(30) @Schema(description = "Working days a young person has to take a place that was offered.", examples = "5")
        int confirmWorkingDays,

        @Min(1) @Max(30) @Schema(description = "Working days in which a professional takes a case.", examples = "2")
        int takeWorkingDays,

        @Min(1) @Max(60) @Schema(description = "Working days at most between two steps of whoever has a case.", examples = "10")
        int followUpWorkingDays,

        @Min(0) @Max(50) @Schema(
                description = "After how many unanswered applications in a row a firm is written to; 0 for never.",
                examples = "3")
        int silenceMailAfter,

        @Min(0) @Max(50) @Schema(
                description = "After how many unanswered applications in a row a firm's offers pause; 0 for never.",
                examples = "5")
        int silencePauseAfter,

        @Schema(description = "Whether 1 May, 5 June, 24 and 31 December count as working days.")
        boolean worksOnQuietDays,

        @NotNull @Size(max = 200) @Schema(description = "All days on which the municipality is closed beyond the public holidays.")
        List<@Valid @NotNull ClosedDay> closedDays) {

    MunicipalitySettings decided() {
        return new MunicipalitySettings(
                reviewBeforePublishing,
                replyWorkingDays,
                confirmWorkingDays,
                takeWorkingDays,
                followUpWorkingDays,
                silenceMailAfter,
                silencePauseAfter,
                worksOnQuietDays);
    }
}
