package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import java.time.LocalDateTime;

/**
 * How many seats an offer needs in one week, in one session, or at all.
 *
 * @param week null for positions and sessions
 * @param session when a session begins, by the Danish clock; null for weeks and positions
 */
record SeatNeed(IsoWeek week, LocalDateTime session, int seats) {

    static SeatNeed positions(Integer positions) {
        return new SeatNeed(null, null, positions == null ? 0 : positions);
    }
}
