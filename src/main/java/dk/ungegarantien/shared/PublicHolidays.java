package dk.ungegarantien.shared;

import static dk.ungegarantien.shared.PublicHoliday.ASCENSION_DAY;
import static dk.ungegarantien.shared.PublicHoliday.BOXING_DAY;
import static dk.ungegarantien.shared.PublicHoliday.CHRISTMAS_DAY;
import static dk.ungegarantien.shared.PublicHoliday.EASTER_MONDAY;
import static dk.ungegarantien.shared.PublicHoliday.EASTER_SUNDAY;
import static dk.ungegarantien.shared.PublicHoliday.GOOD_FRIDAY;
import static dk.ungegarantien.shared.PublicHoliday.MAUNDY_THURSDAY;
import static dk.ungegarantien.shared.PublicHoliday.NEW_YEARS_DAY;
import static dk.ungegarantien.shared.PublicHoliday.STORE_BEDEDAG;
import static dk.ungegarantien.shared.PublicHoliday.WHIT_MONDAY;
import static dk.ungegarantien.shared.PublicHoliday.WHIT_SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Danish calendar: public holidays, and the days on which hardly anyone works. Store bededag was abolished from 2024
 * (lov nr. 214 af 6. marts 2023).
 */
public final class PublicHolidays {

    private static final Map<MonthDay, PublicHoliday> FIXED = Map.of(
            MonthDay.of(1, 1), NEW_YEARS_DAY,
            MonthDay.of(12, 25), CHRISTMAS_DAY,
            MonthDay.of(12, 26), BOXING_DAY);
    private static final Set<MonthDay> QUIET_DAYS =
            Set.of(MonthDay.of(5, 1), MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 31));
    /** By their distance from Easter Sunday, in days. */
    private static final Map<Integer, PublicHoliday> AROUND_EASTER = Map.of(
            -3, MAUNDY_THURSDAY,
            -2, GOOD_FRIDAY,
            0, EASTER_SUNDAY,
            1, EASTER_MONDAY,
            39, ASCENSION_DAY,
            49, WHIT_SUNDAY,
            50, WHIT_MONDAY);

    private static final int STORE_BEDEDAG_FROM_EASTER = 26;
    private static final int FIRST_YEAR_WITHOUT_STORE_BEDEDAG = 2024;

    private PublicHolidays() {}

    /** A day that is no public holiday, and on which hardly anyone works. */
    static boolean isQuiet(LocalDate day) {
        return QUIET_DAYS.contains(MonthDay.from(day));
    }

    public static boolean isPublicHoliday(LocalDate day) {
        return on(day).isPresent();
    }

    /** The public holiday that falls on a day; empty on all others. */
    public static Optional<PublicHoliday> on(LocalDate day) {
        var fixed = FIXED.get(MonthDay.from(day));
        if (fixed != null) {
            return Optional.of(fixed);
        }
        var fromEaster = (int) (day.toEpochDay() - easterSunday(day.getYear()).toEpochDay());
        return fromEaster == STORE_BEDEDAG_FROM_EASTER && day.getYear() < FIRST_YEAR_WITHOUT_STORE_BEDEDAG
                ? Optional.of(STORE_BEDEDAG)
                : Optional.ofNullable(AROUND_EASTER.get(fromEaster));
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
