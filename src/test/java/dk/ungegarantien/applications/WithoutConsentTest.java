package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.accept;
import static dk.ungegarantien.applications.GivenApplications.confirm;
import static dk.ungegarantien.applications.GivenApplications.mine;
import static dk.ungegarantien.applications.GivenConsents.aLinkFor;
import static dk.ungegarantien.applications.GivenConsents.aMinor;
import static dk.ungegarantien.applications.GivenConsents.anAwaitingApplication;
import static dk.ungegarantien.applications.GivenConsents.decide;
import static dk.ungegarantien.applications.GivenConsents.look;
import static dk.ungegarantien.applications.GivenConsents.minutesPass;
import static dk.ungegarantien.applications.GivenConsents.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No yes: refused, silence, taken back. Each leads to a professional. */
@QuarkusTest
class WithoutConsentTest {

    private final As baker = As.aFirmsOwner();
    private UUID job;
    private As alma;

    @BeforeEach
    void aFirmWithALeisureJob() {
        GivenPartners.anActivePartner(baker, "860");
        job = GivenOffers.aLeisureJobBy(baker);
        alma = aMinor(14);
    }

    @Test
    void leads_to_a_professional() {
        var id = anAwaitingApplication(alma, job);
        decide(aLinkFor(id), "REFUSED").then().statusCode(200).body("state", is("REFUSED"));
        mine(alma, id)
                .body(
                        "status", is("REFERRED"),
                        "next", is("TALK"),
                        "help.open", is(true),
                        "help.profession", is("COUNSELLOR"),
                        "consent.state", is("REFUSED"),
                        "timeline.by", contains("YOUNG", "GUARDIAN"));
        assertThat(causes(id)).containsExactly("GUARDIAN_REFUSED");
    }

    @Test
    void silence_brings_two_reminders_and_then_a_professional() {
        var id = anAwaitingApplication(alma, job);
        assertThat(TheClock.ahead(id)).containsExactly("REMIND_GUARDIAN", "REMIND_GUARDIAN_AGAIN", "ESCALATE");
        for (var step : List.of("REMIND_GUARDIAN", "REMIND_GUARDIAN_AGAIN", "ESCALATE")) {
            minutesPass(id);
            TheClock.reaches(id, step);
            TheClock.strikes();
        }
        assertThat(TheOutbox.events("ConsentAsked", id)).hasSize(3);
        mine(alma, id)
                .body(
                        "status",
                        is("AWAITING_GUARDIAN"),
                        "escalation.cause",
                        is("GUARDIAN_SILENT"),
                        "help.open",
                        is(true));
        decide(aLinkFor(id), "GIVEN").then().statusCode(200);
        mine(alma, id).body("status", is("SUBMITTED"), "escalation", nullValue());
    }

    @Test
    void taken_back_ends_it_frees_the_place_and_brings_help() {
        var id = anAwaitingApplication(alma, job);
        var token = aLinkFor(id);
        decide(token, "GIVEN").then().statusCode(200);
        accept(baker, id).then().statusCode(200);
        confirm(alma, id).then().statusCode(200);
        withdraw(token).then().statusCode(200).body("state", is("WITHDRAWN"), "mayWithdraw", is(false));
        withdraw(token).then().statusCode(409).body("type", containsString("consent-withdrawn"));
        mine(alma, id).body("status", is("REFERRED"), "help.open", is(true), "consent.state", is("WITHDRAWN"));
        assertThat(causes(id)).containsExactly("CONSENT_WITHDRAWN");
        assertThat(TheOutbox.events("ConsentWithdrawn", id)).hasSize(1);
        baker.calls()
                .get("/api/v1/me/partner/applications/{id}", id)
                .then()
                .statusCode(200)
                .body("status", is("REFERRED"), "consentWithdrawn", is(true), "contact", nullValue());
        accept(baker, GivenApplications.anApplication(GivenApplications.aYoungPerson(), job))
                .then()
                .statusCode(200);
    }

    @Test
    void cannot_come_back_once_the_work_has_begun() {
        var id = anAwaitingApplication(alma, job);
        var token = aLinkFor(id);
        decide(token, "GIVEN").then().statusCode(200);
        accept(baker, id).then().statusCode(200);
        confirm(alma, id).then().statusCode(200);
        Tables.change(
                "update offer set terms = jsonb_set(terms, '{startsOn}', to_jsonb(cast(current_date as text))) where id = ?",
                job);
        withdraw(token).then().statusCode(409).body("type", containsString("work-has-begun"));
    }

    @Test
    void is_needed_for_an_offer_that_was_closed_meanwhile() {
        var id = anAwaitingApplication(alma, job);
        var token = aLinkFor(id);
        GivenOffers.close(baker, job).then().statusCode(200);
        mine(alma, id).body("status", is("REFERRED"), "help.open", is(true), "consent.state", is("OVER"));
        look(token).then().body("state", is("OVER"));
        assertThat(causes(id)).containsExactly("OFFER_CLOSED");
    }

    private List<String> causes(UUID application) {
        return Tables.texts("select cause from concern where application = ? and settled_at is null", application);
    }
}
