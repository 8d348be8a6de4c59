package dk.ungegarantien.notifications;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import dk.ungegarantien.shared.Denmark;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import java.util.UUID;

/** An appointment as a calendar file (RFC 5545), in Danish time with its rules of summer and winter inside. */
record CalendarFile(UUID application, int version, String title, Instant at, String place, String link) {

    /** Nobody says how long a first talk takes; the calendar wants to know. */
    static final Duration LENGTH = Duration.ofHours(1);

    /** The file; the same application always has the same UID, so that a new time moves the appointment instead of adding one. */
    String written(String host, Instant now) {
        var event = new VEvent();
        event.setUid("%s@%s".formatted(application, host));
        event.setSequence(version - 1);
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(at), true);
        event.setDateEnd(Date.from(at.plus(LENGTH)), true);
        event.setSummary(title);
        event.setLocation(place);
        event.setUrl(link);
        event.setStatus(Status.confirmed());
        var file = new ICalendar();
        file.setMethod("PUBLISH");
        file.setProductId("-//Ungegarantien//Ungegarantien//DA");
        file.addEvent(event);
        file.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(Denmark.ZONE), copenhagen()));
        return Biweekly.write(file).version(ICalVersion.V2_0).go();
    }

    /** Summer from the last Sunday of March at 2, winter from the last Sunday of October at 3 (directive 2000/84/EC). */
    private static VTimezone copenhagen() {
        var summer = new DaylightSavingsTime();
        summer.setDateStart(new DateTimeComponents(1996, 3, 31, 2, 0, 0, false));
        summer.setTimezoneOffsetFrom(offset(1));
        summer.setTimezoneOffsetTo(offset(2));
        summer.setRecurrenceRule(lastSundayOf(3));
        summer.addTimezoneName("CEST");
        var winter = new StandardTime();
        winter.setDateStart(new DateTimeComponents(1996, 10, 27, 3, 0, 0, false));
        winter.setTimezoneOffsetFrom(offset(2));
        winter.setTimezoneOffsetTo(offset(1));
        winter.setRecurrenceRule(lastSundayOf(10));
        winter.addTimezoneName("CET");
        var zone = new VTimezone(Denmark.ZONE.getId());
        zone.addDaylightSavingsTime(summer);
        zone.addStandardTime(winter);
        return zone;
    }

    private static UtcOffset offset(int hours) {
        return new UtcOffset(true, hours, 0);
    }

    private static Recurrence lastSundayOf(int month) {
        return new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build();
    }
}
