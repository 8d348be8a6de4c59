package dk.ungegarantien.partners;

import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.Trade;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An active partner in the directory. */
@Schema(name = "PartnerCard")
record PartnerCard(
        UUID id,
        String name,
        Trade trade,
        @Schema(examples = "860") String municipality,
        String postalCode,
        String town,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<CommitmentForm> commitments,

        @Schema(description = "Absent while there are too few answers to say anything: a new partner.") @Nullable AnswerRecord answers) {

    /**
     * @param pledge the one in force; null in the moment between two
     * @param answers null for a new partner
     */
    static PartnerCard of(Partner partner, PostalCode place, Pledge pledge, AnswerRecord answers) {
        return new PartnerCard(
                partner.id,
                partner.name,
                partner.trade,
                partner.municipalityCode,
                partner.postalCode,
                partner.town,
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                pledge == null
                        ? List.of()
                        : pledge.commitments.keySet().stream().sorted().toList(),
                answers);
    }
}
