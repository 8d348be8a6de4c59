package dk.ungegarantien.notifications;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import dk.ungegarantien.shared.Denmark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Pattern;

/**
 * An appointment as a calendar file (RFC 5545), in Danish time with its rules of summer and winter inside.
 *
 * <p>It is published, or cancelled (RFC 5546, 3.2.1 and 3.2.5), never requested: a request would have the mail program answer the organizer,
 * and nobody reads that mailbox. A later version replaces the entry of the same UID.
 */
record CalendarFile(Appointment appointment, String title, String link) {

    private static final Pattern METHOD = Pattern.compile("^METHOD:(\\w+)", Pattern.MULTILINE);

    String written(Names names, Instant now) {
        return written(List.of(this), names, now);
    }

    /** Several entries in one file, which takes them out of the calendars when it does so with all of them. */
    static String written(List<CalendarFile> entries, Names names, Instant now) {
        var file = new ICalendar();
        var allOff = entries.stream().allMatch(entry -> entry.appointment.off());
        file.setMethod(allOff ? "CANCEL" : "PUBLISH");
        file.setProductId("-//Ungegarantien//Ungegarantien//DA");
        entries.forEach(entry -> file.addEvent(entry.event(names, now)));
        if (entries.stream().anyMatch(entry -> !entry.appointment.wholeDays())) {
            file.getTimezoneInfo()
                    .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(Denmark.ZONE), copenhagen()));
        }
        return Folding.fold(
                Biweekly.write(file).version(ICalVersion.V2_0).foldLines(false).go());
    }

    /** How a written file wants to be treated: {@code PUBLISH} or {@code CANCEL}. */
    static String methodOf(String written) {
        var method = METHOD.matcher(written);
        if (!method.find()) {
            throw new IllegalArgumentException("A calendar file without a method");
        }
        return method.group(1);
    }

    private VEvent event(Names names, Instant now) {
        var event = new VEvent();
        event.setUid(names.ofEntry(appointment.name()));
        event.setSequence(appointment.sequence());
        event.setOrganizer(new Organizer("Ungegarantien", names.organizer()));
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(title);
        event.setLocation(appointment.place());
        event.setUrl(link);
        event.setStatus(appointment.off() ? Status.cancelled() : Status.confirmed());
        // whole days tell when something begins; they keep nobody from being booked
        event.setTransparency(appointment.wholeDays());
        if (appointment.wholeDays()) {
            event.setDateStart(new DateStart(day(appointment.firstDay())));
            event.setDateEnd(new DateEnd(day(appointment.dayAfter())));
        } else {
            event.setDateStart(moment(appointment.from()), true);
            event.setDateEnd(moment(appointment.to()), true);
        }
        return event;
    }

    private static Date moment(LocalDateTime time) {
        return Date.from(time.atZone(Denmark.ZONE).toInstant());
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
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
