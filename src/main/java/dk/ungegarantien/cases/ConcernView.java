package dk.ungegarantien.cases;

import dk.ungegarantien.applications.AppliedOffer;
import dk.ungegarantien.applications.Cause;
import dk.ungegarantien.applications.OnBehalf.AppliedFor;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why help is needed. */
record ConcernView(
        UUID id,
        Cause cause,

        @Schema(description = "The application; absent for whoever asks without an offer.") @Nullable UUID application,

        @Nullable AppliedOffer offer,

        @Schema(description = "What the young person wrote.")
        String words,

        Instant openedAt,

        @Schema(description = "Since when it no longer waits; absent while it does.") @Nullable Instant settledAt) {

    static ConcernView of(Concern concern, Map<UUID, AppliedFor> appliedFor) {
        var applied = concern.application == null ? null : appliedFor.get(concern.application);
        return new ConcernView(
                concern.id,
                concern.cause,
                concern.application,
                applied == null ? null : applied.offer(),
                applied == null ? concern.words : applied.motivation(),
                concern.openedAt,
                concern.settledAt);
    }
}
