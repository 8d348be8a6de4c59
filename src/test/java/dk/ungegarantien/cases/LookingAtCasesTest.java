package dk.ungegarantien.cases;

import static dk.ungegarantien.cases.GivenCases.one;
import static dk.ungegarantien.cases.GivenCases.pile;
import static dk.ungegarantien.cases.GivenCases.take;
import static dk.ungegarantien.cases.GivenCases.takenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who sees a case and who does not, and that every look is seen too. */
@QuarkusTest
class LookingAtCasesTest {

    private final As counsellor = As.aCounsellorOf("860");
    private As alma;

    @BeforeEach
    void aYoungPerson() {
        alma = GivenApplications.aYoungPerson();
    }

    @Nested
    class TheSecretariat {

        @Test
        void sees_all_and_who_looked_at_whom() {
            var secretariat = As.theSecretariatOf("860");
            var id = takenBy(counsellor, alma);
            one(counsellor, id).then().statusCode(200);
            one(secretariat, id).then().statusCode(200).body("mine", is(false));
            take(secretariat, id).then().statusCode(403);
            secretariat
                    .calls()
                    .get("/api/v1/desk/looks?limit=10")
                    .then()
                    .statusCode(200)
                    .body(
                            "items[0].whom", is("Alma Holm"),
                            "items[0].role", is("secretariat"),
                            "items[1].by", is("Vera Vejleder"),
                            "items[1].what", is("case"));
            counsellor.calls().get("/api/v1/desk/looks").then().statusCode(403);
        }
    }

    @Nested
    class Strangers {

        @Test
        void of_another_municipality_find_nothing() {
            var id = GivenCases.asked(alma);
            var stranger = As.aCounsellorOf("326");
            one(stranger, id).then().statusCode(404);
            take(stranger, id).then().statusCode(404);
            assertThat(pile(stranger, "NEW")).doesNotContain(id.toString());
        }

        @Test
        void who_are_young_see_nobody_elses_help() {
            GivenCases.asked(alma);
            GivenApplications.aYoungPerson()
                    .calls()
                    .get("/api/v1/me/help")
                    .then()
                    .statusCode(200)
                    .body("", hasSize(0));
            alma.calls().get("/api/v1/desk/cases").then().statusCode(403);
        }
    }
}
