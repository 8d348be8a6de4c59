package dk.ungegarantien.schools;

import static dk.ungegarantien.schools.GivenCalendars.AUTUMN;
import static dk.ungegarantien.schools.GivenCalendars.calendarOf;
import static dk.ungegarantien.schools.GivenCalendars.holiday;
import static dk.ungegarantien.schools.GivenCalendars.sending;
import static dk.ungegarantien.schools.GivenCalendars.told;
import static dk.ungegarantien.schools.GivenCalendars.version;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secretariat takes its school calendar over from a file. */
@QuarkusTest
class CalendarImportTest {

    private static final String RANDERS = "730";

    private static final String FILE = """
            skoleår;type;navn;fra;til
            2026/27;skoleår;;10-08-2026;24-06-2027
            2026/27;ferie;Vinterferie;20-02-2027;28-02-2027
            2026/27;fridag;Mødedag;04-06-2027;
            """;
    private static final String WRONG = FILE + "2026/27;ferie;Påskeferie;20-03-2027;31-02-2027\n";

    private As secretariat;

    @BeforeEach
    void aSecretariat() {
        secretariat = As.theSecretariatOf(RANDERS);
        told(RANDERS, holiday("2026-10-10", "2026-10-18", AUTUMN), holiday("2027-02-13", "2027-02-21", "Vinterferie"));
    }

    @Test
    void is_shown_first_what_would_change() {
        var before = version(RANDERS);
        dryRun(FILE)
                .statusCode(200)
                .body("takenOver", is(false), "problems", empty())
                .body("changes.difference", contains("CHANGED", "GONE", "CHANGED", "NEW"))
                .body("changes.schoolYear", everyItem(is("2026/27")))
                .body("changes[0].before.to", is("2027-06-25"), "changes[0].now.to", is("2027-06-24"))
                .body("changes[1].before.name", is(AUTUMN))
                .body("changes[2].now.name", is("Vinterferie"), "changes[2].before.from", is("2027-02-13"))
                .body("changes[3].now.from", is("2027-06-04"), "changes[3].now.to", is("2027-06-04"));
        assertThat(version(RANDERS)).isEqualTo(before);
    }

    @Test
    void is_shown_first_unless_it_says_otherwise() {
        var before = version(RANDERS);
        sending(secretariat, FILE.getBytes(UTF_8))
                .post("/api/v1/school-calendar/import")
                .then()
                .body("takenOver", is(false));
        assertThat(version(RANDERS)).isEqualTo(before);
    }

    @Test
    void takes_nothing_over_by_a_slip_of_the_pen() {
        var before = version(RANDERS);
        sending(secretariat, FILE.getBytes(UTF_8))
                .post("/api/v1/school-calendar/import?dryRun=ja")
                .then()
                .body("takenOver", is(false));
        assertThat(version(RANDERS)).isEqualTo(before);
    }

    @Test
    void is_told_by_line_and_column_what_is_wrong() {
        dryRun(WRONG)
                .statusCode(200)
                .body("changes", empty())
                .body("problems", hasSize(1))
                .body("problems[0].line", is(5), "problems[0].column", is("TO"))
                .body("problems[0].message", is("»31-02-2027« er ikke en dato. Skriv den som 12-10-2026."));
    }

    @Test
    void is_told_so_in_english_too() {
        secretariat = secretariat.reading("en");
        dryRun(WRONG).body("problems[0].message", is("“31-02-2027” is not a date. Write it as 12-10-2026."));
    }

    @Test
    void takes_over_what_the_file_says() {
        takeOver(FILE).statusCode(200).body("takenOver", is(true), "changes", hasSize(4));
        calendarOf(RANDERS)
                .body("years[0].lastDay", is("2027-06-24"))
                .body("years[0].holidays.name", contains("Vinterferie", "Mødedag"))
                .body("years[0].holidays[0].from", is("2027-02-20"));
    }

    @Test
    void changes_nothing_by_taking_it_over_twice() {
        takeOver(FILE);
        var before = version(RANDERS);
        var changes = changesRecorded();
        takeOver(FILE).statusCode(200).body("changes.difference", everyItem(is("UNCHANGED")));
        assertThat(version(RANDERS)).isEqualTo(before);
        assertThat(changesRecorded()).isEqualTo(changes);
    }

    @Test
    void takes_over_all_of_a_file_or_nothing() {
        var before = version(RANDERS);
        takeOver(WRONG.replace("2026/27;skoleår", "2035/36;skoleår;;13-08-2035;27-06-2036\n2026/27;skoleår"))
                .statusCode(400)
                .body("type", containsString("calendar-file-refused"))
                .body("violations.field", contains("lines[6].to"));
        assertThat(version(RANDERS)).isEqualTo(before);
        calendarOf(RANDERS).body("years.findAll { it.beginsIn == 2035 }", empty());
    }

    @Test
    void leaves_years_that_the_file_does_not_name_as_they_are() {
        takeOver("skoleår;type;navn;fra;til\n2029/30;skoleår;;13-08-2029;28-06-2030\n")
                .statusCode(200)
                .body("changes.difference", contains("NEW"));
        calendarOf(RANDERS).body("years[0].holidays.name", contains(AUTUMN, "Vinterferie"));
    }

    @Test
    void takes_over_a_file_in_the_letters_of_windows() {
        var holidays = FILE.replace("Mødedag", "Fri på grund af møde");
        sending(secretariat, holidays.getBytes(Charset.forName("windows-1252")))
                .post("/api/v1/school-calendar/import?dryRun=false")
                .then()
                .statusCode(200);
        calendarOf(RANDERS).body("years[0].holidays[1].name", is("Fri på grund af møde"));
    }

    @Test
    void is_told_that_a_file_is_empty() {
        dryRun("").statusCode(200).body("problems[0].line", is(1));
    }

    @Test
    void is_told_that_a_file_is_too_large() {
        dryRun("x".repeat(200 * 1024)).statusCode(200).body("problems[0].message", containsString("128 KB"));
    }

    private static String changesRecorded() {
        return Tables.texts(
                        "select count(*) from state_change where subject_type = 'school-year' and municipality_code = ?",
                        RANDERS)
                .get(0);
    }

    private ValidatableResponse dryRun(String file) {
        return sending(secretariat, file.getBytes(UTF_8))
                .post("/api/v1/school-calendar/import?dryRun=true")
                .then();
    }

    private ValidatableResponse takeOver(String file) {
        return sending(secretariat, file.getBytes(UTF_8))
                .post("/api/v1/school-calendar/import?dryRun=false")
                .then();
    }
}
