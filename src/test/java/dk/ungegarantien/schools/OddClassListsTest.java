package dk.ungegarantien.schools;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.PostalCodes;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Class lists as Danish schools really save them: one test for each oddity, so this file is as long as the list of them. */
class OddClassListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final PostalCodes POSTAL_CODES = new PostalCodes();
    private static final String HEADINGS = "Navn;Fødselsdato;Klasse\n";
    private static final String ALMA = "Alma Østergård;17-05-2012;8.B\n";
    private static final LocalDate BORN = LocalDate.of(2012, 5, 17);

    @Test
    void a_file_in_utf_8_begins_with_a_byte_order_mark() {
        assertRead("\uFEFF" + HEADINGS + ALMA);
    }

    @Test
    void a_file_has_its_æøå_in_windows_1252() {
        var file = read((HEADINGS + ALMA).getBytes(Charset.forName("windows-1252")));
        assertThat(only(file).name()).isEqualTo("Alma Østergård");
    }

    @Test
    void a_file_is_separated_by_commas_and_headed_in_english() {
        assertRead("Name,Date of birth,Class\nAlma Østergård,2012-05-17,8B\n");
    }

    @Test
    void a_file_is_separated_by_tabs() {
        assertRead((HEADINGS + ALMA).replace(';', '\t'));
    }

    @Test
    void a_file_tells_excel_its_separator_in_a_line_of_its_own() {
        assertRead("sep=;\n" + HEADINGS + ALMA);
    }

    @Test
    void a_file_ends_its_lines_as_windows_or_as_old_macs_do() {
        assertRead((HEADINGS + ALMA).replace("\n", "\r\n"));
        assertRead((HEADINGS + ALMA).replace("\n", "\r"));
    }

    @Test
    void a_file_trails_off_in_empty_columns_and_lines() {
        assertRead("Navn;Fødselsdato;Klasse;;;\nAlma Østergård;17-05-2012;8.B;;;\n;;;;;\n\n   \n");
    }

    @Test
    void a_last_line_has_no_end() {
        assertRead(HEADINGS + ALMA.strip());
    }

    @Test
    void a_name_has_a_line_break_within_its_quotes() {
        assertRead(HEADINGS + "\"Alma\nØstergård\";17-05-2012;8.B\n");
    }

    @Test
    void a_line_break_in_a_cell_does_not_shift_the_lines_that_are_told() {
        assertThat(findings(HEADINGS + "\"Alma\nHolm\";17-05-2012;8.B\nBo;i går;8.B\n"))
                .containsExactly("4 BIRTH_DATE roster-birth-date");
    }

    @Test
    void a_name_stands_in_two_columns() {
        assertRead("Fornavn;Efternavn;Fødselsdato;Klasse\nAlma;Østergård;17-05-2012;8.B\n");
    }

    @Test
    void a_name_is_turned_around_with_a_comma() {
        assertRead(HEADINGS + "\"Østergård, Alma\";17-05-2012;8.B\n");
    }

    @Test
    void a_name_has_blanks_that_do_not_break_and_too_many_of_them() {
        assertRead(HEADINGS + "\u00A0Alma \u00A0 Østergård ;17-05-2012;8.B\n");
    }

    @Test
    void headings_are_in_capitals_with_colons_and_underscores() {
        assertRead("ELEVNAVN:;FØDSELSDATO *;KLASSE_NAVN;KLASSE.\nAlma Østergård;17-05-2012;x;8.B\n");
    }

    @Test
    void a_date_has_dots_and_a_year_of_two_digits() {
        assertRead(HEADINGS + "Alma Østergård;17.05.12;8.B\n");
    }

    @Test
    void a_date_is_written_by_hand() {
        assertRead(HEADINGS + "Alma Østergård;17/5-2012;8.B\n");
        assertRead(HEADINGS + "Alma Østergård;17. 5. 2012;8.B\n");
    }

    @Test
    void a_date_is_the_number_by_which_excel_counts_it() {
        assertRead(HEADINGS + "Alma Østergård;41046;8.B\n");
        assertRead(HEADINGS + "Alma Østergård;41046,0;8.B\n");
    }

    @Test
    void a_date_carries_a_midnight_from_a_database() {
        assertRead(HEADINGS + "Alma Østergård;2012-05-17 00:00:00;8.B\n");
        assertRead(HEADINGS + "Alma Østergård;2012-05-17T00:00:00.000Z;8.B\n");
        assertRead(HEADINGS + "Alma Østergård;17-05-2012 00:00;8.B\n");
    }

    @Test
    void a_date_is_six_digits_in_a_row() {
        assertRead(HEADINGS + "Alma Østergård;170512;8.B\n");
    }

    @Test
    void a_date_does_not_exist() {
        assertThat(findings(HEADINGS + "Alma;31-02-2012;8.B\n")).containsExactly("2 BIRTH_DATE roster-birth-date");
    }

    @Test
    void a_date_is_that_of_a_teacher_or_of_tomorrow() {
        assertThat(findings(HEADINGS + "Lone Lærer;17-05-1972;8.B\nAlma;17-05-2027;8.B\n"))
                .containsExactly("2 BIRTH_DATE roster-birth-date-unlikely", "3 BIRTH_DATE roster-birth-date-unlikely");
    }

    @Test
    void one_class_is_written_in_many_ways() {
        for (var written : List.of("8.B", "8B", "8 b", "8.b", "08B", "8. klasse B", "8-B", "kl. 8B", " 8 . B ")) {
            assertRead(HEADINGS + "Alma Østergård;17-05-2012;" + written + "\n");
        }
    }

    @Test
    void a_class_is_called_after_no_grade_and_a_column_tells_it() {
        var file = "Navn;Fødselsdato;Klasse;Klassetrin\nAlma;17-05-2012;Blå  stue;8. klasse\n";
        assertThat(only(read(file)))
                .extracting(RosterEntry::className, RosterEntry::grade)
                .containsExactly("Blå stue", 8);
    }

    @Test
    void a_class_is_called_after_no_grade_and_nothing_tells_it() {
        assertThat(findings(HEADINGS + "Alma;17-05-2012;Blå stue\n")).containsExactly("2 CLASS roster-grade-missing");
    }

    @Test
    void two_classes_have_one_name_and_two_grades() {
        assertThat(findings("Navn;Fødselsdato;Klasse;Klassetrin\nAlma;17-05-2012;Blå;8\nBo;18-05-2012;blå;9\n"))
                .containsExactly("3 GRADE roster-two-grades");
    }

    @Test
    void a_pupil_stands_in_it_twice() {
        assertThat(findings(HEADINGS + ALMA + "Bo;18-05-2012;8.B\nalma østergård;17.05.12;8A\n"))
                .containsExactly("4 - roster-pupil-twice");
    }

    @Test
    void a_unilogin_stands_in_it_twice() {
        assertThat(
                        findings(
                                "Navn;Fødselsdato;Klasse;Uni-login\nAlma;17-05-2012;8.B;alma1234\nBo;18-05-2012;8.B;ALMA1234\n"))
                .containsExactly("3 UNILOGIN roster-unilogin-twice");
    }

    @Test
    void two_namesakes_are_born_on_one_day_and_each_has_a_unilogin() {
        assertThat(
                        findings(
                                "Navn;Fødselsdato;Klasse;Uni-login\nAlma;17-05-2012;8.B;alma1234\nAlma;17-05-2012;8.A;alma5678\n"))
                .isEmpty();
    }

    @Test
    void a_column_is_headed_cpr_and_nothing_of_it_is_said_again() {
        var file = read("Navn;CPR-nr.;Fødselsdato;Klasse\nAlma;170512-1234;17-05-2012;8.B\n");
        assertThat(places(file)).containsExactly("1 B roster-cpr-column");
        assertThat(file.entries()).isEmpty();
        assertThat(file.findings().get(0).arguments()).isEmpty();
    }

    @Test
    void a_cpr_number_stands_where_the_birth_date_should() {
        var file = read(HEADINGS + "Alma;170512-1234;8.B\nBo;1805121234;i går\n");
        assertThat(places(file)).containsExactly("2 B roster-cpr");
        assertThat(file.findings().get(0).arguments()).isEmpty();
    }

    @Test
    void a_cpr_number_hides_in_a_column_that_nobody_reads() {
        assertThat(findings("Navn;Fødselsdato;Klasse;Bemærkning\nAlma;17-05-2012;8.B;se 170512 1234\n"))
                .containsExactly("2 D roster-cpr");
    }

    @Test
    void a_cpr_number_has_lost_its_zero_in_a_spreadsheet() {
        assertThat(findings("Navn;Nr;Fødselsdato;Klasse\nAlma;705121234;07-05-2012;8.B\n"))
                .containsExactly("2 B roster-cpr");
    }

    @Test
    void a_file_has_no_headings_but_cpr_numbers_in_its_first_line() {
        assertThat(findings("Alma;170512-1234;8.B\n")).containsExactly("1 B roster-cpr-column");
    }

    @Test
    void telephone_numbers_are_neither_read_nor_taken_for_cpr_numbers_or_formulas() {
        assertRead(
                "Navn;Fødselsdato;Klasse;Mobil;Mors tlf.;Fars tlf.\nAlma Østergård;17-05-2012;8.B;+45 20 30 40 50;98901234;0045 20304050\n");
    }

    @Test
    void a_name_is_a_formula() {
        assertThat(findings(HEADINGS + "\"=HYPERLINK(\"\"http://x.example\"\";\"\"Alma\"\")\";17-05-2012;8.B\n"))
                .containsExactly("2 NAME csv-formula");
        assertThat(findings(HEADINGS + "+Alma;17-05-2012;8.B\n@Alma;17-05-2012;8.B\n-Alma;17-05-2012;8.B\n"))
                .containsExactly("2 NAME csv-formula", "3 NAME csv-formula", "4 NAME csv-formula");
    }

    @Test
    void a_formula_hides_behind_blanks_or_an_apostrophe() {
        assertThat(findings(HEADINGS + " =1+1;17-05-2012;8.B\n'=1+1;17-05-2012;8.B\n"))
                .containsExactly("2 NAME csv-formula", "3 NAME csv-formula");
    }

    @Test
    void a_cell_is_held_as_text_by_an_equals_sign_and_quotes() {
        assertRead(HEADINGS + "Alma Østergård;17-05-2012;\"=\"\"8.B\"\"\"\n");
    }

    @Test
    void a_dash_or_a_word_says_that_there_is_nothing() {
        var entry = only(read("Navn;Fødselsdato;Klasse;E-mail;Unilogin;Postnr\nAlma;17-05-2012;8.B;-;N/A;ingen\n"));
        assertThat(entry)
                .extracting(RosterEntry::email, RosterEntry::unilogin, RosterEntry::postalCode)
                .containsOnlyNulls();
    }

    @Test
    void a_postal_code_comes_with_its_town_or_country() {
        for (var written : List.of("9800", "9800 Hjørring", "DK-9800", "DK 9800 Hjørring", "9800,0", "9800.0")) {
            var file = "Navn;Fødselsdato;Klasse;Postnr. og by\nAlma;17-05-2012;8.B;\"" + written + "\"\n";
            assertThat(only(read(file)).postalCode()).as(written).isEqualTo("9800");
        }
    }

    @Test
    void a_postal_code_does_not_exist() {
        assertThat(findings("Navn;Fødselsdato;Klasse;Postnr\nAlma;17-05-2012;8.B;9999\nBo;18-05-2012;8.B;98OO\n"))
                .containsExactly("2 POSTAL_CODE roster-postal-code", "3 POSTAL_CODE roster-postal-code");
    }

    @Test
    void two_addresses_stand_in_one_cell() {
        assertThat(findings("Navn;Fødselsdato;Klasse;E-mail\nAlma;17-05-2012;8.B;\"a@x.dk; b@x.dk\"\n"))
                .containsExactly("2 EMAIL roster-email");
    }

    @Test
    void a_name_holds_markup() {
        assertThat(findings(HEADINGS + "<b>Alma</b>;17-05-2012;8.B\n")).containsExactly("2 NAME csv-name-markup");
    }

    @Test
    void a_quotation_mark_is_left_open() {
        assertThat(findings(HEADINGS + ALMA + "\"Bo;18-05-2012;8.B\n")).containsExactly("3 - csv-quotes");
    }

    @Test
    void a_quotation_mark_stands_within_a_nickname() {
        assertThat(only(read(HEADINGS + "Alma \"Ali\" Holm;17-05-2012;8.B\n")).name())
                .isEqualTo("Alma \"Ali\" Holm");
    }

    @Test
    void a_column_is_missing_or_there_twice() {
        assertThat(findings("Navn;Fødselsdato\nAlma;17-05-2012\n")).containsExactly("1 CLASS roster-column-missing");
        assertThat(findings("Fornavn;Fødselsdato;Klasse\nAlma;17-05-2012;8.B\n"))
                .containsExactly("1 LAST_NAME roster-column-missing");
        assertThat(findings("Navn;Fødselsdato;Klasse;Klassenavn\nAlma;17-05-2012;8.B;8.B\n"))
                .containsExactly("1 CLASS csv-column-twice");
    }

    @Test
    void a_workbook_is_sent_instead_or_text_of_another_kind() {
        assertThat(places(read(new byte[] {'P', 'K', 3, 4, 20, 0}))).containsExactly("1 - csv-no-text");
        assertThat(places(read((HEADINGS + ALMA).getBytes(UTF_16LE)))).containsExactly("1 - csv-no-text");
    }

    @Test
    void a_file_is_empty_or_has_only_headings() {
        assertThat(findings("")).containsExactly("1 - roster-empty");
        assertThat(findings(HEADINGS)).hasSize(1).allMatch(found -> found.endsWith("roster-empty"));
    }

    @Test
    void a_file_has_ten_thousand_lines_and_one_has_more() {
        var lines = IntStream.range(0, 10_000)
                .mapToObj("Elev %d Jensen;17-05-2012;8.B\n"::formatted)
                .collect(Collectors.joining());
        assertThat(read(HEADINGS + lines).entries()).hasSize(10_000);
        assertThat(findings(HEADINGS + lines + ALMA)).containsExactly("10002 - csv-too-many-lines");
    }

    @Test
    void a_file_of_more_than_two_megabytes_is_not_read() {
        assertThat(findings(HEADINGS + ALMA + " ".repeat(2 * 1024 * 1024))).containsExactly("1 - roster-too-large");
    }

    @Test
    void everything_that_is_wrong_is_found_at_once_and_in_order() {
        assertThat(findings(HEADINGS + ";i går;\nBo;18-05-2012;8.B\nBo;18-05-2012;8.B\n"))
                .containsExactly(
                        "2 NAME roster-name-missing",
                        "2 BIRTH_DATE roster-birth-date",
                        "2 CLASS roster-class-missing",
                        "4 - roster-pupil-twice");
    }

    private static void assertRead(String file) {
        var read = read(file);
        assertThat(places(read)).as(file).isEmpty();
        assertThat(only(read))
                .as(file)
                .extracting(RosterEntry::name, RosterEntry::birthDate, RosterEntry::className, RosterEntry::grade)
                .containsExactly("Alma Østergård", BORN, "8.B", 8);
    }

    private static RosterEntry only(RosterFile file) {
        assertThat(file.entries()).hasSize(1);
        return file.entries().get(0);
    }

    private static RosterFile read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static RosterFile read(byte[] bytes) {
        return RosterFile.read(bytes, TODAY, POSTAL_CODES);
    }

    private static List<String> findings(String text) {
        return places(read(text));
    }

    private static List<String> places(RosterFile file) {
        return file.findings().stream()
                .map(found -> found.line() + " " + column(found.column()) + " " + found.key())
                .toList();
    }

    private static String column(CsvHeading column) {
        return column == null ? "-" : column instanceof RosterColumn known ? known.name() : column.heading();
    }
}
