package dk.ungegarantien.partners;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pledge, with the document exactly as it was shown and signed. */
@Schema(name = "PledgeView")
record PledgeView(
        UUID id,
        UUID partner,
        String partnerName,
        @Schema(examples = "860") String municipality,
        PledgeStatus status,
        @Schema(examples = "1") int textVersion,
        List<Commitment> commitments,

        @Schema(description = "Plain text in Danish, frozen; show it with its line breaks.")
        String document,

        @Schema(description = "SHA-256 of the document in UTF-8, hexadecimal.")
        String sha256,

        @Schema(description = "The pledge in force that this one renews.") @Nullable UUID follows,

        @Nullable String signatoryName,
        @Nullable String signatoryTitle,
        @Nullable Instant signedAt,
        @Nullable LocalDate activeFrom,

        @Schema(description = "The last day of the term.") @Nullable LocalDate activeUntil,

        @Schema(description = "Why the secretariat has returned it; present while it is returned.") @Nullable String returnReasons,

        @Schema(description = "Number of the version for `If-Match`.")
        int version) {

    static PledgeView of(Pledge pledge, String partnerName) {
        var signature = pledge.signature;
        return new PledgeView(
                pledge.id,
                pledge.partnerId,
                partnerName,
                pledge.municipalityCode,
                pledge.status,
                pledge.textVersion,
                Commitment.listOf(pledge.commitments),
                pledge.document,
                pledge.sha256,
                pledge.followsId,
                signature == null ? null : signature.name,
                signature == null ? null : signature.title,
                signature == null ? null : signature.signedAt,
                pledge.activeFrom,
                pledge.activeUntil,
                pledge.returnReasons,
                pledge.version);
    }
}
