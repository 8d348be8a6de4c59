package dk.ungegarantien.bookings;

import java.util.EnumSet;
import java.util.Set;

/** Where somebody stands who waits for a seat. */
enum WaitingState {
    WAITING,
    /** A seat is held, and there is time to say yes. */
    OFFERED,
    /** Said yes, or was placed there by a coordinator. */
    TAKEN,
    /** Did not say yes in time, or the hold was given back: the next was asked. */
    PASSED,
    /** Waits no more: the pupil's or a coordinator's wish, or there is nothing left to wait for. */
    LEFT;

    static final Set<WaitingState> LIVE = EnumSet.of(WAITING, OFFERED);

    boolean isLive() {
        return LIVE.contains(this);
    }
}
