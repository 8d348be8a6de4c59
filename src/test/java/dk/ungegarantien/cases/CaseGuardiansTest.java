package dk.ungegarantien.cases;

import static dk.ungegarantien.applications.GivenApplications.MOTIVATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.applications.GivenConsents;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseGuardiansTest {

    private final As baker = As.aFirmsOwner();
    private final As counsellor = As.aCounsellorOf("860");
    private As alma;
    private UUID application;
    private UUID helpCase;

    @BeforeEach
    void aMinorWithNobodyToAsk() {
        GivenPartners.anActivePartner(baker, "860");
        alma = GivenConsents.aMinorAlone(14);
        application = UUID.fromString(GivenApplications.apply(
                        alma, GivenOffers.aLeisureJobBy(baker), Map.of("motivation", MOTIVATION, "noGuardian", true))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        helpCase = GivenCases.caseOf(alma, application);
    }

    @Test
    void whoever_has_the_case_names_a_guardian_and_hands_over_a_link() {
        GivenCases.take(counsellor, helpCase).then().statusCode(200);
        String guardian = name(counsellor, Map.of("name", "Jens Holm", "phone", "20304050", "language", "DA"))
                .then()
                .statusCode(200)
                .body("guardians.name", contains("Jens Holm"), "guardians.addedBy", contains("PROFESSIONAL"))
                .extract()
                .path("guardians[0].id");
        String token =
                link(counsellor, guardian).then().statusCode(201).extract().path("token");
        GivenConsents.decide(token, "GIVEN").then().statusCode(200);
        alma.calls()
                .get("/api/v1/me/applications/{id}", application)
                .then()
                .body("status", is("SUBMITTED"), "consent.by", is("Jens Holm"), "help.open", is(false));
        assertThat(Tables.texts(
                        "select reached from guardian_consent where application = ? and decision = 'GIVEN'",
                        application))
                .containsExactly("HANDED_OVER");
        GivenCases.one(counsellor, helpCase)
                .then()
                .body(
                        "notes.words", hasItem(containsString("Fik et link til Jens Holm")),
                        "steps.state", contains("NEW", "TAKEN"));
        assertThat(Tables.texts(
                        "select what from access_log where what = 'consent-link' and actor_role = 'counsellor'"))
                .isNotEmpty();
    }

    @Test
    void who_has_not_taken_the_case_does_neither() {
        name(counsellor, Map.of("name", "Jens Holm", "phone", "20304050", "language", "DA"))
                .then()
                .statusCode(409)
                .body("type", containsString("case-not-taken"));
        assertThat(Tables.texts(
                        "select name from guardian g join application a on a.young = g.young where a.id = ?",
                        application))
                .isEmpty();
    }

    @Test
    void nobody_gets_a_link_to_somebody_elses_application() {
        GivenCases.take(counsellor, helpCase).then().statusCode(200);
        var other = GivenConsents.anAwaitingApplication(GivenConsents.aMinor(14), GivenOffers.aLeisureJobBy(baker));
        counsellor
                .calls()
                .body(Map.of("application", other, "guardian", UUID.randomUUID()))
                .post("/api/v1/desk/cases/{id}/consent-links", helpCase)
                .then()
                .statusCode(404);
    }

    private Response name(As professional, Map<String, ?> guardian) {
        return professional
                .calls()
                .body(Map.of("guardians", List.of(guardian)))
                .put("/api/v1/desk/cases/{id}/guardians", helpCase);
    }

    private Response link(As professional, String guardian) {
        return professional
                .calls()
                .body(Map.of("application", application, "guardian", guardian))
                .post("/api/v1/desk/cases/{id}/consent-links", helpCase);
    }
}
