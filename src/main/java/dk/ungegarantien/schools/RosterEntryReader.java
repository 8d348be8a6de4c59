package dk.ungegarantien.schools;

import static dk.ungegarantien.schools.RosterColumn.BIRTH_DATE;
import static dk.ungegarantien.schools.RosterColumn.CLASS;
import static dk.ungegarantien.schools.RosterColumn.EMAIL;
import static dk.ungegarantien.schools.RosterColumn.FIRST_NAME;
import static dk.ungegarantien.schools.RosterColumn.GRADE;
import static dk.ungegarantien.schools.RosterColumn.LAST_NAME;
import static dk.ungegarantien.schools.RosterColumn.NAME;
import static dk.ungegarantien.schools.RosterColumn.POSTAL_CODE;
import static dk.ungegarantien.schools.RosterColumn.UNILOGIN;

import dk.ungegarantien.shared.PostalCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one line of a class list, and finds all that is wrong with its cells. */
final class RosterEntryReader {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;
    /** With these a spreadsheet takes a cell for something to compute; a dash alone means nothing. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@-].+", Pattern.DOTALL);
    /** How systems keep a spreadsheet from making 8.1 a date: {@code ="8.1"}. */
    private static final Pattern TEXT = Pattern.compile("=\"([^\"]*)\"");

    private static final Pattern MARKUP = Pattern.compile("[<>\\p{Cntrl}]");
    private static final Pattern NOTHING = Pattern.compile("-|–|—|(?i)n/?a|(?i)ingen|(?i)null");
    private static final Pattern EMAIL_FORM = Pattern.compile(EmailForm.REGEXP);
    private static final Pattern UNILOGIN_FORM = Pattern.compile(Unilogin.REGEXP);
    /** 8, 8., 08, 8. klasse, 8. årgang. */
    private static final Pattern GRADE_FORM = Pattern.compile(
            "0?(\\d{1,2})([.,]0|\\.)?\\s*(klasse|kl\\.?|årgang|trin|klassetrin)?", Pattern.CASE_INSENSITIVE);
    /** 9800, DK-9800, 9800 Hjørring, and what a spreadsheet makes of it: 9800,0. */
    private static final Pattern POSTAL_CODE_FORM =
            Pattern.compile("(?:DK[- ]?)?(\\d{4})([.,]0)?(?:[ ,].*)?", Pattern.CASE_INSENSITIVE);

    private static final int HIGHEST_GRADE = 10;

    private final int line;
    private final Map<RosterColumn, String> cells = new EnumMap<>(RosterColumn.class);
    private final LocalDate today;
    private final PostalCodes postalCodes;
    private final List<CsvFinding> findings = new ArrayList<>();

    RosterEntryReader(CsvTable.Line<RosterColumn> line, LocalDate today, PostalCodes postalCodes) {
        this.line = line.number();
        this.today = today;
        this.postalCodes = postalCodes;
        line.cells().forEach((column, cell) -> cells.put(column, plain(cell)));
    }

    List<CsvFinding> findings() {
        return findings;
    }

    /** Empty when there are findings. */
    Optional<RosterEntry> read() {
        cells.forEach((column, cell) -> {
            if (FORMULA.matcher(cell).matches()) {
                find(column, "csv-formula", cell);
            }
        });
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        var name = name();
        var birthDate = birthDate();
        var className = className();
        var grade = grade(className);
        var unilogin = optional(UNILOGIN, UNILOGIN_FORM, "roster-unilogin");
        var email = optional(EMAIL, EMAIL_FORM, "roster-email");
        var postalCode = postalCode();
        return findings.isEmpty()
                ? Optional.of(new RosterEntry(
                        line, name, birthDate, className.text(), grade, Unilogin.tidied(unilogin), email, postalCode))
                : Optional.empty();
    }

    /** A line break within a cell is a blank, and an apostrophe in front says to a spreadsheet that it is text. */
    private static String plain(String cell) {
        var oneLine = cell.replaceAll("[\\s\\u00A0\\u200B]+", " ").strip();
        var text = TEXT.matcher(oneLine);
        var written = text.matches() ? text.group(1).strip() : oneLine;
        return written.startsWith("'") ? written.substring(1).strip() : written;
    }

    private String cell(RosterColumn column) {
        return cells.getOrDefault(column, "");
    }

    private String name() {
        var whole = !cell(NAME).isEmpty();
        var name = PersonName.tidied(whole ? cell(NAME) : cell(FIRST_NAME) + " " + cell(LAST_NAME));
        var column = whole || !cells.containsKey(FIRST_NAME) ? NAME : FIRST_NAME;
        if (name.isEmpty()) {
            find(column, "roster-name-missing");
        } else if (name.length() > LONGEST_NAME) {
            find(column, "csv-name-long", String.valueOf(LONGEST_NAME));
        } else if (MARKUP.matcher(name).find()) {
            find(column, "csv-name-markup");
        }
        return name;
    }

    private LocalDate birthDate() {
        var cell = cell(BIRTH_DATE);
        var day = BirthDates.read(cell, today);
        if (day.isEmpty()) {
            find(BIRTH_DATE, cell.isEmpty() ? "roster-birth-date-missing" : "roster-birth-date", cell);
        } else if (!PupilFields.isLikely(day.get(), today)) {
            find(BIRTH_DATE, "roster-birth-date-unlikely", cell);
        }
        return day.orElse(null);
    }

    private ClassName className() {
        var name = ClassName.of(cell(CLASS));
        if (name.text().isEmpty()) {
            find(CLASS, "roster-class-missing");
        } else if (name.text().length() > ClassName.LONGEST) {
            find(CLASS, "csv-name-long", String.valueOf(ClassName.LONGEST));
        } else if (MARKUP.matcher(name.text()).find()) {
            find(CLASS, "csv-name-markup");
        }
        return name;
    }

    /** As the column tells it, else as the name of the class does. */
    private int grade(ClassName className) {
        var cell = cell(GRADE);
        if (cell.isEmpty() || NOTHING.matcher(cell).matches()) {
            if (className.grade() == null && !className.text().isEmpty()) {
                find(CLASS, "roster-grade-missing", className.text());
            }
            return className.grade() == null ? 0 : className.grade();
        }
        var grade = GRADE_FORM.matcher(cell);
        if (!grade.matches() || Integer.parseInt(grade.group(1)) > HIGHEST_GRADE) {
            find(GRADE, "roster-grade", cell);
            return 0;
        }
        return Integer.parseInt(grade.group(1));
    }

    private String optional(RosterColumn column, Pattern form, String key) {
        var cell = cell(column);
        if (cell.isEmpty() || NOTHING.matcher(cell).matches()) {
            return null;
        }
        if (!form.matcher(cell).matches() || cell.length() > LONGEST_EMAIL) {
            find(column, key, cell);
        }
        return cell;
    }

    private String postalCode() {
        var cell = cell(POSTAL_CODE);
        if (cell.isEmpty() || NOTHING.matcher(cell).matches()) {
            return null;
        }
        var code = POSTAL_CODE_FORM.matcher(cell);
        if (!code.matches() || postalCodes.find(code.group(1)).isEmpty()) {
            find(POSTAL_CODE, "roster-postal-code", cell);
            return null;
        }
        return code.group(1);
    }

    private void find(RosterColumn column, String key, Object... arguments) {
        findings.add(new CsvFinding(line, column, key, arguments));
    }
}
