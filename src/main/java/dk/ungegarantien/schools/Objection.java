package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Violation;

/**
 * Why a school year cannot be right, and where.
 *
 * @param holiday which of its holidays, as they were given; {@link #THE_YEAR} for the year itself
 * @param atEnd whether the last day is to blame, or else the first
 * @param key under which its sentence stands in the problem texts
 */
record Objection(int holiday, boolean atEnd, String key, Object... arguments) {

    static final int THE_YEAR = -1;

    /** As it stands in the request. */
    Violation violation() {
        var field = holiday == THE_YEAR
                ? atEnd ? "lastDay" : "firstDay"
                : "holidays[%d].%s".formatted(holiday, atEnd ? "to" : "from");
        return Violation.of(field, key, arguments);
    }
}
