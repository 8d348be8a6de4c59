package dk.ungegarantien.workrules;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.PublicHolidays;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/**
 * The school days of a year that nobody has told: only what is free of school everywhere in Denmark counts as free. What each municipality sets
 * for itself counts as school days, which is the careful side: the winter holiday (week 7 or 8), the days before Easter, single days off, and the
 * days of August before school begins.
 */
public record UsualSchoolYear() implements SchoolDays {

    private static final int AUTUMN_HOLIDAY = 42;
    private static final MonthDay CHRISTMAS_FROM = MonthDay.of(12, 22);
    private static final MonthDay CHRISTMAS_TO = MonthDay.of(1, 2);

    @Override
    public boolean isSchoolDay(LocalDate day) {
        return !isWeekend(day)
                && !PublicHolidays.isPublicHoliday(day)
                && !isSummer(day)
                && !isAutumn(day)
                && !isChristmas(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }

    /** From the last Saturday of June; the school year that follows begins on 1 August. */
    private static boolean isSummer(LocalDate day) {
        return day.getMonth() == Month.JULY
                || day.getMonth() == Month.JUNE && !day.isBefore(day.with(lastInMonth(SATURDAY)));
    }

    private static boolean isAutumn(LocalDate day) {
        return IsoWeek.of(day).week() == AUTUMN_HOLIDAY;
    }

    private static boolean isChristmas(LocalDate day) {
        var date = MonthDay.from(day);
        return !date.isBefore(CHRISTMAS_FROM) || !date.isAfter(CHRISTMAS_TO);
    }
}
