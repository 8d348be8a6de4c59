package dk.ungegarantien.schools;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a school calendar in a file, with the headings people give them. */
enum CsvColumn {
    SCHOOL_YEAR("skoleår", "school year", "år", "year"),
    TYPE("type", "slags", "kind"),
    NAME("navn", "name", "betegnelse"),
    FROM("fra", "from", "første dag", "first day", "start"),
    TO("til", "to", "sidste dag", "last day", "slut", "end");

    private final List<String> headings;

    CsvColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** How the column is headed in Danish. */
    String heading() {
        return headings.get(0);
    }

    static Optional<CsvColumn> headed(String heading) {
        var word = heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(word))
                .findFirst();
    }
}
