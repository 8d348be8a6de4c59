package dk.ungegarantien.schools;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What one line of a file says: the first and the last school day of a year, or a holiday.
 *
 * @param line counted from 1
 */
record CsvEntry(int line, int beginsIn, Kind kind, String name, LocalDate from, LocalDate to) {

    enum Kind {
        YEAR("skoleår", "school year"),
        HOLIDAY("ferie", "fridag", "fri", "holiday", "day off");

        private final Set<String> words;

        Kind(String... words) {
            this.words = Set.of(words);
        }

        static Optional<Kind> called(String word) {
            var lower = word.toLowerCase(Locale.ROOT);
            return Optional.of(YEAR).filter(year -> year.words.contains(lower)).or(() -> Optional.of(HOLIDAY)
                    .filter(holiday -> holiday.words.contains(lower)));
        }
    }

    boolean tellsTheYear() {
        return kind == Kind.YEAR;
    }

    SchoolHoliday holiday() {
        return new SchoolHoliday(from, to, name);
    }
}
