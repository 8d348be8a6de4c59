package dk.ungegarantien.bookings;

import java.util.UUID;

/**
 * A pupil goes to a firm that is no partner yet: it is invited to become one. It names no pupil.
 *
 * @param contactName whom to write to, at {@code email}
 */
public record OwnPlaceApproved(
        UUID ownPlace, String firm, String contactName, String email, String school, String schoolContact) {}
