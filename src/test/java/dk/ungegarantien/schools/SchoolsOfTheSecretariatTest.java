package dk.ungegarantien.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the secretariat sees to: schools, districts, and who coordinates them. */
@QuarkusTest
class SchoolsOfTheSecretariatTest {

    private final As secretariat = As.theSecretariatOf("860");
    private final As coordinator = As.aCoordinatorOf("860");

    @Test
    void adds_a_school_and_changes_it() {
        var district = GivenSchools.aDistrict("860");
        var school = secretariat
                .calls()
                .body(GivenSchools.body(Map.of("district", district)))
                .post("/api/v1/schools")
                .then()
                .statusCode(200)
                .body("school.town", is("Hjørring"), "school.district.id", is(district.toString()))
                .body("classes", empty())
                .extract();
        var id = school.<String>path("school.id");
        var changed = new HashMap<>(GivenSchools.body(Map.of("name", "Den nye skole")));
        changed.put("institutionNumber", school.path("school.institutionNumber"));
        secretariat
                .calls()
                .header("If-Match", "\"%d\"".formatted(school.<Integer>path("school.version")))
                .body(changed)
                .put("/api/v1/schools/{id}", id)
                .then()
                .statusCode(200)
                .body("school.name", is("Den nye skole"), "school.district", nullValue());
        secretariat
                .calls()
                .header("If-Match", "\"99\"")
                .body(changed)
                .put("/api/v1/schools/{id}", id)
                .then()
                .statusCode(412);
        secretariat
                .calls()
                .body(changed)
                .post("/api/v1/schools")
                .then()
                .statusCode(409)
                .body("type", containsString("institution-number-taken"));
        assertThat(Tables.texts("select to_state from state_change where subject_id = ?::uuid", id))
                .hasSize(2);
    }

    @Test
    void is_told_what_is_wrong_with_a_school() {
        secretariat
                .calls()
                .body(GivenSchools.body(
                        Map.of("institutionNumber", "12", "contact", Map.of("name", "L", "email", "nej"))))
                .post("/api/v1/schools")
                .then()
                .statusCode(400)
                .body("violations.field", contains("contact.email", "institutionNumber"));
        secretariat
                .calls()
                .body(GivenSchools.body(Map.of("district", GivenSchools.aDistrict("326"))))
                .post("/api/v1/schools")
                .then()
                .statusCode(400)
                .body("violations.field", contains("district"));
    }

    @Test
    void gives_districts_their_coordinators() {
        coordinator.calls().get("/api/v1/me").then().statusCode(200);
        var account = Tables.texts("select id from account where subject = ?", coordinator.subject())
                .get(0);
        var name = "Distrikt " + UUID.randomUUID();
        var district = secretariat
                .calls()
                .body(Map.of("name", name, "coordinators", List.of(account)))
                .post("/api/v1/districts")
                .then()
                .statusCode(200)
                .body("coordinators.id", contains(account))
                .extract()
                .<String>path("id");
        secretariat
                .calls()
                .get("/api/v1/districts")
                .then()
                .body(
                        "candidates.id",
                        hasItem(account),
                        "items.id",
                        hasItem(district),
                        "organisation",
                        is("DISTRICTS"));
        var school = GivenSchools.aSchool("860", UUID.fromString(district));
        coordinator.calls().get("/api/v1/schools").then().body("items.id", contains(school.toString()));
        secretariat
                .calls()
                .body(Map.of("name", name, "coordinators", List.of()))
                .put("/api/v1/districts/{id}", district)
                .then()
                .statusCode(200);
        coordinator.calls().get("/api/v1/schools").then().body("items", empty());
        secretariat
                .calls()
                .body(Map.of("name", name.toUpperCase()))
                .post("/api/v1/districts")
                .then()
                .statusCode(409)
                .body("type", containsString("district-name-taken"));
        secretariat
                .calls()
                .delete("/api/v1/districts/{id}", district)
                .then()
                .statusCode(409)
                .body("type", containsString("district-not-empty"));
        Tables.change("update school set district = null where id = ?", school);
        secretariat.calls().delete("/api/v1/districts/{id}", district).then().statusCode(204);
    }

    @Test
    void makes_nobody_a_coordinator_who_is_none() {
        secretariat
                .calls()
                .body(Map.of("name", "D " + UUID.randomUUID(), "coordinators", List.of(UUID.randomUUID())))
                .post("/api/v1/districts")
                .then()
                .statusCode(400)
                .body("violations.field", contains("coordinators"));
    }
}
