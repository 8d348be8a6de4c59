package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.GivenPartners.aRegisteredPartner;
import static dk.ungegarantien.partners.GivenPartners.aSignedPledge;
import static dk.ungegarantien.partners.GivenPartners.approve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.partners.GivenPartners.Firm;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A pledge is in force for its term: then it ends, unless a new one has taken its place. */
@QuarkusTest
class PledgeTermTest {

    private final As bo = As.aFirmsOwner();
    private Firm firm;

    @Inject
    Rows rows;

    @Inject
    PledgeExpiry expiry;

    @BeforeEach
    void a_firm_is_registered() {
        firm = aRegisteredPartner(bo, "860");
    }

    @Nested
    class TheFirm {

        @Test
        void renews_while_its_pledge_is_in_force_and_the_new_one_takes_its_place() {
            var first = aSignedPledge(bo, firm);
            approve(first, "860").then().statusCode(200);
            var renewal = aSignedPledge(bo, firm);
            bo.calls().get("/api/v1/pledges/{id}", renewal).then().body("follows", is(first.toString()));
            As.nobody().get("/api/v1/partners/{id}", firm.id()).then().statusCode(200);

            approve(renewal, "860").then().statusCode(200).body("status", is("ACTIVE"));

            bo.calls().get("/api/v1/pledges/{id}", first).then().body("status", is("ENDED"));
            bo.calls()
                    .get("/api/v1/me/partner")
                    .then()
                    .body("status", is("ACTIVE"), "pledge.id", is(renewal.toString()));
        }
    }

    @Nested
    class TheClock {

        @Test
        void ends_a_pledge_whose_term_is_over_and_the_firm_may_come_back_by_signing_anew() throws Throwable {
            var pledge = aSignedPledge(bo, firm);
            approve(pledge, "860").then().statusCode(200);
            rows.termEndedYesterday(pledge);

            VertxContextSupport.subscribeAndAwait(() -> expiry.endThoseWhoseTermIsOver());

            bo.calls().get("/api/v1/me/partner").then().body("status", is("FORMER"), "pledge.status", is("EXPIRED"));
            As.nobody().get("/api/v1/partners/{id}", firm.id()).then().statusCode(404);
            assertThat(rows.changesOf(pledge)).last().isEqualTo("clock: ACTIVE > EXPIRED");
            assertThat(rows.changesOf(firm.id())).last().isEqualTo("clock: ACTIVE > FORMER");

            approve(aSignedPledge(bo, firm), "860").then().statusCode(200);
            bo.calls().get("/api/v1/me/partner").then().body("status", is("ACTIVE"));
        }
    }
}
