package dk.ungegarantien.shared;

import java.time.Instant;
import java.time.OffsetDateTime;

/** Times in the rows of native queries. */
public final class Moments {

    private Moments() {}

    /** A time with its zone comes as one class or another, as the driver and Hibernate have agreed; null stays null. */
    public static Instant of(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }
}
