package dk.ungegarantien.applications;

import dk.ungegarantien.offers.PartnerName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the guarantee is at risk in a municipality. */
@Schema(name = "GuaranteeWatch")
record GuaranteeView(
        @Schema(description = "How many applications wait for a firm's answer.")
        long open,

        @Schema(description = "How many of them wait longer than their deadline.")
        long late,

        @Schema(description = "Who has waited the longest for a firm's answer, at most ten.")
        List<LongWait> waits,

        @Schema(description = "Firms that leave applications without an answer, the most silent first, at most twenty.")
        List<SilentPartner> silent,

        @Schema(
                description =
                        "Who was guided on twice or more and has no place yet, the longest way first, at most ten.")
        List<LongWay> ways) {

    /** Somebody who waits for an answer. */
    @Schema(name = "LongWait")
    record LongWait(
            UUID application,
            String youngName,
            String offerTitle,
            PartnerName partner,
            Instant submittedAt,
            LocalDate answerBy,
            boolean late) {}

    /** A firm that does not answer. */
    @Schema(name = "SilentPartner")
    record SilentPartner(
            PartnerName partner,

            @Schema(description = "How many applications in a row wait past their deadline.")
            long unanswered,

            @Schema(description = "Since when the first of them waits.")
            Instant since,

            @Schema(description = "Whether its offers have paused by that.")
            boolean paused) {}

    /** Somebody who was guided from firm to firm. */
    @Schema(name = "LongWay")
    record LongWay(
            @Schema(description = "The last application on the way.")
            UUID application,

            String youngName,

            @Schema(description = "How many applications the way has.")
            int steps,

            Instant begunAt,
            String offerTitle,
            PartnerName partner) {}
}
