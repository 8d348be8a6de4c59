package dk.ungegarantien.schools;

import static java.time.format.ResolverStyle.STRICT;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads days as officials write them: 2026-10-12, 12-10-2026, 12.10.2026, 12/10-2026, 12/10/2026. */
final class CsvDates {

    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "uuuu-M-d", "d-M-uuuu", "d.M.uuuu", "d/M-uuuu", "d/M/uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form).withResolverStyle(STRICT))
            .toList();

    private CsvDates() {}

    /** Empty when it is no day, such as 31 February. */
    static Optional<LocalDate> read(String text) {
        return FORMS.stream().flatMap(form -> read(text, form).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }
}
