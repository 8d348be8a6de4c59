package dk.ungegarantien.schools;

import static dk.ungegarantien.schools.GivenRosters.HEADINGS;
import static dk.ungegarantien.schools.GivenRosters.dryRun;
import static dk.ungegarantien.schools.GivenRosters.pupilWithUnilogin;
import static dk.ungegarantien.schools.GivenRosters.send;
import static dk.ungegarantien.schools.GivenRosters.takeOver;
import static dk.ungegarantien.schools.GivenRosters.unilogin;
import static dk.ungegarantien.schools.GivenSchools.thisYear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coordinators take class lists over from files. */
@QuarkusTest
class RosterImportTest {

    private final As coordinator = As.aCoordinatorOf("860");
    private UUID district;
    private UUID school;
    private String alma;
    private String bo;

    @BeforeEach
    void aSchool() {
        district = GivenSchools.aDistrict("860");
        GivenSchools.coordinates(coordinator, district);
        school = GivenSchools.aSchool("860", district);
        alma = "Alma Ø. Holm;17-05-%d;8.B;%s;9800 Hjørring\n".formatted(thisYear() - 14, unilogin());
        bo = "Bo Sø;18-05-%d;8b;%s;\n".formatted(thisYear() - 14, unilogin());
    }

    @Test
    void a_dry_run_shows_what_would_come_and_changes_nothing() {
        dryRun(coordinator, school, HEADINGS + alma + bo)
                .statusCode(200)
                .body("takenOver", is(false), "lines", is(2), "problems", empty())
                .body("counts.added", is(2), "counts.newClasses", is(1))
                .body("changes.kind", contains("NEW_CLASS", "NEW", "NEW"))
                .body("changes.name", contains("8.B", "Alma Ø. Holm", "Bo Sø"))
                .body("remarks.message", contains(startsWith("Elever uden postnummer får skolens, 9800")));
        classes(thisYear(), 0);
    }

    @Test
    void a_file_is_taken_over_and_a_second_time_it_changes_nothing() {
        takeOver(coordinator, school, HEADINGS + alma + bo)
                .statusCode(200)
                .body("takenOver", is(true), "counts.added", is(2));
        var recorded = recorded();
        takeOver(coordinator, school, HEADINGS + alma + bo)
                .statusCode(200)
                .body("counts.unchanged", is(2), "counts.added", is(0), "changes", empty());
        assertThat(recorded()).isEqualTo(recorded);
        classes(thisYear(), 1);
    }

    @Test
    void what_is_new_about_a_pupil_is_shown_before_and_after() {
        takeOver(coordinator, school, HEADINGS + alma);
        takeOver(coordinator, school, HEADINGS + alma.replace("Holm", "Lund").replace("9800 Hjørring", "9850"))
                .body("counts.changed", is(1))
                .body("changes[0].before", is("Alma Ø. Holm · 9800"))
                .body("changes[0].after", is("Alma Ø. Lund · 9850"));
    }

    @Test
    void an_empty_cell_takes_nothing_away() {
        takeOver(coordinator, school, HEADINGS + alma.replace("9800 Hjørring", "9850"));
        var unilogin = alma.split(";")[3];
        takeOver(
                        coordinator,
                        school,
                        HEADINGS + alma.replace("9800 Hjørring", "").replace(unilogin, ""))
                .body("counts.unchanged", is(1));
        assertThat(Tables.texts("select postal_code from pupil where unilogin = ?", unilogin))
                .containsExactly("9850");
    }

    @Test
    void whoever_is_missing_in_a_class_of_the_file_leaves_and_other_classes_stay() {
        var cilie = "Cilie;19-05-%d;9.A;;\n".formatted(thisYear() - 15);
        takeOver(coordinator, school, HEADINGS + alma + bo + cilie);
        takeOver(coordinator, school, HEADINGS + alma)
                .body("counts.gone", is(1), "counts.unchanged", is(1))
                .body("changes[0].kind", is("GONE"), "changes[0].name", is("Bo Sø"), "changes[0].before", is("8.B"));
        takeOver(coordinator, school, HEADINGS + alma).body("changes", empty());
        takeOver(coordinator, school, HEADINGS + alma + bo)
                .body("counts.returned", is(1), "changes[0].before", is("8.B"));
        takeOver(coordinator, school, HEADINGS + alma + bo + cilie).body("counts.unchanged", is(3));
    }

