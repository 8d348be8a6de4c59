package dk.ungegarantien.applications;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the firm's offers have paused since it left too many applications without an answer. */
@Schema(name = "PartnerSilence")
record SilenceView(
        boolean paused,

        @Schema(description = "Since when; present while paused.") @Nullable Instant since,

        @Schema(description = "How many applications in a row wait without an answer; 0 unless paused.")
        int unanswered,

        @Schema(description = "How many offers have paused by that; 0 unless paused.")
        int offers) {

    static final SilenceView NONE = new SilenceView(false, null, 0, 0);

    static SilenceView of(Silence silence, int unanswered) {
        return new SilenceView(true, silence.pausedAt, unanswered, silence.pausedOffers.length);
    }
}
