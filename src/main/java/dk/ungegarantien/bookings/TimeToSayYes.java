package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.IsoWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** How long somebody has who is asked whether to take a seat: two days, and never beyond the Friday before the week. From that Saturday on nobody is asked. */
final class TimeToSayYes {

    private static final Duration USUAL = Duration.ofHours(48);

    private TimeToSayYes() {}

    /** Null when it is too late to ask anybody. */
    static Instant until(IsoWeek week, Instant now) {
        var last = saturdayBefore(week).atStartOfDay(Denmark.ZONE).toInstant();
        var usual = now.plus(USUAL);
        return !last.isAfter(now) ? null : usual.isAfter(last) ? last : usual;
    }

    /** The last week for which it is too late on that day; so it is for all before. */
    static IsoWeek tooLateFor(LocalDate today) {
        var next = IsoWeek.of(today).plus(1);
        return today.isBefore(saturdayBefore(next)) ? IsoWeek.of(today) : next;
    }

    private static LocalDate saturdayBefore(IsoWeek week) {
        return week.monday().minusDays(2);
    }
}
