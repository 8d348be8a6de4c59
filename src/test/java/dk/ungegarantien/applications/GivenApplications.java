package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Walks applications over HTTP to where a test begins. Every step must succeed. */
public final class GivenApplications {

    public static final String MOTIVATION = "Jeg kan godt lide at bage, og jeg bor lige om hjørnet.";

    private GivenApplications() {}

    /** A young person of 16 in grade 9, living in Hjørring. */
    public static As aYoungPerson() {
        return aYoungPerson(16, "9800");
    }

    public static As aYoungPerson(int age, String postalCode) {
        var young = As.aYoungPerson();
        tell(young, age, 9, postalCode).then().statusCode(200);
        return young;
    }

    /** Somebody who had a birthday ten days ago. */
    public static Response tell(As young, int age, Integer grade, String postalCode) {
        var profile = new HashMap<String, Object>();
        profile.put("name", young.name());
        profile.put(
                "birthDate",
                LocalDate.now(Denmark.ZONE).minusDays(10).minusYears(age).toString());
        profile.put("postalCode", postalCode);
        if (grade != null) {
            profile.put("grade", grade);
        }
        return young.calls().body(profile).put("/api/v1/me/young");
    }

    /** Sent in and not looked at yet. */
    public static UUID anApplication(As young, UUID offer) {
        return UUID.fromString(
                apply(young, offer).then().statusCode(201).extract().path("id"));
    }

    /** The same, for a week of an internship. */
    public static UUID anApplication(As young, UUID offer, IsoWeek week) {
        return UUID.fromString(
                apply(young, offer, week).then().statusCode(201).extract().path("id"));
    }

    public static UUID anInvitedApplication(As young, As partner, UUID offer) {
        var id = anApplication(young, offer);
        invite(partner, id).then().statusCode(200);
        return id;
    }

    public static UUID anAcceptedApplication(As young, As partner, UUID offer) {
        var id = anApplication(young, offer);
        accept(partner, id).then().statusCode(200);
        return id;
    }

    public static UUID aConfirmedApplication(As young, As partner, UUID offer) {
        var id = anAcceptedApplication(young, partner, offer);
        confirm(young, id).then().statusCode(200);
        return id;
    }

    /** Handed over to the municipality's counsellors. */
    public static UUID anApplicationReferredToCounsellors(As young, As partner, UUID offer) {
        var id = anApplication(young, offer);
        refer(partner, id, Map.of("professional", "COUNSELLOR")).then().statusCode(200);
        return id;
    }

    public static Response apply(As young, UUID offer) {
        return apply(young, offer, Map.of("motivation", MOTIVATION));
    }

    public static Response apply(As young, UUID offer, IsoWeek week) {
        return apply(young, offer, Map.of("motivation", MOTIVATION, "week", week.toString()));
    }

    public static Response apply(As young, UUID offer, Map<String, ?> application) {
        return young.calls().body(application).post("/api/v1/offers/{id}/applications", offer);
    }

    /** One application, as the firm reads it. */
    static ValidatableResponse received(As partner, UUID id) {
        return partner.calls()
                .get("/api/v1/me/partner/applications/{id}", id)
                .then()
                .statusCode(200);
    }

    /** One application, as the young person follows it. */
    public static ValidatableResponse mine(As young, UUID id) {
        return young.calls().get("/api/v1/me/applications/{id}", id).then().statusCode(200);
    }

    public static Response see(As partner, UUID id) {
        return partner.calls().post("/api/v1/applications/{id}/seen", id);
    }

    /** In two weeks, at three. */
    public static Response invite(As partner, UUID id) {
        return invite(
                partner, id, LocalDate.now(Denmark.ZONE).plusDays(14).atTime(15, 0), "Vi glæder os til at møde dig.");
    }

    public static Response invite(As partner, UUID id, LocalDateTime at, String message) {
        return partner.calls()
                .body(Map.of("at", at.toString(), "place", "Nørregade 12, 9800 Hjørring", "message", message))
                .post("/api/v1/applications/{id}/invitation", id);
    }

    public static Response accept(As partner, UUID id) {
        return partner.calls().post("/api/v1/applications/{id}/acceptance", id);
    }

    /** Refers with a reason; the target is {@code offer}, {@code partner} or {@code professional}. */
    public static Response refer(As partner, UUID id, Map<String, ?> target) {
        var referral = new HashMap<String, Object>(target);
        referral.putIfAbsent("reason", "Vi har desværre ikke flere pladser i foråret.");
        return partner.calls().body(referral).post("/api/v1/applications/{id}/referral", id);
    }

    public static Response complete(As partner, UUID id, String outcome) {
        return partner.calls().body(Map.of("outcome", outcome)).post("/api/v1/applications/{id}/completion", id);
    }

    public static Response confirm(As young, UUID id) {
        return young.calls().post("/api/v1/applications/{id}/confirmation", id);
    }

    public static Response withdraw(As young, UUID id) {
        return young.calls().post("/api/v1/applications/{id}/withdrawal", id);
    }
}