    @Test
    void a_pupil_moves_to_another_class_and_the_history_stays() {
        var first = GivenSchools.aClass(school, 8);
        var pupil = GivenSchools.aPupilIn(first, "Dagny Dal", GivenRosters.birthDate());
        takeOver(coordinator, school, HEADINGS + "Dagny Dal;14-03-%d;8.B;;\n".formatted(thisYear() - 14))
                .body("counts.moved", is(1));
        coordinator
                .calls()
                .get("/api/v1/pupils/{id}", pupil)
                .then()
                .body("enrolled", is(true), "history", hasSize(2))
                .body("history[0].schoolClass.name", is("8.B"), "history[0].to", nullValue())
                .body("history[1].schoolClass.id", is(first.toString()));
    }

    @Test
    void a_pupil_of_another_school_comes_by_unilogin_with_the_history() {
        var other = GivenSchools.aSchool("860", district);
        takeOver(coordinator, other, HEADINGS + alma);
        var pupil = pupilWithUnilogin(alma.split(";")[3]);
        Tables.change("update enrolment set first_day = first_day - 30 where pupil = ?", pupil);
        takeOver(coordinator, school, HEADINGS + alma)
                .body("counts.moved", is(1), "counts.added", is(0), "remarks", empty())
                .body("changes.find { it.kind == 'MOVED' }.before", startsWith("8.B, Skolen "));
        coordinator.calls().get("/api/v1/pupils/{id}", pupil).then().body("history", hasSize(2));
    }

    @Test
    void a_pupil_of_another_school_with_the_same_name_and_birth_date_is_asked_about() {
        var name = "Enok " + UUID.randomUUID();
        GivenSchools.aPupilIn(
                GivenSchools.aClass(GivenSchools.aSchool("860", district), 8), name, GivenRosters.birthDate());
        dryRun(coordinator, school, HEADINGS + name + ";14-03-%d;8.B;;9800\n".formatted(thisYear() - 14))
                .body("counts.moved", is(1))
                .body("remarks.message", contains(startsWith("Er det " + name + " fra 8.")));
    }

    @Test
    void a_namesake_in_another_municipality_is_somebody_else() {
        var name = "Frida " + UUID.randomUUID();
        GivenSchools.aPupilIn(GivenSchools.aClass(GivenSchools.aSchool("326"), 8), name, GivenRosters.birthDate());
        dryRun(coordinator, school, HEADINGS + name + ";14-03-%d;8.B;;9800\n".formatted(thisYear() - 14))
                .body("counts.added", is(1), "remarks", empty());
    }

    @Test
    void a_unilogin_of_somebody_else_is_a_problem() {
        takeOver(coordinator, school, HEADINGS + alma);
        var unilogin = alma.split(";")[3];
        dryRun(coordinator, school, HEADINGS + "Gorm;01-01-%d;8.B;%s;\n".formatted(thisYear() - 14, unilogin))
                .body("problems.message", contains(containsString("hører til en anden: Alma Ø. Holm")))
                .body("counts.gone", is(0));
    }

    @Test
    void a_class_that_is_of_another_grade_here_is_a_problem() {
        takeOver(coordinator, school, HEADINGS + alma);
        dryRun(coordinator, school, "Navn;Født;Klasse;Klassetrin\nHans;01-01-%d;8B;9\n".formatted(thisYear() - 14))
                .body("problems[0].column", is("Klassetrin"))
                .body("problems[0].message", startsWith("Klassen 8.B er her allerede, på 8. klassetrin"));
    }

    @Test
    void all_of_a_file_or_nothing() {
        takeOver(coordinator, school, HEADINGS + alma + "Ida;31-02-2012;8.B;;\n")
                .statusCode(400)
                .body("type", containsString("roster-file-refused"))
                .body("violations.field", contains("lines[3].birthDate"));
        classes(thisYear(), 0);
    }

