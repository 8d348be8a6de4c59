package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes down every change of state, in its transaction. */
@ApplicationScoped
class Records {

    /** Nobody: what had to happen since something else did. */
    static final String CLOCK = "clock";

    private final StateChanges changes;

    Records(StateChanges changes) {
        this.changes = changes;
    }

    /** Who did it, and as what. */
    record Actor(UUID account, String role) {

        static final Actor NOBODY = new Actor(null, CLOCK);

        static Actor of(Placer placer) {
            return new Actor(placer.account().id(), placer.role());
        }
    }

    /** @param from null for a new one */
    Uni<Void> of(Booking booking, BookingStatus from, Actor by) {
        return changes.record(new StateChange(
                booking.municipalityCode,
                Booking.SUBJECT,
                booking.id,
                by.account(),
                by.role(),
                from,
                booking.status,
                null));
    }

    /** @param from null for a new one */
    Uni<Void> of(PlacementRound round, RoundStatus from, Actor by) {
        return changes.record(new StateChange(
                round.municipalityCode,
                PlacementRound.SUBJECT,
                round.id,
                by.account(),
                by.role(),
                from,
                round.status,
                null));
    }

    /** @param from null for a new one */
    Uni<Void> of(Waiting waiting, WaitingState from, Actor by) {
        return changes.record(new StateChange(
                waiting.municipalityCode,
                Waiting.SUBJECT,
                waiting.id,
                by.account(),
                by.role(),
                from,
                waiting.state,
                null));
    }

    /** @param from null for a new one */
    Uni<Void> of(OwnPlace place, OwnPlaceStatus from, Actor by, String words) {
        return changes.record(new StateChange(
                place.municipalityCode,
                OwnPlace.SUBJECT,
                place.id,
                by.account(),
                by.role(),
                from,
                place.status,
                words));
    }
}
