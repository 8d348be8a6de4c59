package dk.ungegarantien.bookings;

import java.util.EnumSet;
import java.util.Set;

/** Where a booking is on its way. HELD ends by itself; CONFIRMED is what pupil, family and host have been told. */
public enum BookingStatus {
    HELD,
    PLACED,
    CONFIRMED,
    COMPLETED,
    NO_SHOW,
    RELEASED;

    /** Somebody counts on coming, and somebody on their coming. */
    static final Set<BookingStatus> AHEAD = EnumSet.of(PLACED, CONFIRMED);

    /** What can still be given up. */
    static final Set<BookingStatus> WAITING = EnumSet.of(HELD, PLACED, CONFIRMED);

    /** Whose week it is: nothing else can be booked beside it. */
    static final Set<BookingStatus> LIVE = EnumSet.of(HELD, PLACED, CONFIRMED, COMPLETED);
}
