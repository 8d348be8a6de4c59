package dk.ungegarantien.partners;

import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.Trade;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An active partner as everybody sees it. */
@Schema(name = "PartnerView")
record PartnerView(
        UUID id,
        String name,
        Trade trade,
        @Schema(examples = "860") String municipality,
        String street,
        String postalCode,
        String town,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String website,

        @Schema(description = "Day of the first approval.") LocalDate partnerSince,

        @Schema(description = "Last day of the pledge in force.")
        LocalDate pledgeUntil,

        @Schema(description = "What the partner has promised, a year.")
        List<Commitment> commitments,

        @Schema(description = "Absent while there are too few answers to say anything: a new partner.") @Nullable AnswerRecord answers) {

    /** @param answers null for a new partner */
    static PartnerView of(Partner partner, PostalCode place, Pledge pledge, AnswerRecord answers) {
        return new PartnerView(
                partner.id,
                partner.name,
                partner.trade,
                partner.municipalityCode,
                partner.street,
                partner.postalCode,
                partner.town,
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                partner.website,
                partner.partnerSince,
                pledge.activeUntil,
                Commitment.listOf(pledge.commitments),
                answers);
    }
}
