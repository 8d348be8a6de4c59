package dk.ungegarantien.schools;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of file that people send.
 *
 * @param columns all that are read; others may be in the file and are passed over
 * @param demanded those without which nothing can be said
 * @param largest in KB
 * @param key with which the sentences begin that speak of files of this kind
 */
record CsvForm<C extends Enum<C> & CsvHeading>(
        Class<C> columns, Set<C> demanded, int mostLines, int largest, String key) {

    /** Case, blanks and what people put behind a heading do not matter. */
    Optional<C> headed(String heading) {
        var word = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0_]+", " ")
                .replaceAll("[ .:*]+$", "")
                .strip();
        return Arrays.stream(columns.getEnumConstants())
                .filter(column -> column.headings().contains(word))
                .findFirst();
    }
}
