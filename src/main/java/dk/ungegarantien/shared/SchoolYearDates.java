package dk.ungegarantien.shared;

import java.time.LocalDate;
import java.time.Month;

/** Danish school years, each told by the calendar year it begins in: 2026 for 2026/27, from 1 August to 31 July (folkeskoleloven § 14 a). */
public final class SchoolYearDates {

    private static final int LAST_COMPULSORY_GRADE = 9;

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

    /** The last day of compulsory school of whoever is in that grade in that school year: 31 July after grade 9 (folkeskoleloven § 33). */
    public static LocalDate endOfSchool(int grade, int beginsIn) {
        return lastDay(beginsIn + LAST_COMPULSORY_GRADE - grade);
    }

    /** What people call it: {@code 2026/27}. */
    public static String name(int beginsIn) {
        return "%d/%02d".formatted(beginsIn, (beginsIn + 1) % 100);
    }
}
