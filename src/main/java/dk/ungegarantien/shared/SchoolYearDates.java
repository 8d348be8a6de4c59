package dk.ungegarantien.shared;

import java.time.LocalDate;
import java.time.Month;

/** Danish school years, each told by the calendar year it begins in: 2026 for 2026/27, from 1 August to 31 July (folkeskoleloven § 14 a). */
public final class SchoolYearDates {

    private SchoolYearDates() {}

    /** The one a day lies in. */
    public static int yearOf(LocalDate day) {
        return day.getMonthValue() < Month.AUGUST.getValue() ? day.getYear() - 1 : day.getYear();
    }

    public static LocalDate firstDay(int beginsIn) {
        return LocalDate.of(beginsIn, Month.AUGUST, 1);
    }

    public static LocalDate lastDay(int beginsIn) {
        return LocalDate.of(beginsIn + 1, Month.JULY, 31);
    }

    /** What people call it: {@code 2026/27}. */
    public static String name(int beginsIn) {
        return "%d/%02d".formatted(beginsIn, (beginsIn + 1) % 100);
    }
}
