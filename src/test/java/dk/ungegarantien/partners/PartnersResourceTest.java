package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.GivenPartners.aRegisteredPartner;
import static dk.ungegarantien.partners.GivenPartners.change;
import static dk.ungegarantien.partners.GivenPartners.details;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A registered firm: its own to change, and its secretariat's to see. */
@QuarkusTest
class PartnersResourceTest {

    private final As bo = As.aFirmsOwner();

    @Nested
    class TheFirm {

        @Test
        void changes_what_it_tells_about_itself() {
            var firm = aRegisteredPartner(bo, "860");
            change(bo, firm.id(), "\"0\"", details("Nyt Navn"))
                    .then()
                    .statusCode(200)
                    .header("ETag", is("\"1\""))
                    .body("name", is("Nyt Navn"), "cvr", is(firm.cvr()), "version", is(1));
        }

        @Test
        void must_say_which_version_it_changes_and_never_overwrites_a_colleague() {
            var firm = aRegisteredPartner(bo, "860");
            change(bo, firm.id(), "", details("Et")).then().statusCode(428);
            change(bo, firm.id(), "\"0\"", details("Et")).then().statusCode(200);
            change(bo, firm.id(), "\"0\"", details("To"))
                    .then()
                    .statusCode(412)
                    .body("type", containsString("changed-meanwhile"));
            bo.calls().get("/api/v1/me/partner").then().body("name", is("Et"));
        }

        @Test
        void cannot_move_out_of_its_municipality_or_change_its_number() {
            var firm = aRegisteredPartner(bo, "860");
            change(bo, firm.id(), "\"0\"", details("Et").replace("9800", "4400"))
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", is("postalCode"));
            change(bo, firm.id(), "\"0\"", details("Et").replace("\"street\"", "\"cvr\":\"24256790\",\"street\""))
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", is("cvr"));
        }

        @Test
        void is_named_in_its_unsigned_pledge_as_it_is_named_now() {
            var firm = aRegisteredPartner(bo, "860");
            var pledge = GivenPartners.aDraft(bo, firm);
            change(bo, firm.id(), "\"0\"", details("Nyt & bedre"))
                    .then()
                    .statusCode(200)
                    .body("pledge.id", is(pledge.toString()), "pledge.document", containsString("Nyt & bedre"));
        }

        @Test
        void keeps_the_name_under_which_it_signed() {
            var firm = aRegisteredPartner(bo, "860");
            GivenPartners.aSignedPledge(bo, firm);
            change(bo, firm.id(), "\"0\"", details("Nyt navn"))
                    .then()
                    .statusCode(200)
                    .body("pledge.document", containsString(firm.name()));
        }

        @Test
        void of_others_is_not_there_to_change() {
            var firm = aRegisteredPartner(bo, "860");
            var other = As.aFirmsOwner();
            aRegisteredPartner(other, "860");
            change(other, firm.id(), "\"0\"", details("Tyveri")).then().statusCode(404);
        }
    }

    @Nested
    class TheSecretariat {

        @Test
        void sees_all_firms_of_its_municipality_with_their_contact_and_how_many_there_are() {
            var firm = aRegisteredPartner(bo, "860");
            As.theSecretariatOf("860")
                    .calls()
                    .queryParam("q", firm.cvr())
                    .queryParam("status", "REGISTERED", "FORMER")
                    .get("/api/v1/desk/partners")
                    .then()
                    .statusCode(200)
                    .body("total", is(1), "items[0].contact.email", is("bodil@bageriet.example"))
                    .body("counts.find { it.status == 'REGISTERED' }.count", is(1));
        }

        @Test
        void sees_nothing_of_another_municipality() {
            var firm = aRegisteredPartner(bo, "860");
            As.theSecretariatOf("326")
                    .calls()
                    .queryParam("q", firm.cvr())
                    .get("/api/v1/desk/partners")
                    .then()
                    .statusCode(200)
                    .body("total", is(0), "items", hasSize(0), "counts", hasSize(0));
        }

        @Test
        void keeps_its_desk_to_itself() {
            bo.calls().get("/api/v1/desk/partners").then().statusCode(403);
            As.aCoordinatorOf("860").calls().get("/api/v1/desk/pledges").then().statusCode(403);
        }
    }
}
