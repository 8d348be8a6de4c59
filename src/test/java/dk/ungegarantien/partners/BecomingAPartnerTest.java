package dk.ungegarantien.partners;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The whole way of a firm, as one story. */
@QuarkusTest
class BecomingAPartnerTest {

    @Test
    void a_firm_registers_promises_signs_and_is_found_in_the_directory_once_the_municipality_approves() {
        var owner = As.aFirmsOwner();
        var firm = GivenPartners.aRegisteredPartner(owner, "860");
        owner.calls().get("/api/v1/me").then().body("partner.status", is("REGISTERED"));
        var pledge = GivenPartners.aSignedPledge(owner, firm);
        As.nobody().get("/api/v1/partners/{id}", firm.id()).then().statusCode(404);

        GivenPartners.approve(pledge, "860").then().statusCode(200).body("status", is("ACTIVE"));

        owner.calls().get("/api/v1/me").then().body("partner.status", is("ACTIVE"), "partner.name", is(firm.name()));
        As.nobody()
                .get("/api/v1/partners/{id}", firm.id())
                .then()
                .statusCode(200)
                .body("partnerSince", notNullValue(), "commitments.form", hasItem("INTERNSHIP_WEEKS"));
        As.nobody()
                .get("/api/v1/partners?q={cvr}", firm.cvr())
                .then()
                .body("total", is(1), "items[0].id", is(firm.id().toString()));
    }
}
