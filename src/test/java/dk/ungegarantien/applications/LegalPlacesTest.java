package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.accept;
import static dk.ungegarantien.applications.GivenApplications.apply;
import static dk.ungegarantien.applications.GivenApplications.confirm;
import static dk.ungegarantien.applications.GivenApplications.mine;
import static dk.ungegarantien.applications.GivenApplications.tell;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.offers.RulesInForce;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.workrules.StricterRules;
import dk.ungegarantien.workrules.WorkRules;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody is placed where the law forbids it: asked before writing, and again in the transaction that gives the place. */
@QuarkusTest
class LegalPlacesTest {

    private final As baker = As.aFirmsOwner();
    private As alma;

    @BeforeEach
    void anActiveFirm() {
        alma = As.aYoungPerson();
        GivenPartners.anActivePartner(baker, "860");
    }

    @Test
    void a_pupil_learns_before_writing_that_twenty_hours_a_week_are_too_many() {
        var job = twentyHours();
        isInGrade(9);

        alma.calls()
                .get("/api/v1/offers/{id}/eligibility", job)
                .then()
                .statusCode(200)
                .body(
                        "mayApply", is(false),
                        "reason", is("NOT_ALLOWED"),
                        "message", containsString("I en uge med skole må man højst arbejde 12 timer."),
                        "blocks.obstacle", is(List.of("NOT_ALLOWED", "GUARDIAN_FIRST")),
                        "blocks.severity", is(List.of("BLOCKS", "NEEDS")),
                        "blocks[0].sentence", startsWith("Loven siger nej: "));
        apply(alma, job).then().statusCode(409).body("type", containsString("law-forbids"));
    }

    @Test
    void and_hears_it_in_english() {
        var job = twentyHours();
        isInGrade(9);
        apply(alma.reading("en"), job)
                .then()
                .statusCode(409)
                .body(
                        "title", is("The law says no to this one for you"),
                        "detail", containsString("In a week with school one may work 12 hours at most."));
    }

    @Test
    void who_is_done_with_school_may() {
        isInGrade(10);
        GivenConsents.aConsentedApplication(alma, twentyHours());
    }

    @Test
    void the_firm_cannot_accept_whom_the_law_forbids_it_by_now() {
        var job = twentyHours();
        isInGrade(10);
        var application = GivenConsents.aConsentedApplication(alma, job);
        isInGrade(9);

        accept(baker, application)
                .then()
                .statusCode(409)
                .body(
                        "type", containsString("law-forbids-place"),
                        "detail", containsString("I en uge med skole må man højst arbejde 12 timer."));
        accept(baker.reading("en"), application)
                .then()
                .statusCode(409)
                .body("title", is("The law says no to the place"));
        mine(alma, application).body("status", is("SUBMITTED"));
        isInGrade(10);
        accept(baker, application).then().statusCode(200);
    }

    @Test
    void another_birthday_puts_the_young_person_into_another_group() {
        var job = aJobOf(36);
        isInGrade(10);
        var application = GivenConsents.aConsentedApplication(alma, job);
        tell(alma, 14, 10, "9800").then().statusCode(200);

        accept(baker, application)
                .then()
                .statusCode(409)
                .body("type", containsString("law-forbids-place"), "title", is("Loven siger nej til pladsen"));
        accept(baker.reading("en"), application)
                .then()
                .statusCode(409)
                .body("title", is("The law says no to the place"));
        tell(alma, 15, 10, "9800").then().statusCode(200);
        accept(baker, application).then().statusCode(200);
    }

    @Test
    void a_place_that_the_law_forbids_by_now_cannot_be_confirmed() {
        var job = twentyHours();
        isInGrade(10);
        var application = GivenConsents.aConsentedApplication(alma, job);
        accept(baker, application).then().statusCode(200);
        isInGrade(9);

        confirm(alma, application).then().statusCode(409).body("type", containsString("law-forbids-place"));
        mine(alma, application).body("status", is("ACCEPTED"));
    }

    @Test
    void the_fifteenth_birthday_counts_on_the_days_of_work() {
        var job = twentyHours();
        tell(alma, LocalDate.now(Denmark.ZONE).plusDays(20).minusYears(15), 10, "9800");
        namesAGuardian(alma);
        GivenConsents.anAwaitingApplication(alma, job);
        var young = As.aYoungPerson();
        tell(young, LocalDate.now(Denmark.ZONE).plusDays(60).minusYears(15), 10, "9800");
        namesAGuardian(young);
        apply(young, job).then().statusCode(409).body("type", containsString("too-young"));
    }

    @Test
    void a_rule_that_begins_in_the_middle_of_the_work_counts_from_that_day_on() {
        var job = GivenOffers.aLeisureJobBy(baker);
        tell(alma, 14, 8, "9800").then().statusCode(200);
        rulesAre(StricterRules.from(LocalDate.now(Denmark.ZONE).plusDays(60)));
        try {
            apply(alma, job)
                    .then()
                    .statusCode(409)
                    .body(
                            "detail",
                            startsWith("Tirsdag bliver det til 2 timer. På en skoledag må man højst arbejde 1 time."));
            GivenOffers.publish(baker, GivenOffers.aDraftBy(baker, OfferBody.leisureJob()))
                    .then()
                    .statusCode(400)
                    .body("type", containsString("illegal-offer"));
        } finally {
            rulesAre(WorkRules.ofDenmark());
        }
    }

    private void isInGrade(int grade) {
        tell(alma, 15, grade, "9800").then().statusCode(200);
        namesAGuardian(alma);
    }

    private static void namesAGuardian(As young) {
        GivenConsents.name(young, GivenConsents.aGuardian("Mette Holm", GivenConsents.MOTHER))
                .then()
                .statusCode(200);
    }

    private UUID twentyHours() {
        return aJobOf(20);
    }

    private UUID aJobOf(int hoursPerWeek) {
        return GivenOffers.published(baker, OfferBody.introJob().terms("hoursPerWeek", hoursPerWeek));
    }

    private static void rulesAre(WorkRules rules) {
        QuarkusMock.installMockForType(
                new RulesInForce() {
                    @Override
                    public WorkRules get() {
                        return rules;
                    }
                },
                RulesInForce.class);
    }
}
