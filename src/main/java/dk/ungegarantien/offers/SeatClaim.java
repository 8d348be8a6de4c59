package dk.ungegarantien.offers;

import java.util.UUID;

/**
 * For whom a seat is taken: seats that are reserved go only to those they are reserved for.
 *
 * @param school the school of the pupil; null for none
 * @param district the district of that school; null for none
 */
public record SeatClaim(UUID school, UUID district) {

    /** For anybody: only seats that are not reserved. */
    public static final SeatClaim PUBLIC = new SeatClaim(null, null);
}
