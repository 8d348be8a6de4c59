package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.anApplication;
import static dk.ungegarantien.applications.GivenApplications.received;
import static dk.ungegarantien.applications.GivenApplications.refer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm says no by naming who goes on: that is the guarantee. */
@QuarkusTest
class GuidingOnTest {

    private final As baker = As.aFirmsOwner();
    private final As smith = As.aFirmsOwner();
    private As alma;
    private GivenPartners.Firm bakery;
    private GivenPartners.Firm smithy;
    private UUID job;
    private UUID id;

    @BeforeEach
    void anApplicationToABakeryBesideASmithy() {
        alma = GivenApplications.aYoungPerson();
        bakery = GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.anIntroJobBy(baker, 2);
        smithy = GivenPartners.anActivePartner(smith, "860");
        id = anApplication(alma, job);
    }

    @Test
    void leads_to_another_firms_offer() {
        var other = GivenOffers.aLeisureJobBy(smith);
        refer(baker, id, Map.of("offer", other))
                .then()
                .statusCode(200)
                .body(
                        "status", is("REFERRED"),
                        "referral.offer.id", is(other.toString()),
                        "referral.offer.partner.name", is(smithy.name()),
                        "contact", nullValue());
    }

    @Test
    void leads_to_another_partner() {
        refer(baker, id, Map.of("partner", smithy.id()))
                .then()
                .statusCode(200)
                .body("referral.partner.name", is(smithy.name()));
    }

    @Test
    void leads_to_each_kind_of_professional() {
        refer(baker, id, Map.of("professional", "CONSULTANT"))
                .then()
                .statusCode(200)
                .body("referral.professional", is("CONSULTANT"));
        for (var professional : new String[] {"COORDINATOR", "COUNSELLOR"}) {
            var next = anApplication(GivenApplications.aYoungPerson(), job);
            refer(baker, next, Map.of("professional", professional)).then().statusCode(200);
        }
    }

    @Test
    void leads_to_exactly_one_place() {
        refused(Map.of(), "offer");
        refused(Map.of("partner", smithy.id(), "professional", "COUNSELLOR"), "offer");
        refused(Map.of("professional", "SECRETARIAT"), "professional");
    }

    @Test
    void never_leads_back_to_the_firm_itself() {
        refused(Map.of("offer", job), "offer");
        refused(Map.of("offer", GivenOffers.aLeisureJobBy(baker)), "offer");
        refused(Map.of("partner", bakery.id()), "partner");
    }

    @Test
    void never_leads_to_what_is_not_there() {
        refused(Map.of("offer", UUID.randomUUID()), "offer");
        refused(Map.of("offer", GivenOffers.aDraftBy(smith, OfferBody.introJob())), "offer");
        refused(Map.of("partner", UUID.randomUUID()), "partner");
        var newcomer = GivenPartners.aRegisteredPartner(As.aFirmsOwner(), "860");
        refused(Map.of("partner", newcomer.id()), "partner");
    }

    @Test
    void never_leads_to_where_the_young_person_cannot_apply() {
        var forAdults = GivenOffers.published(smith, OfferBody.introJob().terms("minimumAge", 19));
        refer(baker, id, Map.of("offer", forAdults))
                .then()
                .statusCode(409)
                .body("type", containsString("referral-leads-nowhere"));
        received(baker, id).body("status", is("SUBMITTED"));
    }

    @Test
    void needs_a_reason_in_plain_words() {
        refused(Map.of("professional", "COUNSELLOR", "reason", "Nej"), "reason");
        refused(Map.of("professional", "COUNSELLOR", "reason", "<b>Vi har ikke plads</b>"), "reason");
    }

    @Test
    void gets_suggestions_of_other_firms_that_fit_the_person() {
        var fits = GivenOffers.anIntroJobBy(smith);
        var forAdults = GivenOffers.published(smith, OfferBody.introJob().terms("minimumAge", 19));
        baker.calls()
                .get("/api/v1/me/partner/applications/{id}/referral-suggestions", id)
                .then()
                .statusCode(200)
                .body(
                        "size()", lessThanOrEqualTo(5),
                        "id", not(hasItem(job.toString())),
                        "id", not(hasItem(forAdults.toString())),
                        "free", everyItem(org.hamcrest.Matchers.greaterThan(0)),
                        "kind", everyItem(not(is("CLASS_VISIT"))));
        refer(baker, id, Map.of("offer", fits)).then().statusCode(200);
    }

    private void refused(Map<String, ?> target, String field) {
        refer(baker, id, target).then().statusCode(400).body("violations.field", contains(field));
    }
}
