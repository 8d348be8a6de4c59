package dk.ungegarantien.applications;

import dk.ungegarantien.offers.PartnerName;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes over, and why. Exactly one of offer, partner and professional is there. */
public record ReferralView(
        UUID id,
        String reason,
        ReferralStatus status,
        @Nullable ReferredOffer offer,
        @Nullable PartnerName partner,
        @Nullable Professional professional,
        Instant createdAt) {

    /** The other firm's offer. */
    @Schema(name = "ReferredOffer")
    public record ReferredOffer(
            UUID id,
            String title,
            PartnerName partner,

            @Schema(description = "Code of the municipality whose guarantee the firm is part of.", examples = "860")
            String municipality) {}
}
