package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Trade;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A firm as other capabilities see it.
 *
 * @param municipality code of the municipality whose guarantee it is part of
 * @param partnerSince day of the first approval; null while registered
 */
public record PartnerSummary(
        UUID id,
        String name,
        Trade trade,
        String municipality,
        PartnerStatus status,
        String street,
        String postalCode,
        String town,
        ContactPerson contact,
        LocalDate partnerSince) {

    public boolean isActive() {
        return status == PartnerStatus.ACTIVE;
    }
}
