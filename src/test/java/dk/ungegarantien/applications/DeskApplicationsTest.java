package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.anApplicationReferredToCounsellors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskApplicationsTest {

    private final As baker = As.aFirmsOwner();
    private As alma;
    private final As secretariat = As.theSecretariatOf("860");
    private UUID job;

    @BeforeEach
    void anActiveFirmWithAJob() {
        alma = GivenApplications.aYoungPerson();
        GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.anIntroJobBy(baker, 3);
    }

    @Nested
    class TheSecretariat {

        @Test
        void sees_every_application_of_its_municipality() {
            var id = anApplication(alma, job);
            one(secretariat, id)
                    .statusCode(200)
                    .body(
                            "application.youngName", is("Alma Holm"),
                            "application.age", is(18),
                            "application.partnerName", notNullValue(),
                            "email", is(alma.email()));
            assertThat(everything(secretariat)).contains(id.toString());
        }

        @Test
        void filters_by_state_and_gets_the_counts() {
            var id = anApplicationReferredToCounsellors(alma, baker, job);
            secretariat
                    .calls()
                    .get("/api/v1/desk/applications?status=SUBMITTED&limit=100")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id.toString())), "counts.status", hasItem("REFERRED"));
        }

        @Test
        void gets_counts_that_say_what_there_is() {
            anApplicationReferredToCounsellors(alma, baker, job);
            var list = secretariat
                    .calls()
                    .get("/api/v1/desk/applications?limit=1&status=REFERRED&status=SUBMITTED")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(list.getLong("total")).isEqualTo(present("REFERRED") + present("SUBMITTED"));
            assertThat(list.getLong("counts.find { it.status == 'REFERRED' }.count"))
                    .isEqualTo(present("REFERRED"));
        }

        private long present(String status) {
            return Tables.texts(
                            "select id::text from application where municipality_code = '860' and status = ?", status)
                    .size();
        }

        @Test
        void leaves_a_trace_when_it_looks() {
            var id = anApplication(alma, job);
            one(secretariat, id).statusCode(200);
            assertThat(Tables.texts(
                            "select actor_role from access_log where subject_type = 'application' and subject_id = ?",
                            id))
                    .containsExactly("secretariat");
        }
    }

    @Nested
    class TheMunicipality {

        @Test
        void is_that_of_the_young_person_when_it_takes_part() {
            var id = anApplication(GivenApplications.aYoungPerson(18, "4400"), job);
            one(As.theSecretariatOf("326"), id).statusCode(200);
            one(secretariat, id).statusCode(404);
        }

        @Test
        void is_that_of_the_offer_when_the_young_person_lives_where_nobody_takes_part() {
            var id = anApplication(GivenApplications.aYoungPerson(18, "9000"), job);
            one(secretariat, id).statusCode(200);
        }
    }

    @Nested
    class AProfessional {

        @Test
        void sees_cases_and_not_the_list_of_all() {
            var id = anApplication(alma, job);
            one(As.aCounsellorOf("860"), id).statusCode(403);
            one(As.aConsultantOf("860"), id).statusCode(403);
        }
    }

    private static ValidatableResponse one(As professional, UUID id) {
        return professional.calls().get("/api/v1/desk/applications/{id}", id).then();
    }

    /** All ids, over all pages. */
    private static List<String> everything(As professional) {
        var ids = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = professional
                    .calls()
                    .queryParam("cursor", cursor)
                    .get("/api/v1/desk/applications?limit=100")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next");
        }
        return ids;
    }
}
