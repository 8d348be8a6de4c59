package dk.ungegarantien.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.cases.GivenCases;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whoever leaves takes what is theirs along, and leaves nobody in the lurch. */
@QuarkusTest
class DeletionTest {

    private final As baker = As.aFirmsOwner();
    private As alma;
    private GivenPartners.Firm firm;

    @BeforeEach
    void anActiveFirm() {
        alma = GivenApplications.aYoungPerson();
        firm = GivenPartners.anActivePartner(baker, "860");
    }

    @Nested
    class AYoungPerson {

        @Test
        void withdraws_what_is_open_and_takes_the_words_along() {
            var id = GivenApplications.anAcceptedApplication(alma, baker, GivenOffers.anIntroJobBy(baker, 1));
            delete(alma);
            baker.calls()
                    .get("/api/v1/me/partner/applications/{id}", id)
                    .then()
                    .statusCode(200)
                    .body(
                            "status",
                            is("WITHDRAWN"),
                            "name",
                            is("Slettet bruger"),
                            "motivation",
                            is("(slettet af den unge)"));
            assertThat(Tables.texts("select 1 from seat where taken_by = ?", id))
                    .isEmpty();
        }

        @Test
        void is_helped_no_more() {
            var counsellor = As.aCounsellorOf("860");
            var id = GivenCases.takenBy(counsellor, alma);
            delete(alma);
            GivenCases.one(counsellor, id)
                    .then()
                    .statusCode(200)
                    .body(
                            "card.state", is("CLOSED"),
                            "card.youngName", is("Slettet bruger"),
                            "email", nullValue(),
                            "concerns[0].words", is("(slettet af den unge)"));
        }

        @Test
        void leaves_neither_name_nor_address_behind_and_may_begin_anew() {
            GivenCases.asked(alma);
            delete(alma);
            assertThat(Tables.texts(
                            "select 1 from account where email = ? or subject = ?", alma.email(), alma.subject()))
                    .isEmpty();
            assertThat(Tables.texts("select 1 from mail where recipient = ?", alma.email()))
                    .isEmpty();
            assertThat(Tables.texts("select 1 from mail_thread where recipient = ?", alma.email()))
                    .isEmpty();
            alma.calls().get("/api/v1/me").then().statusCode(200).body("young", nullValue());
            alma.calls().get("/api/v1/me/help").then().body("", hasSize(0));
        }
    }

    @Nested
    class TheLastOfAFirm {

        @Test
        void leaves_nobody_waiting() {
            var job = GivenOffers.anIntroJobBy(baker, 3);
            var id = GivenApplications.anApplication(alma, job);
            delete(baker);
            alma.calls()
                    .get("/api/v1/me/applications/{id}", id)
                    .then()
                    .body("escalation.cause", is("FIRM_LEFT"), "help.profession", is("CONSULTANT"));
            As.nobody().get("/api/v1/offers/{id}", job).then().body("status", is("PAUSED"));
            As.nobody().get("/api/v1/partners/{id}", firm.id()).then().statusCode(404);
        }
    }

    @Nested
    class AProfessional {

        @Test
        void belongs_to_the_municipality() {
            As.aCounsellorOf("860")
                    .calls()
                    .delete("/api/v1/me")
                    .then()
                    .statusCode(409)
                    .body("type", containsString("account-of-municipality"));
        }
    }

    private static void delete(As somebody) {
        somebody.calls().delete("/api/v1/me").then().statusCode(204);
    }
}
