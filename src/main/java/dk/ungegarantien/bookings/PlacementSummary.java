package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.schools.SchoolSummary;
import dk.ungegarantien.shared.IsoWeek;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

/**
 * A placement as other capabilities see it.
 *
 * @param round null for one that is part of no round; so is its title
 * @param offer null for a place that the pupil found
 * @param firm the partner, or what the pupil called the firm
 * @param partner null for a place that the pupil found; ownPlace otherwise
 * @param hostEmail where the host of a pupil's own place is reached; null for partners, and when there is none
 * @param weekdays empty for whole weeks
 * @param entry its name in calendars, which stays when the pupil is moved
 */
public record PlacementSummary(
        UUID id,
        UUID round,
        String roundTitle,
        PupilSummary pupil,
        SchoolSummary school,
        OfferSummary offer,
        String firm,
        UUID partner,
        UUID ownPlace,
        String hostEmail,
        List<IsoWeek> weeks,
        List<DayOfWeek> weekdays,
        BookingStatus status,
        UUID entry) {}
