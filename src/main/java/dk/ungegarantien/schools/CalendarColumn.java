package dk.ungegarantien.schools;

import java.util.EnumSet;
import java.util.List;

/** The columns of a school calendar in a file. */
enum CalendarColumn implements CsvHeading {
    SCHOOL_YEAR("schoolYear", "skoleår", "school year", "år", "year"),
    TYPE("type", "type", "slags", "kind"),
    NAME("name", "navn", "name", "betegnelse"),
    FROM("from", "fra", "from", "første dag", "first day", "start"),
    TO("to", "til", "to", "sidste dag", "last day", "slut", "end");

    /** What a file with a school calendar looks like. */
    static final CsvForm<CalendarColumn> FORM =
            new CsvForm<>(CalendarColumn.class, EnumSet.allOf(CalendarColumn.class), 500, 128, "csv");

    private final String field;
    private final List<String> headings;

    CalendarColumn(String field, String... headings) {
        this.field = field;
        this.headings = List.of(headings);
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public String field() {
        return field;
    }
}
