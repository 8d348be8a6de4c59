package dk.ungegarantien.schools;

import java.util.UUID;

/**
 * A school as other capabilities see it.
 *
 * @param municipality its code
 * @param district null where all schools are placed centrally
 * @param contactName whom a host and a family can reach while pupils are out; phone may be null
 */
public record SchoolSummary(
        UUID id,
        String municipality,
        UUID district,
        String name,
        String street,
        String postalCode,
        String town,
        String contactName,
        String contactEmail,
        String contactPhone) {}
