package dk.ungegarantien.shared;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The Danish calendar: public holidays, and the days on which hardly anyone works. Store bededag was abolished from 2024
 * (lov nr. 214 af 6. marts 2023).
 */
final class PublicHolidays {

    private static final Set<MonthDay> FIXED_HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final Set<MonthDay> QUIET_DAYS =
            Set.of(MonthDay.of(5, 1), MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 31));
    /** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday. */
    private static final Set<Integer> AROUND_EASTER = Set.of(-3, -2, 0, 1, 39, 49, 50);

    private PublicHolidays() {}

    /** A day that is no public holiday, and on which hardly anyone works. */
    static boolean isQuiet(LocalDate day) {
        return QUIET_DAYS.contains(MonthDay.from(day));
    }

    static boolean isPublicHoliday(LocalDate day) {
        if (FIXED_HOLIDAYS.contains(MonthDay.from(day))) {
            return true;
        }
        var fromEaster = (int) (day.toEpochDay() - easterSunday(day.getYear()).toEpochDay());
        var storeBededag = day.getYear() < 2024 && fromEaster == 26;
        return AROUND_EASTER.contains(fromEaster) || storeBededag;
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones, Butcher). */
    static LocalDate easterSunday(int year) {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
