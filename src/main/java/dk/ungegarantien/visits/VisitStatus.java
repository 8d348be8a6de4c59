package dk.ungegarantien.visits;

import java.util.Set;

/** Where a class visit stands. There is no plain no: a firm that cannot take the class names who can help. */
public enum VisitStatus {
    /** The firm's turn. */
    ASKED,
    /** The firm proposes another time; the school's turn. */
    COUNTERED,
    BOOKED,
    /** Booked, and the firm proposes another time; until the school agrees the old one stands. */
    MOVING,
    /** The firm has guided the class on. */
    REFERRED,
    /** Taken back by the school before it was booked. */
    WITHDRAWN,
    /** Called off after it was booked. */
    CANCELLED;

    static final Set<VisitStatus> WAITING = Set.of(ASKED, COUNTERED, MOVING);

    boolean isBooked() {
        return this == BOOKED || this == MOVING;
    }

    /** Whose turn it is; null when it is nobody's. */
    VisitSide turn() {
        return switch (this) {
            case ASKED -> VisitSide.PARTNER;
            case COUNTERED, MOVING -> VisitSide.SCHOOL;
            default -> null;
        };
    }
}
