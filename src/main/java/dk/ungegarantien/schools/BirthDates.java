package dk.ungegarantien.schools;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads birth dates as school systems and spreadsheets write them: the forms of {@link CsvDates}, years of two digits, six digits in a row, a time of day behind
 * the date, and the number by which Excel counts a day.
 */
final class BirthDates {

    /** Excel's day 1 is 1 January 1900, and it believes that there was a 29 February that year. */
    private static final LocalDate EXCEL_DAY_0 = LocalDate.of(1899, 12, 30);

    private static final Pattern EXCEL = Pattern.compile("([1-9]\\d{4})([.,]0+)?");
    private static final Pattern SHORT =
            Pattern.compile("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{2})|(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern BLANKS = Pattern.compile("(\\d{1,2})\\.? (\\d{1,2})\\.? (\\d{4})");
    private static final Pattern TIME = Pattern.compile("[ T]00[:.]00([:.]00(\\.0+)?)?Z?$");

    private BirthDates() {}

    /** Empty when it is no day. Of two digits the year is the last that is not after {@code today}. */
    static Optional<LocalDate> read(String text, LocalDate today) {
        var day = TIME.matcher(text.strip()).replaceFirst("");
        return CsvDates.read(day)
                .or(() -> ofExcel(day))
                .or(() -> ofFewDigits(day, today))
                .or(() -> withBlanks(day));
    }

    private static Optional<LocalDate> ofExcel(String text) {
        var count = EXCEL.matcher(text);
        return count.matches() ? Optional.of(EXCEL_DAY_0.plusDays(Long.parseLong(count.group(1)))) : Optional.empty();
    }

    private static Optional<LocalDate> ofFewDigits(String text, LocalDate today) {
        var date = SHORT.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        var first = date.group(1) == null ? 4 : 1;
        var year = Integer.parseInt(date.group(first + 2));
        var century = year <= today.getYear() % 100 ? today.getYear() / 100 * 100 : today.getYear() / 100 * 100 - 100;
        return day(century + year, date.group(first + 1), date.group(first));
    }

    private static Optional<LocalDate> withBlanks(String text) {
        var date = BLANKS.matcher(text);
        return date.matches() ? day(Integer.parseInt(date.group(3)), date.group(2), date.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
