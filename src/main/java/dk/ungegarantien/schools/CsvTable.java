package dk.ungegarantien.schools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The lines of a file by their columns, and what keeps it from being read. */
final class CsvTable {

    static final int MOST_LINES = 500;
    private static final int LARGEST = 128 * 1024;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    /** A line with which Excel is told the separator. */
    private static final String SEPARATOR_LINE = "sep=";

    private final Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
    private final List<Line> lines = new ArrayList<>();
    private final List<CsvFinding> findings = new ArrayList<>();

    private CsvTable() {}

    /** One line, its cells without the blanks around them. */
    record Line(int number, Map<CsvColumn, String> cells) {

        /** Empty when there is nothing. */
        String cell(CsvColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    static CsvTable read(byte[] file) {
        var table = new CsvTable();
        var text = file.length > LARGEST ? "" : CsvText.of(file);
        if (file.length > LARGEST) {
            table.find(1, "csv-too-large", String.valueOf(LARGEST / 1024));
        } else if (!CsvText.isText(text)) {
            table.find(1, "csv-no-text");
        } else if (text.isBlank()) {
            table.find(1, "csv-empty");
        } else {
            table.read(text);
        }
        return table;
    }

    List<Line> lines() {
        return lines;
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
            find(number, "csv-empty");
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
        if (lines.size() == MOST_LINES) {
            find(number, "csv-too-many-lines", String.valueOf(MOST_LINES));
            return false;
        }
        lines.add(new Line(number, cells(record)));
        return true;
    }

    private void readHeadings(int number, CSVRecord record) {
        for (var at = 0; at < record.size(); at++) {
            var place = at;
            CsvColumn.headed(record.get(at)).ifPresent(column -> {
                if (columns.putIfAbsent(column, place) != null) {
                    find(number, column, "csv-column-twice", column.heading());
                }
            });
        }
        Stream.of(CsvColumn.values())
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> find(number, column, "csv-column-missing", column.heading()));
    }

    private Map<CsvColumn, String> cells(CSVRecord record) {
        var cells = new EnumMap<CsvColumn, String>(CsvColumn.class);
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

    private void find(int line, CsvColumn column, String key, Object... arguments) {
        findings.add(new CsvFinding(line, column, key, arguments));
    }
}
