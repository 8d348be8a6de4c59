package dk.ungegarantien.shared;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a file for spreadsheets, in which no cell can be taken for something to compute. */
public final class CsvCells {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** Blanks in front do not help: some spreadsheets drop them. */
    private static final Pattern COMPUTES = Pattern.compile("[\\t\\r\\n].*|\\s*[=+@|%-].*", Pattern.DOTALL);

    private CsvCells() {}

    /** UTF-8 with its mark in front, semicolons, and the line ends of Windows, as Danish spreadsheets expect. */
    public static String file(List<List<String>> lines) {
        return lines.stream()
                .map(cells -> cells.stream().map(CsvCells::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    /** What begins like a formula gets an apostrophe in front, with which a spreadsheet takes it for text. */
    static String cell(String text) {
        var harmless = COMPUTES.matcher(text).matches() ? "'" + text : text;
        return harmless.chars().anyMatch(character -> ";\"\r\n,\t".indexOf(character) >= 0)
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
