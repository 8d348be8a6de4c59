package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import java.util.List;
import java.util.UUID;

/**
 * Where a pupil goes, and when.
 *
 * @param offer null for a place of the pupil's own
 * @param ownPlace null for an offer
 * @param weeks in their order, at least one
 * @param weekdays empty for whole weeks
 */
record Place(UUID offer, UUID ownPlace, List<IsoWeek> weeks, List<Weekday> weekdays) {}
