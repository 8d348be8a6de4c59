package dk.ungegarantien.cases;

import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Awaited;
import dk.ungegarantien.testing.Tables;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Walks cases over HTTP to where a test begins, and turns their clock on by hand. Every step of a walk must succeed. */
public final class GivenCases {

    public static final String WORDS = "Jeg ved ikke, hvad jeg vil, men det skal være noget med dyr.";

    private GivenCases() {}

    /** The case in which an application of that person lies. */
    public static UUID caseOf(As young, UUID application) {
        return UUID.fromString(young.calls()
                .get("/api/v1/me/applications/{id}", application)
                .then()
                .statusCode(200)
                .extract()
                .path("help.id"));
    }

    /** The person asks for help without an offer; the id of their case. */
    public static UUID asked(As young) {
        return UUID.fromString(ask(young).then().statusCode(201).extract().path("id"));
    }

    public static Response ask(As young) {
        return young.calls().body(Map.of("words", WORDS)).post("/api/v1/me/help");
    }

    /** Somebody has asked, and that professional has taken it. */
    public static UUID takenBy(As professional, As young) {
        var id = asked(young);
        take(professional, id).then().statusCode(200);
        return id;
    }

    public static Response take(As professional, UUID id) {
        return professional.calls().post("/api/v1/desk/cases/{id}/taking", id);
    }

    public static Response propose(As professional, UUID id, UUID offer) {
        return professional
                .calls()
                .body(Map.of("offer", offer.toString(), "words", "Her er der dyr, og de svarer hurtigt."))
                .post("/api/v1/desk/cases/{id}/proposals", id);
    }

    public static Response reach(As professional, UUID id, String reached) {
        return professional
                .calls()
                .body(Map.of("reached", reached, "words", "Alma begynder på grundforløbet den 10. august."))
                .post("/api/v1/desk/cases/{id}/destination", id);
    }

    public static Response handOn(As professional, UUID id, Map<String, ?> to) {
        return professional.calls().body(to).post("/api/v1/desk/cases/{id}/hand-over", id);
    }

    static Response note(As professional, UUID id) {
        return professional.calls().body(Map.of("words", "Ringet til Alma.")).post("/api/v1/desk/cases/{id}/notes", id);
    }

    /** One part of a professional's queue. */
    public static Response queue(As professional, String pile) {
        return professional.calls().get("/api/v1/desk/cases?limit=100&pile={pile}", pile);
    }

    /** All cases of one part of a professional's queue, over all pages. */
    public static List<String> pile(As professional, String pile) {
        var ids = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var page = professional
                    .calls()
                    .queryParam("cursor", cursor)
                    .get("/api/v1/desk/cases?limit=100&pile={pile}", pile)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next");
        }
        return ids;
    }

    public static Response one(As professional, UUID id) {
        return professional.calls().get("/api/v1/desk/cases/{id}", id);
    }

    /** The events of that type about a case. */
    static List<String> events(String type, UUID helpCase) {
        return Tables.texts(
                "select type from outbox where type = ? and payload->>'helpCase' = ?", type, helpCase.toString());
    }

    /** The day on which the next step of a case is due was yesterday, and that is heard. Whoever was reminded may be reminded again. */
    public static void dayGoesBy(UUID id) {
        Tables.change("delete from case_reminder");
        Tables.change("update help_case set due_on = current_date - 2 where id = ?", id);
        strikes();
    }

    /** All that is due is heard. */
    public static void strikes() {
        Awaited.done(() -> Arc.container().instance(CaseJob.class).get().work());
    }
}
