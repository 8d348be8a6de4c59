package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.ConstraintProblems;
import dk.ungegarantien.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

/** The rules on rounds and bookings that the database holds. */
@ApplicationScoped
class BookingConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<Problem>> byConstraint() {
        return Map.of(
                "booking_live_once", WeekTaken::ofBooking,
                "waiting_live_once", AlreadyWaiting::new,
                "pupil_one_place_a_week", WeekTaken::ofPlace,
                "pupil_weeks_a_year", WeekTaken::tooMany,
                "own_place_once", WeekTaken::ownPlaceTwice);
    }
}
