package dk.ungegarantien.offers;

import dk.ungegarantien.shared.ConstraintProblems;
import dk.ungegarantien.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

/** The rules on offers and seats that the database holds. */
@ApplicationScoped
class OfferConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<Problem>> byConstraint() {
        return Map.of(
                "seat_taken_once", NoFreeSeat::new,
                "seat_taker_once", AlreadySeated::new,
                "seat_taken_stays", SeatsTaken::new);
    }
}
