package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Trade;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A firm on the secretariat's desk. */
@Schema(name = "DeskPartner")
record DeskPartner(
        UUID id,
        String name,
        String cvr,
        PartnerStatus status,
        Trade trade,
        String town,
        ContactPerson contact,
        @Nullable LocalDate partnerSince) {

    static DeskPartner of(Partner partner) {
        return new DeskPartner(
                partner.id,
                partner.name,
                partner.cvr.digits(),
                partner.status,
                partner.trade,
                partner.town,
                partner.contact(),
                partner.partnerSince);
    }
}
