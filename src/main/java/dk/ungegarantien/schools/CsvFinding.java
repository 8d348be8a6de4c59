package dk.ungegarantien.schools;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.nullsFirst;

import dk.ungegarantien.shared.Violation;
import java.util.Comparator;

/**
 * What is wrong in a file, and where.
 *
 * @param line counted from 1, as an editor shows it
 * @param column null when the line as a whole is to blame
 * @param key under which its sentence stands in the problem texts
 */
record CsvFinding(int line, CsvHeading column, String key, Object... arguments) {

    static final Comparator<CsvFinding> BY_PLACE = comparing(CsvFinding::line)
            .thenComparing(CsvFinding::column, nullsFirst(comparingInt(CsvHeading::ordinal)));

    /** As a problem names it: {@code lines[3].from}, the lines counted from 1. */
    Violation violation() {
        return Violation.of("lines[%d]%s".formatted(line, column == null ? "" : "." + column.field()), key, arguments);
    }
}
