package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Trade;
import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A firm as those who act for it see it. */
@Schema(name = "MyPartnerView")
record MyPartnerView(
        UUID id,
        PartnerStatus status,
        @Schema(examples = "860") String municipality,
        @Schema(examples = "24256790") String cvr,
        @Nullable String pNumber,
        String name,
        String street,
        String postalCode,
        String town,
        Trade trade,
        @Nullable String website,
        ContactPerson contact,

        @Schema(description = "Number of the version for `If-Match`.")
        int version,

        @Schema(description = "The latest pledge; absent until the first is drawn up.") @Nullable PledgeView pledge) {

    /** @param pledge the latest; null for none */
    static MyPartnerView of(Partner partner, Pledge pledge) {
        return new MyPartnerView(
                partner.id,
                partner.status,
                partner.municipalityCode,
                partner.cvr.digits(),
                partner.pNumber == null ? null : partner.pNumber.digits(),
                partner.name,
                partner.street,
                partner.postalCode,
                partner.town,
                partner.trade,
                partner.website,
                partner.contact(),
                partner.version,
                pledge == null ? null : PledgeView.of(pledge, partner.name));
    }
}
