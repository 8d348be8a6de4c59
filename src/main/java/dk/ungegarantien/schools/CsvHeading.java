package dk.ungegarantien.schools;

import java.util.List;

/** A column of a file, with the headings that people give it. */
interface CsvHeading {

    /** In small letters, the usual Danish one first. */
    List<String> headings();

    /** As a problem names it: {@code schoolYear}. */
    String field();

    /** Its place among the columns, for the order of findings. */
    int ordinal();

    /** How the column is headed in Danish. */
    default String heading() {
        return headings().get(0);
    }
}