    @Test
    void no_digit_of_a_cpr_number_is_said_again_or_kept() {
        for (var dry : new boolean[] {true, false}) {
            send(coordinator, school, "Navn;CPR;Født;Klasse\nIda;170512-1234;17-05-2012;8.B\n", dry, thisYear())
                    .statusCode(dry ? 200 : 400)
                    .body(containsString("CPR-numre"))
                    .body(not(containsString("170512")))
                    .body(not(containsString("1234")));
        }
        classes(thisYear(), 0);
    }

    @Test
    void what_is_wrong_is_told_in_english_too() {
        dryRun(coordinator.reading("en"), school, HEADINGS + "Ida;i går;8.B;;\n")
                .body("problems[0].line", is(2), "problems[0].column", is("Fødselsdato"))
                .body("problems[0].message", is("“i går” is not a date. Write it as 12-10-2013."));
    }

    @Test
    void a_list_of_the_next_school_year_counts_from_the_first_of_august() {
        takeOver(coordinator, school, HEADINGS + alma + bo);
        var next = thisYear() + 1;
        var list = HEADINGS + alma.replace("8.B", "9.B");
        send(coordinator, school, list, false, next).statusCode(200).body("counts.moved", is(1), "counts.gone", is(0));
        send(coordinator, school, list, false, next).body("counts.unchanged", is(1));
        // until then nothing is different in this year
        takeOver(coordinator, school, HEADINGS + alma + bo).body("counts.unchanged", is(2), "changes", empty());
        var pupil = pupilWithUnilogin(alma.split(";")[3]);
        coordinator
                .calls()
                .get("/api/v1/pupils/{id}", pupil)
                .then()
                .body("history.from[0]", is(next + "-08-01"), "history.to[1]", is(next + "-07-31"));
        send(coordinator, school, list, true, thisYear() + 2).statusCode(400);
    }

    @Test
    void a_formula_does_not_survive_an_export_and_an_export_changes_nothing() {
        takeOver(coordinator, school, HEADINGS + alma + bo);
        var id = pupilWithUnilogin(bo.split(";")[3]);
        Tables.change("update pupil set name = '=HYPERLINK(\"http://x.example\")' where id = ?", id);
        var csv = export();
        assertThat(csv)
                .startsWith("\uFEFFKlasse;Klassetrin;Navn;Fødselsdato;")
                .contains("\"'=HYPERLINK(\"\"http://x.example\"\")\"")
                .doesNotContainPattern("(^|[;\n])\"?[=+@-]");
        Tables.change("update pupil set name = 'Bo Sø' where id = ?", id);
        takeOver(coordinator, school, export()).statusCode(200).body("counts.unchanged", is(2), "changes", empty());
    }

    private String export() {
        return coordinator
                .calls()
                .get("/api/v1/schools/{id}/roster", school)
                .then()
                .statusCode(200)
                .header("Content-Type", is("text/csv;charset=UTF-8"))
                .extract()
                .asString();
    }

    @Test
    void nobody_else_takes_over_lists_of_the_school() {
        var other = As.aCoordinatorOf("860");
        GivenSchools.coordinates(other, GivenSchools.aDistrict("860"));
        takeOver(other, school, HEADINGS + alma).statusCode(404);
        takeOver(As.aCoordinatorOf("326"), school, HEADINGS + alma).statusCode(404);
        takeOver(As.aCounsellorOf("860"), school, HEADINGS + alma).statusCode(403);
        takeOver(As.aYoungPerson(), school, HEADINGS + alma).statusCode(403);
        takeOver(As.theSecretariatOf("860"), school, HEADINGS + alma).statusCode(200);
    }

    private void classes(int year, int many) {
        coordinator
                .calls()
                .get("/api/v1/schools/{id}?year={year}", school, year)
                .then()
                .body("classes", hasSize(many));
    }

    private static String recorded() {
        return Tables.texts("select count(*) from state_change where subject_type in ('pupil', 'school-class')")
                .get(0);
    }
}
