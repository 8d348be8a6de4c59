package dk.ungegarantien.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Districts, schools and classes, by who sees to them. */
@QuarkusTest
class SchoolsResourceTest {

    private final As secretariat = As.theSecretariatOf("860");
    private final As coordinator = As.aCoordinatorOf("860");

    @Nested
    class A_coordinator {

        private UUID school;

        @BeforeEach
        void has_a_district_with_a_school() {
            var district = GivenSchools.aDistrict("860");
            school = GivenSchools.aSchool("860", district);
            GivenSchools.coordinates(coordinator, district);
        }

        @Test
        void counts_classes_pupils_and_those_who_have_joined() {
            var eight = GivenSchools.aClass(school, 8);
            GivenSchools.pupilsIn(eight, 3);
            GivenSchools.aClass(school, 9);
            coordinator
                    .calls()
                    .get("/api/v1/schools")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1), "items[0].classes", is(2), "items[0].pupils", is(3))
                    .body("items[0].joined", is(0), "year", is(GivenSchools.thisYear()));
            coordinator
                    .calls()
                    .get("/api/v1/schools/{id}?year={year}", school, GivenSchools.thisYear() + 1)
                    .then()
                    .body("classes", empty(), "school.pupils", is(0));
        }

        @Test
        void adds_renames_and_removes_a_class() {
            var year = GivenSchools.thisYear();
            var id = coordinator
                    .calls()
                    .body(Map.of("year", year, "name", "8 b", "grade", 8))
                    .post("/api/v1/schools/{id}/classes", school)
                    .then()
                    .statusCode(200)
                    .body("name", is("8.B"), "pupils", empty())
                    .extract()
                    .<String>path("id");
            coordinator
                    .calls()
                    .body(Map.of("year", year, "name", "8B", "grade", 8))
                    .post("/api/v1/schools/{id}/classes", school)
                    .then()
                    .statusCode(409)
                    .body("type", containsString("class-name-taken"));
            coordinator
                    .calls()
                    .body(Map.of("name", "8.C", "grade", 8))
                    .put("/api/v1/school-classes/{id}", id)
                    .then()
                    .statusCode(200)
                    .body("name", is("8.C"));
            coordinator.calls().delete("/api/v1/school-classes/{id}", id).then().statusCode(204);
            var used = GivenSchools.aClass(school, 8);
            GivenSchools.aPupilIn(used, "Alma Holm");
            coordinator
                    .calls()
                    .delete("/api/v1/school-classes/{id}", used)
                    .then()
                    .statusCode(409)
                    .body("type", containsString("class-not-empty"));
        }

        @Test
        void moves_all_classes_up_and_a_second_time_nothing() {
            var year = GivenSchools.thisYear();
            var eight = GivenSchools.aClass(school, 8);
            var nine = GivenSchools.aClass(school, 9);
            var pupil = GivenSchools.aPupilIn(eight, "Alma Holm");
            GivenSchools.aPupilIn(nine, "Bo Sø");
            moveUp(true, Map.of("from", year))
                    .body("done", is(false), "classes", hasSize(2))
                    .body("classes[0].pupils", is(1), "classes[0].newClass", is(true), "classes[1].next", nullValue());
            moveUp(false, Map.of("from", year)).statusCode(200).body("done", is(true));
            moveUp(false, Map.of("from", year)).body("classes.pupils", contains(0, 0));
            coordinator
                    .calls()
                    .get("/api/v1/pupils/{id}", pupil)
                    .then()
                    .body("history[0].from", is((year + 1) + "-08-01"), "history[0].grade", is(9))
                    .body("history[1].to", is((year + 1) + "-07-31"));
            // until summer they are where they are
            coordinator.calls().get("/api/v1/school-classes/{id}", nine).then().body("pupils.name", contains("Bo Sø"));
            coordinator
                    .calls()
                    .get("/api/v1/schools/{id}?year={year}", school, year + 1)
                    .then()
                    .body("classes.grade", contains(9), "classes.pupils", contains(1));
        }

        @Test
        void lets_a_class_of_grade_nine_go_on() {
            var nine = GivenSchools.aClass(school, 9);
            moveUp(true, Map.of("from", GivenSchools.thisYear(), "goOn", List.of(nine)))
                    .body("classes[0].next", not(nullValue()));
        }

        private ValidatableResponse moveUp(boolean dryRun, Map<String, Object> body) {
            return coordinator
                    .calls()
                    .body(body)
                    .post("/api/v1/schools/{id}/moving-up?dryRun={dryRun}", school, dryRun)
                    .then();
        }

        @Test
        void reaches_no_other_schools_and_writes_none() {
            var other = GivenSchools.aSchool("860", GivenSchools.aDistrict("860"));
            var schoolClass = GivenSchools.aClass(other, 8);
            var pupil = GivenSchools.aPupilIn(schoolClass, "Cilie Dam");
            coordinator.calls().get("/api/v1/schools/{id}", other).then().statusCode(404);
            coordinator
                    .calls()
                    .get("/api/v1/school-classes/{id}", schoolClass)
                    .then()
                    .statusCode(404);
            coordinator
                    .calls()
                    .get("/api/v1/school-classes/{id}/letters", schoolClass)
                    .then()
                    .statusCode(404);
            coordinator.calls().get("/api/v1/pupils/{id}", pupil).then().statusCode(404);
            coordinator
                    .calls()
                    .post("/api/v1/pupils/{id}/new-code", pupil)
                    .then()
                    .statusCode(404);
            coordinator
                    .calls()
                    .body(Map.of("schoolClass", schoolClass))
                    .post("/api/v1/pupils/{id}/move", GivenSchools.aPupilIn(GivenSchools.aClass(school, 8), "Dan"))
                    .then()
                    .statusCode(404);
            coordinator
                    .calls()
                    .body(GivenSchools.body(Map.of()))
                    .post("/api/v1/schools")
                    .then()
                    .statusCode(403);
            coordinator.calls().get("/api/v1/districts").then().statusCode(403);
        }
    }

    @Test
    void counsellors_and_consultants_read_and_every_look_is_logged() {
        var pupil = GivenSchools.aPupilIn(GivenSchools.aClass(GivenSchools.aSchool("860"), 8), "Alma Holm");
        var schoolClass = Tables.texts("select school_class from enrolment where pupil = ?", pupil)
                .get(0);
        for (var who : List.of(As.aCounsellorOf("860"), As.aConsultantOf("860"))) {
            who.calls().get("/api/v1/schools").then().statusCode(200);
            who.calls()
                    .get("/api/v1/school-classes/{id}", schoolClass)
                    .then()
                    .statusCode(200)
                    .body("pupils", hasSize(1));
            who.calls().get("/api/v1/pupils/{id}", pupil).then().statusCode(200);
            who.calls()
                    .get("/api/v1/school-classes/{id}/letters", schoolClass)
                    .then()
                    .statusCode(403);
            who.calls()
                    .body(Map.of("name", "8.C", "grade", 8))
                    .put("/api/v1/school-classes/{id}", schoolClass)
                    .then()
                    .statusCode(403);
        }
        assertThat(Tables.texts("select what from access_log where subject_type = 'pupil' and subject_id = ?", pupil))
                .containsExactly("pupil", "pupil");
        assertThat(Tables.texts("select name from pupil where id = ?", pupil)).containsExactly("Alma Holm");
    }

    @Test
    void where_schools_are_placed_centrally_a_coordinator_reaches_them_all() {
        var school = GivenSchools.aSchool("326");
        As.aCoordinatorOf("326")
                .calls()
                .get("/api/v1/schools")
                .then()
                .body("items.id", hasItem(school.toString()), "organisation", is("CENTRAL"));
    }

    @Test
    void firms_and_young_people_see_nothing_of_it() {
        for (var who : List.of(As.aFirmsOwner(), As.aYoungPerson())) {
            who.calls().get("/api/v1/schools").then().statusCode(403);
            who.calls().get("/api/v1/pupils/{id}", UUID.randomUUID()).then().statusCode(403);
        }
        As.nobody().get("/api/v1/schools").then().statusCode(401);
    }
}
