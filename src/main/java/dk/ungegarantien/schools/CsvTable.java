package dk.ungegarantien.schools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The lines of a file by their columns, and what keeps it from being read. */
final class CsvTable<C extends Enum<C> & CsvHeading> {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    /** A line with which Excel is told the separator. */
    private static final String SEPARATOR_LINE = "sep=";

    private final CsvForm<C> form;
    private final Map<C, Integer> columns;
    private List<String> headings = List.of();
    private int headingLine = 1;
    private final List<Line<C>> lines = new ArrayList<>();
    private final List<CsvFinding> findings = new ArrayList<>();

    private CsvTable(CsvForm<C> form) {
        this.form = form;
        columns = new EnumMap<>(form.columns());
    }

    /**
     * One line, its cells without the blanks around them.
     *
     * @param all the cells of all columns as they stand in the file, those that are not read as well
     */
    record Line<C>(int number, Map<C, String> cells, List<String> all) {

        /** Empty when there is nothing. */
        String cell(C column) {
            return cells.getOrDefault(column, "");
        }
    }

    static <C extends Enum<C> & CsvHeading> CsvTable<C> read(byte[] file, CsvForm<C> form) {
        var table = new CsvTable<>(form);
        var tooLarge = file.length > form.largest() * 1024;
        var text = tooLarge ? "" : CsvText.of(file);
        if (tooLarge) {
            table.find(1, form.key() + "-too-large", String.valueOf(form.largest()));
        } else if (!CsvText.isText(text)) {
            table.find(1, "csv-no-text");
        } else if (text.isBlank()) {
            table.find(1, form.key() + "-empty");
        } else {
            table.read(text);
        }
        return table;
    }

    List<Line<C>> lines() {
        return lines;
    }

    /** The headings of all columns, as they stand in the file. */
    List<String> headings() {
        return headings;
    }

    int headingLine() {
        return headingLine;
    }

    boolean has(C column) {
        return columns.containsKey(column);
    }

    /** How the file heads that column; the usual heading when it has none. */
    String headingOf(CsvHeading column) {
        return form.columns().isInstance(column) && columns.containsKey(column)
                ? headings.get(columns.get(column)).strip()
                : column.heading();
    }

    /** Nothing can be said of the lines when there is any. */
    List<CsvFinding> findings() {
        return findings;
    }

    private void read(String text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separatorOf(text))
                .setIgnoreEmptyLines(false)
                .get();
        var number = 1;
        try (var parser = CSVParser.parse(text, format)) {
            // asking for the next line reads it, so the number is taken before
            for (var records = parser.iterator(); records.hasNext(); number = (int) parser.getCurrentLineNumber() + 1) {
                if (!take(number, records.next())) {
                    return;
                }
            }
        } catch (UncheckedIOException | IllegalStateException quotes) {
            find(number, "csv-quotes");
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        if (findings.isEmpty() && lines.isEmpty()) {
            find(number, form.key() + "-empty");
        }
    }

    /** Whether to go on. */
    private boolean take(int number, CSVRecord record) {
        if (record.stream().allMatch(String::isBlank) || record.get(0).startsWith(SEPARATOR_LINE)) {
            return true;
        }
        if (columns.isEmpty()) {
            readHeadings(number, record);
            return findings.isEmpty();
        }
        if (lines.size() == form.mostLines()) {
            find(number, "csv-too-many-lines", String.valueOf(form.mostLines()));
            return false;
        }
        lines.add(new Line<>(number, cells(record), record.toList()));
        return true;
    }

    private void readHeadings(int number, CSVRecord record) {
        headings = record.toList();
        headingLine = number;
        for (var at = 0; at < record.size(); at++) {
            var place = at;
            form.headed(record.get(at)).ifPresent(column -> {
                if (columns.putIfAbsent(column, place) != null) {
                    find(number, column, "csv-column-twice", column.heading());
                }
            });
        }
        form.demanded().stream()
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> find(number, column, form.key() + "-column-missing", column.heading()));
    }

    private Map<C, String> cells(CSVRecord record) {
        var cells = new EnumMap<C, String>(form.columns());
        columns.forEach((column, at) -> cells.put(column, at < record.size() ? stripped(record.get(at)) : ""));
        return cells;
    }

    /** Spreadsheets also pad with blanks that do not break. */
    private static String stripped(String cell) {
        return cell.replace('\u00A0', ' ').strip();
    }

    /** The one that is most frequent in the line of headings. */
    private static char separatorOf(String text) {
        var headings = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(SEPARATOR_LINE))
                .findFirst()
                .orElse("");
        return SEPARATORS.stream()
                .max((one, other) -> Long.compare(count(headings, one), count(headings, other)))
                .orElseThrow();
    }

    private static long count(String line, char separator) {
        return line.chars().filter(character -> character == separator).count();
    }

    private void find(int line, String key, Object... arguments) {
        find(line, null, key, arguments);
    }

    private void find(int line, C column, String key, Object... arguments) {
        findings.add(new CsvFinding(line, column, key, arguments));
    }
}
