package dk.ungegarantien.bookings;

/** A cell of a spreadsheet's file. */
final class Cell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private Cell() {}

    /** Quoted where it must be; what a spreadsheet would calculate begins with an apostrophe, and so stays what it is. */
    static String written(String value) {
        var text = value == null ? "" : value;
        var safe = !text.isEmpty()
                        && BEGINS_A_FORMULA.indexOf(
                                        text.stripLeading().isEmpty()
                                                ? text.charAt(0)
                                                : text.stripLeading().charAt(0))
                                >= 0
                ? "'" + text
                : text;
        return safe.chars().anyMatch(at -> at == ';' || at == '"' || at == '\n' || at == '\r')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
