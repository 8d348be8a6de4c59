package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Language;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a guardian's link leads to. What it no longer is for it does not tell. */
@Schema(name = "Consent")
record ConsentView(
        ConsentState state,
        Language language,

        @Schema(description = "What it is about; present while it can be answered, and for whoever has answered.")
        @Nullable About about,

        @Schema(
                description =
                        "What is to be read before the answer; present while it can be answered, and for whoever has answered.")
        @Nullable String document,

        @Schema(description = "The fingerprint of that text.") @Nullable String sha256,

        @Schema(description = "Until when it can be answered; present while it can.") @Nullable Instant expiresAt,

        @Schema(description = "When it was answered; present when it was.") @Nullable Instant decidedAt,

        @Schema(description = "When a yes was taken back; present when it was.") @Nullable Instant withdrawnAt,

        @Schema(description = "Whether the holder of this link may take the yes back.")
        boolean mayWithdraw,

        @Schema(description = "Where a new link would be sent; never in full.", examples = "m•••@example.dk") @Nullable String sentTo) {

    /** What is asked for. */
    @Schema(name = "ConsentAbout")
    record About(
            String guardianName,
            String youngName,
            String offerTitle,
            String partnerName,

            @Schema(description = "The first day of work; absent where none is named.") @Nullable LocalDate begins) {}
}
