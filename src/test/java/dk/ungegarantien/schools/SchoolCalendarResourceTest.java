package dk.ungegarantien.schools;

import static dk.ungegarantien.schools.GivenCalendars.AUTUMN;
import static dk.ungegarantien.schools.GivenCalendars.calendarOf;
import static dk.ungegarantien.schools.GivenCalendars.holiday;
import static dk.ungegarantien.schools.GivenCalendars.sending;
import static dk.ungegarantien.schools.GivenCalendars.tell;
import static dk.ungegarantien.schools.GivenCalendars.told;
import static dk.ungegarantien.schools.GivenCalendars.version;
import static dk.ungegarantien.schools.GivenCalendars.year;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SchoolCalendarResourceTest {

    private static final String VIBORG = "791";
    private static final String NORDDJURS = "707";

    private static final As secretariat = As.theSecretariatOf(VIBORG);

    @Inject
    SchoolCalendars calendars;

    @Nested
    class Anybody {

        @Test
        void reads_the_years_a_municipality_has_told() {
            told(VIBORG, holiday("2026-10-10", "2026-10-18", AUTUMN));
            calendarOf(VIBORG)
                    .statusCode(200)
                    .body("municipality", is(VIBORG), "name", is("Viborg Kommune"))
                    .body("years[0].name", is("2026/27"))
                    .body("years[0].firstDay", is("2026-08-10"), "years[0].lastDay", is("2027-06-25"))
                    .body("years[0].holidays.name", contains(AUTUMN));
        }

        @Test
        void reads_the_public_holidays_in_words_of_their_language() {
            told(VIBORG);
            calendarOf(VIBORG)
                    .body("years[0].publicHolidays", hasSize(10))
                    .body("years[0].publicHolidays.name", hasItems("Skærtorsdag", "Kristi himmelfartsdag"));
            As.aYoungPerson()
                    .reading("en")
                    .calls()
                    .get("/api/v1/municipalities/{code}/school-calendar", VIBORG)
                    .then()
                    .body("years[0].publicHolidays.find { it.day == '2027-03-25' }.name", is("Maundy Thursday"));
        }

        @Test
        void sees_that_a_municipality_has_told_nothing() {
            calendarOf("492").statusCode(200).body("years", empty());
        }

        @Test
        void learns_that_there_is_no_such_municipality() {
            calendarOf("999").statusCode(404);
        }
    }

    @Nested
    class TheSecretariat {

        @Test
        void tells_a_year_that_nobody_has_told() {
            var body = Map.of("firstDay", "2031-08-11", "lastDay", "2032-06-25", "holidays", List.of());
            secretariat
                    .calls()
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .put("/api/v1/school-calendar/2031")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("beginsIn", is(2031), "version", is(1));
        }

        @Test
        void changes_a_year_as_a_whole() {
            told(VIBORG, holiday("2026-10-10", "2026-10-18", AUTUMN));
            var before = version(VIBORG);
            tell(secretariat, before, year(holiday("2027-02-13", "2027-02-21", " Vinterferie ")))
                    .statusCode(200)
                    .header("ETag", "\"" + (before + 1) + "\"")
                    .body("holidays.name", contains("Vinterferie"));
            calendarOf(VIBORG).body("years[0].holidays.name", contains("Vinterferie"));
        }

        @Test
        void may_move_a_holiday_onto_days_it_had_before() {
            told(VIBORG, holiday("2026-10-10", "2026-10-18", AUTUMN));
            tell(secretariat, version(VIBORG), year(holiday("2026-10-12", "2026-10-20", AUTUMN)))
                    .statusCode(200);
        }

        @Test
        void changes_nothing_by_saying_the_same_again() {
            told(VIBORG, holiday("2026-10-10", "2026-10-18", AUTUMN));
            var before = version(VIBORG);
            tell(secretariat, before, year(holiday("2026-10-10", "2026-10-18", AUTUMN)))
                    .statusCode(200)
                    .body("version", is(before));
        }

        @Test
        void does_not_overwrite_what_a_colleague_has_changed_meanwhile() {
            told(VIBORG);
            var seen = version(VIBORG);
            tell(secretariat, seen, year(holiday("2026-10-10", "2026-10-18", AUTUMN)))
                    .statusCode(200);
            tell(As.theSecretariatOf(VIBORG), seen, year())
                    .statusCode(412)
                    .body("type", containsString("changed-meanwhile"));
            tell(As.theSecretariatOf(VIBORG), 0, year()).statusCode(412);
        }

        @Test
        void says_which_version_it_changes() {
            secretariat
                    .calls()
                    .body(year())
                    .put("/api/v1/school-calendar/2026")
                    .then()
                    .statusCode(428);
        }

        @Test
        void is_told_at_each_field_what_is_wrong() {
            tell(
                            secretariat,
                            version(VIBORG),
                            Map.of(
                                    "firstDay",
                                    "2026-08-09",
                                    "lastDay",
                                    "2027-06-25",
                                    "holidays",
                                    List.of(
                                            holiday("2026-10-10", "2026-10-18", AUTUMN),
                                            holiday("2026-10-18", "2026-10-19", "Oktober"),
                                            holiday("2027-02-21", "2027-02-13", "Vinterferie"),
                                            holiday("2027-06-28", "2027-08-06", "Sommerferie"))))
                    .statusCode(400)
                    .body(
                            "violations.field",
                            containsInAnyOrder("firstDay", "holidays[1].from", "holidays[2].to", "holidays[3].from"))
                    .body(
                            "violations.find { it.field == 'holidays[1].from' }.message",
                            is("Dagene overlapper »Efterårsferie«. Ret en af dem."));
        }

        @Test
        void is_told_that_a_name_is_missing() {
            tell(secretariat, version(VIBORG), year(holiday("2026-10-10", "2026-10-18", " ")))
                    .statusCode(400)
                    .body("violations.field", contains("holidays[0].name"));
        }

        @ParameterizedTest
        @ValueSource(ints = {1999, 2100})
        void tells_years_of_this_century(int year) {
            secretariat
                    .calls()
                    .header("If-Match", "\"0\"")
                    .body(GivenCalendars.year())
                    .put("/api/v1/school-calendar/{year}", year)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("year"));
        }

        @Test
        void reaches_only_its_own_municipality() {
            told(VIBORG, holiday("2026-10-10", "2026-10-18", AUTUMN));
            told(NORDDJURS, holiday("2027-02-20", "2027-02-28", "Vinterferie"));
            calendarOf(VIBORG).body("years[0].holidays.name", contains(AUTUMN));
            calendarOf(NORDDJURS).body("years[0].holidays.name", contains("Vinterferie"));
        }

        @Test
        void leaves_a_record_of_who_told_what() {
            told(VIBORG);
            var who = As.theSecretariatOf(VIBORG);
            tell(who, version(VIBORG), year(holiday("2026-10-10", "2026-10-18", AUTUMN)))
                    .statusCode(200);
            assertThat(Tables.texts("""
                            select s.actor_role || ' ' || s.from_state || ' ' || s.note from state_change s join account a on a.id = s.actor
                            where s.subject_type = 'school-year' and a.subject = ?""", who.subject()))
                    .containsExactly(
                            "secretariat TOLD 2026/27: 2026-08-10–2027-06-25; Efterårsferie 2026-10-10–2026-10-18");
        }

        @Test
        void of_two_who_tell_the_same_new_year_at_once_one_is_told_so() {
            var body = Map.of("firstDay", "2041-08-12", "lastDay", "2042-06-27", "holidays", List.of());
            var answers = Stream.of(As.theSecretariatOf(VIBORG), As.theSecretariatOf(VIBORG))
                    .parallel()
                    .map(who -> who.calls()
                            .header("If-Match", "\"0\"")
                            .body(body)
                            .put("/api/v1/school-calendar/2041")
                            .statusCode())
                    .toList();
            assertThat(answers).contains(200).allMatch(status -> List.of(200, 409, 412)
                    .contains(status));
            assertThat(Tables.texts(
                            "select count(*) from school_year where municipality_code = ? and begins_in = 2041",
                            VIBORG))
                    .containsExactly("1");
        }
    }

    @Nested
    class Others {

        static Stream<As> whoMayNot() {
            return Stream.of(
                    As.aYoungPerson(),
                    As.aFirmsOwner(),
                    As.aCoordinatorOf(VIBORG),
                    As.aCounsellorOf(VIBORG),
                    As.aConsultantOf(VIBORG));
        }

        @ParameterizedTest
        @MethodSource("whoMayNot")
        void tell_no_school_year(As who) {
            tell(who, 0, year()).statusCode(403);
        }

        @ParameterizedTest
        @MethodSource("whoMayNot")
        void take_no_file_over(As who) {
            importing(who).statusCode(403);
        }

        @Test
        void are_asked_to_log_in() {
            As.nobody()
                    .header("If-Match", "\"0\"")
                    .body(year())
                    .put("/api/v1/school-calendar/2026")
                    .then()
                    .statusCode(401);
        }

        private ValidatableResponse importing(As who) {
            return sending(who, "skoleår;type;navn;fra;til".getBytes(UTF_8))
                    .post("/api/v1/school-calendar/import")
                    .then();
        }
    }

    @Nested
    class OtherCapabilities {

        @Test
        void ask_on_which_days_there_is_school() throws Throwable {
            told(NORDDJURS, holiday("2027-02-20", "2027-02-28", "Vinterferie"));
            var days = VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(() -> calendars.of(NORDDJURS)));
            assertThat(days.isSchoolDay(LocalDate.of(2027, 2, 19))).isTrue();
            assertThat(days.isSchoolDay(LocalDate.of(2027, 2, 22))).isFalse();
            assertThat(days.isSchoolDay(LocalDate.of(2025, 2, 24)))
                    .as("a year that nobody has told")
                    .isTrue();
        }
    }
}
