package dk.ungegarantien.workrules;

import java.time.LocalTime;

/**
 * From when to when one works on a day; one that does not end after it begins lasts into the next day.
 *
 * @param breakMinutes how much of it is a break, which is no work
 */
public record Hours(LocalTime from, LocalTime to, int breakMinutes) {

    private static final int DAY = 24 * 60;

    public Hours {
        if (breakMinutes < 0) {
            throw new IllegalArgumentException("A break of %d minutes".formatted(breakMinutes));
        }
    }

    /** Reads {@code 15:00}, {@code 17:00}. */
    public static Hours of(String from, String to, int breakMinutes) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to), breakMinutes);
    }

    boolean overnight() {
        return !to.isAfter(from);
    }

    /** Minutes after midnight. */
    int begins() {
        return minute(from);
    }

    /** Minutes after the midnight before it begins: more than 1,440 when it lasts into the next day. */
    int ends() {
        return minute(to) + (overnight() ? DAY : 0);
    }

    /** Minutes from beginning to end by the clock on the wall, break included. */
    int span() {
        return ends() - begins();
    }

    Hours endingEarlier(int minutes) {
        return new Hours(from, to.minusMinutes(minutes), breakMinutes);
    }

    Hours beginningLater(int minutes) {
        return new Hours(from.plusMinutes(minutes), to, breakMinutes);
    }

    Hours withBreak(int minutes) {
        return new Hours(from, to, minutes);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
