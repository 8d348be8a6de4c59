package dk.ungegarantien.partners;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a firm has answered in the last twelve months; public. */
@Schema(name = "AnswerRecord")
public record AnswerRecord(
        @Schema(description = "Of a hundred applications, how many had their first answer in time.", examples = "92")
        int inTimePercent,

        @Schema(description = "Half of the first answers came within so many hours.", examples = "31")
        int medianHours,

        @Schema(description = "How many applications that is counted from: five or more.", examples = "24")
        int applications) {}
