package dk.ungegarantien.schools;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as officials save them. */
class CsvCalendarTest {

    private static final String HEADINGS = "skoleår;type;navn;fra;til\n";
    private static final String YEAR = "2026/27;skoleår;;10-08-2026;25-06-2027\n";
    private static final String DANISH = HEADINGS + YEAR + "2026/27;ferie;Påskeferie;20-03-2027;29-03-2027\n";
    private static final SchoolYear READ = new SchoolYear(
            2026,
            LocalDate.of(2026, 8, 10),
            LocalDate.of(2027, 6, 25),
            List.of(new SchoolHoliday(LocalDate.of(2027, 3, 20), LocalDate.of(2027, 3, 29), "Påskeferie")));

    @Test
    void is_read_with_danish_headings_and_semicolons() {
        assertThat(read(DANISH).years()).containsExactly(READ);
    }

    @Test
    void is_read_with_english_headings_and_commas() {
        assertThat(read("""
                        School year,Type,Name,From,To
                        2026/2027,school year,,2026-08-10,2027-06-25
                        2026-27,holiday,Påskeferie,2027-03-20,2027-03-29
                        """).years()).containsExactly(READ);
    }

    @Test
    void is_read_in_utf_8_with_or_without_its_mark_and_in_windows_1252() {
        assertThat(file(("\uFEFF" + DANISH).getBytes(UTF_8)).years()).containsExactly(READ);
        assertThat(file(DANISH.getBytes(Charset.forName("windows-1252"))).years())
                .containsExactly(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void is_read_with_the_line_ends_of_every_system(String end) {
        assertThat(read(DANISH.replace("\n", end)).years()).containsExactly(READ);
    }

    @Test
    void is_read_past_what_spreadsheets_leave_around_it() {
        assertThat(read("""
                        sep=;
                        SKOLEÅR ;Type;navn;fra;til;Bemærkning;;

                        2026;Skoleår;;10-08-2026;25-06-2027;;;
                        2026/27; FERIE ;"Påskeferie";\u00A020-03-2027;29-03-2027;"Aftalt; se referat";;
                        ;;;;;;;
                        """).years()).containsExactly(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-12", "12-10-2026", "12.10.2026", "12/10-2026", "12/10/2026"})
    void a_date_may_be_written_in_many_ways(String date) {
        assertThat(CsvDates.read(date)).contains(LocalDate.of(2026, 10, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2027", "12-10-26", "uge 42", "2026-13-01", "20261012", ""})
    void what_is_no_date_is_none(String date) {
        assertThat(CsvDates.read(date)).isEmpty();
    }

    @Test
    void a_single_day_off_needs_no_last_day() {
        assertThat(read(HEADINGS + YEAR + "2026/27;fridag;Fri;07-05-2027;\n")
                        .years()
                        .get(0)
                        .holidays())
                .containsExactly(new SchoolHoliday(LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 7), "Fri"));
    }

    @Test
    void holidays_of_a_year_that_is_known_need_no_line_for_the_year() {
        var told = new SchoolYear(2026, READ.firstDay(), READ.lastDay(), List.of());
        var file = HEADINGS + "2026/27;ferie;Påskeferie;20-03-2027;29-03-2027\n";
        assertThat(CsvCalendar.read(file.getBytes(UTF_8), Map.of(2026, told)).years())
                .containsExactly(READ);
        assertThat(findings(file)).containsExactly("2 SCHOOL_YEAR csv-year-without-days");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026/28;ferie;Ferie;12-10-2026;16-10-2026      | 3 SCHOOL_YEAR csv-school-year",
                "i år;ferie;Ferie;12-10-2026;16-10-2026         | 3 SCHOOL_YEAR csv-school-year",
                "2026/27;lukket;Ferie;12-10-2026;16-10-2026     | 3 TYPE csv-type",
                "2026/27;ferie;;12-10-2026;16-10-2026           | 3 NAME csv-name-missing",
                "2026/27;ferie;<b>Ferie</b>;12-10-2026;         | 3 NAME csv-name-markup",
                "2026/27;ferie;=HYPERLINK(1);12-10-2026;        | 3 NAME csv-formula",
                "2026/27;ferie;@SUM(1);12-10-2026;              | 3 NAME csv-formula",
                "2026/27;ferie;Ferie;=I1;16-10-2026             | 3 FROM csv-formula",
                "2026/27;ferie;Ferie;;16-10-2026                | 3 FROM csv-date-missing",
                "2026/27;ferie;Ferie;12-10-2026;31-02-2027      | 3 TO csv-date",
                "2026/27;ferie;Ferie                            | 3 FROM csv-date-missing",
                "2026/27;ferie;Ferie;16-10-2026;12-10-2026      | 3 TO school-holiday-ends-before-it-begins",
                "2026/27;ferie;Sommerferie;28-06-2027;6-8-2027  | 3 FROM school-holiday-outside",
                "2026/27;skoleår;;10-08-2026;25-06-2027         | 3 TYPE csv-year-twice",
                "2027/28;skoleår;;10-08-2026;25-06-2027         | 3 FROM school-day-of-another-year",
                "2026/27;ferie;\"Fe\"rie;12-10-2026;16-10-2026  | 3 - csv-quotes"
            })
    void what_is_wrong_with_a_line_is_found_at_its_place(String line, String finding) {
        assertThat(findings(HEADINGS + YEAR + line + "\n")).contains(finding);
    }

    @Test
    void everything_that_is_wrong_is_found_at_once_and_in_order() {
        assertThat(findings(HEADINGS + """
                        2026/27;ferie;Efterårsferie;10-10-2026;18-10-2026
                        2026/27;ferie;;12-10-2026;x
                        2026/27;skoleår;;10-08-2026;25-06-2027
                        2026/27;ferie;Oktober;18-10-2026;19-10-2026
                        """))
                .containsExactly("3 NAME csv-name-missing", "3 TO csv-date", "5 FROM school-holiday-overlaps");
    }

    @Test
    void a_year_with_a_broken_line_is_left_out_and_others_are_not() {
        var file = read(DANISH + "2027/28;skoleår;;09-08-2027;23-06-2028\n2027/28;ferie;Vinter;x;\n");
        assertThat(file.years()).containsExactly(READ);
        assertThat(places(file)).containsExactly("5 FROM csv-date");
    }

    @Test
    void a_cell_of_several_lines_does_not_shift_the_lines_after_it() {
        assertThat(findings(HEADINGS + YEAR
                        + "2026/27;ferie;\"Efterårs\nferie\";10-10-2026;18-10-2026\n2026/27;ferie;Vinter;x;\n"))
                .containsExactly("3 NAME csv-name-markup", "5 FROM csv-date");
    }

    @Test
    void headings_are_demanded_one_by_one() {
        assertThat(findings("skoleår;type;navn;fra;fra\n" + YEAR))
                .containsExactly("1 FROM csv-column-twice", "1 TO csv-column-missing");
        assertThat(findings("Bare noget tekst")).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "skoleår;type;navn;fra;til", ";;;;\n"})
    void an_empty_file_is_said_to_be_empty(String file) {
        assertThat(findings(file))
                .allMatch(finding -> finding.endsWith("csv-empty"))
                .hasSize(1);
    }

    @Test
    void a_workbook_is_no_text() {
        assertThat(places(file(new byte[] {'P', 'K', 3, 4, 20, 0}))).containsExactly("1 - csv-no-text");
        assertThat(places(file(DANISH.getBytes(UTF_16LE)))).containsExactly("1 - csv-no-text");
    }

    @Test
    void five_hundred_lines_are_enough() {
        var line = "2026/27;fridag;Fri;07-05-2027;\n";
        assertThat(findings(HEADINGS + YEAR + line.repeat(500))).containsExactly("502 - csv-too-many-lines");
        assertThat(findings(HEADINGS + YEAR + line.repeat(499))).doesNotContain("502 - csv-too-many-lines");
    }

    @Test
    void a_huge_file_is_not_read() {
        assertThat(findings(DANISH + " ".repeat(128 * 1024))).containsExactly("1 - csv-too-large");
    }

    private static CsvCalendar read(String text) {
        return file(text.getBytes(UTF_8));
    }

    private static CsvCalendar file(byte[] bytes) {
        return CsvCalendar.read(bytes, Map.of());
    }

    private static Stream<String> findings(String text) {
        return places(read(text));
    }

    private static Stream<String> places(CsvCalendar file) {
        return file.findings().stream()
                .map(found -> found.line() + " " + (found.column() == null ? "-" : found.column()) + " " + found.key());
    }
}
