package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.GivenApplications.MOTIVATION;
import static dk.ungegarantien.applications.GivenApplications.apply;

import dk.ungegarantien.shared.Fingerprint;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Guardians and their links over HTTP. What a mailbox would get is put into the hands of the test: nothing is skipped. */
public final class GivenConsents {

    public static final String MOTHER = "mette@example.dk";

    private GivenConsents() {}

    /** A young person under age in grade 8, with one guardian who can be written to. */
    public static As aMinor(int age) {
        var young = As.aYoungPerson();
        GivenApplications.tell(young, age, 8, "9800").then().statusCode(200);
        name(young, aGuardian("Mette Holm", MOTHER)).then().statusCode(200);
        return young;
    }

    /** The same without a guardian. */
    public static As aMinorAlone(int age) {
        var young = As.aYoungPerson();
        GivenApplications.tell(young, age, 8, "9800").then().statusCode(200);
        return young;
    }

    public static Map<String, Object> aGuardian(String name, String email) {
        return Map.of("name", name, "email", email, "language", "DA");
    }

    @SafeVarargs
    public static Response name(As young, Map<String, Object>... guardians) {
        return young.calls().body(Map.of("guardians", List.of(guardians))).put("/api/v1/me/guardians");
    }

    /** Waits for the guardian of a minor. */
    public static UUID anAwaitingApplication(As minor, UUID offer) {
        return UUID.fromString(apply(minor, offer, Map.of("motivation", MOTIVATION))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A minor's application that the guardian has said yes to. */
    public static UUID aConsentedApplication(As minor, UUID offer) {
        var id = anAwaitingApplication(minor, offer);
        decide(aLinkFor(id), "GIVEN").then().statusCode(200);
        return id;
    }

    /** The latest link of that application, as if its mail had just come. Gives the token. */
    public static String aLinkFor(UUID application) {
        return aLinkFor(application, MOTHER);
    }

    public static String aLinkFor(UUID application, String email) {
        var token = ConsentToken.fresh();
        var left = Tables.change("""
                update guardian_consent set token_hash = ?, sent_at = now(), expires_at = now() + interval '14 days'
                where id = (select id from guardian_consent where application = ? and email = ? order by id desc limit 1)""", Fingerprint.of(token), application, email);
        if (left != 1) {
            throw new IllegalStateException("no link for " + application);
        }
        return token;
    }

    /** Whichever link of that application came last, to whomever; null when there is none. */
    public static String anyLinkFor(UUID application) {
        var token = ConsentToken.fresh();
        var left = Tables.change("""
                update guardian_consent set token_hash = ?, sent_at = now(), expires_at = now() + interval '14 days'
                where id = (select id from guardian_consent where application = ? order by decision is null, id desc limit 1)""", Fingerprint.of(token), application);
        return left == 0 ? null : token;
    }

    /** The link is too old by now. */
    public static void daysPass(String token) {
        Tables.change(
                "update guardian_consent set expires_at = now() - interval '1 minute' where token_hash = ?",
                Fingerprint.of(token));
    }

    /** The last mail was sent a while ago. */
    public static void minutesPass(UUID application) {
        Tables.change(
                "update guardian_consent set asked_at = asked_at - interval '11 minutes' where application = ?",
                application);
    }

    public static Response look(String token) {
        return post("look", Map.of("token", token));
    }

    /** Reads, and says yes ({@code GIVEN}) or no ({@code REFUSED}) to what was read. */
    public static Response decide(String token, String decision) {
        String sha256 = look(token).path("sha256");
        return decide(token, decision, sha256 == null ? "0".repeat(64) : sha256);
    }

    public static Response decide(String token, String decision, String sha256) {
        return post("decision", Map.of("token", token, "decision", decision, "language", "DA", "sha256", sha256));
    }

    public static Response renew(String token) {
        return post("renewal", Map.of("token", token));
    }

    public static Response withdraw(String token) {
        return post("withdrawal", Map.of("token", token));
    }

    private static Response post(String what, Map<String, ?> body) {
        return As.nobody().body(new HashMap<>(body)).post("/api/v1/consents/" + what);
    }
}
