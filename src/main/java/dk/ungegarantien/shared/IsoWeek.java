package dk.ungegarantien.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A week of ISO 8601, from Monday to Sunday, written {@code 2027-W06}. A year has 52 or 53; {@code 2027-W54} does not exist. */
@Schema(type = SchemaType.STRING, pattern = "^[0-9]{4}-W[0-9]{2}$", examples = "2027-W06")
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-W([0-9]{2})");

    public IsoWeek {
        if (week < 1 || week > weeksIn(year)) {
            throw new IllegalArgumentException("No such week: %04d-W%02d".formatted(year, week));
        }
    }

    /** Reads {@code 2027-W06}; fails with IllegalArgumentException for another form or a week the year does not have. */
    @JsonCreator
    public static IsoWeek of(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("A week is written like 2027-W06, not " + text);
        }
        return new IsoWeek(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    /** How JAX-RS reads a query parameter. */
    public static IsoWeek fromString(String text) {
        return of(text);
    }

    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public LocalDate monday() {
        // 4 January always lies in the first week of its year
        var inFirst = LocalDate.of(year, 1, 4);
        return inFirst.plusDays(7L * (week - 1) - (inFirst.getDayOfWeek().getValue() - 1));
    }

    public LocalDate friday() {
        return monday().plusDays(4);
    }

    public IsoWeek plus(int weeks) {
        return of(monday().plusWeeks(weeks));
    }

    private static int weeksIn(int year) {
        // 28 December always lies in the last week of its year
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    @Override
    public int compareTo(IsoWeek other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(week, other.week);
    }

    @JsonValue
    @Override
    public String toString() {
        return "%04d-W%02d".formatted(year, week);
    }
}
