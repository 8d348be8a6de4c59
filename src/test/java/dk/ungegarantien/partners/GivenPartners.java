package dk.ungegarantien.partners;

import static io.restassured.path.json.JsonPath.from;

import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Cvrs;
import io.restassured.response.Response;
import java.util.UUID;

/** Walks firms over HTTP to where a test begins. Every step must succeed. */
public final class GivenPartners {

    private static final String COMMITMENTS =
            "{\"commitments\":[{\"form\":\"INTERNSHIP_WEEKS\",\"perYear\":4},{\"form\":\"INTRO_JOBS\",\"perYear\":2}]}";

    private GivenPartners() {}

    /** A firm as far as a test has walked it. */
    public record Firm(UUID id, String name, String cvr, String municipality) {}

    /** A registered firm of the owner, without a pledge. The municipality is 860 or 326. */
    public static Firm aRegisteredPartner(As owner, String municipality) {
        var cvr = Cvrs.next();
        var name = "Bageriet ved Åen " + cvr;
        var answer = owner.calls()
                .body(registration(municipality, cvr, name))
                .post("/api/v1/partners")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        return new Firm(UUID.fromString(from(answer).getString("id")), name, cvr, municipality);
    }

    /** A firm with a pledge in force. */
    public static Firm anActivePartner(As owner, String municipality) {
        var firm = aRegisteredPartner(owner, municipality);
        approve(aSignedPledge(owner, firm), municipality).then().statusCode(200);
        return firm;
    }

    /** A draft of a pledge; answers its id. */
    public static UUID aDraft(As owner, Firm firm) {
        return UUID.fromString(
                drawUp(owner, firm).then().statusCode(201).extract().jsonPath().getString("id"));
    }

    /** A signed pledge; answers its id. */
    public static UUID aSignedPledge(As owner, Firm firm) {
        var draft = drawUp(owner, firm).then().statusCode(201).extract().jsonPath();
        var id = UUID.fromString(draft.getString("id"));
        sign(owner, id, draft.getString("sha256")).then().statusCode(200);
        return id;
    }

    static String registration(String municipality, String cvr, String name) {
        return """
                {"municipality":"%s","cvr":"%s","name":"%s","street":"Østergade 12","postalCode":"%s","trade":"FOOD_PRODUCTION",
                 "website":"www.bageriet.example","contact":{"name":"Bodil Bager","email":"bodil@bageriet.example","phone":"98 90 12 34"}}""".formatted(municipality, cvr, name, municipality.equals("326") ? "4400" : "9800");
    }

    /** What a firm tells about itself when it changes that. */
    static String details(String name) {
        return """
                {"name":"%s","street":"Østergade 12","postalCode":"9800","trade":"FOOD_PRODUCTION",
                 "contact":{"name":"Bodil Bager","email":"bodil@bageriet.example"}}""".formatted(name);
    }

    /** Changes the details in the version that was read; an empty version is not sent. */
    static Response change(As owner, UUID firm, String ifMatch, String body) {
        var call = owner.calls().body(body);
        return (ifMatch.isEmpty() ? call : call.header("If-Match", ifMatch)).put("/api/v1/partners/{id}", firm);
    }

    static Response drawUp(As owner, Firm firm) {
        return owner.calls().body(COMMITMENTS).post("/api/v1/partners/{id}/pledges", firm.id());
    }

    static Response sign(As owner, UUID pledge, String sha256) {
        return owner.calls()
                .body(
                        "{\"signatoryName\":\"Bodil Bager\",\"signatoryTitle\":\"Indehaver\",\"consent\":true,\"sha256\":\"%s\"}"
                                .formatted(sha256))
                .post("/api/v1/pledges/{id}/signature", pledge);
    }

    static Response approve(UUID pledge, String municipality) {
        return As.theSecretariatOf(municipality).calls().post("/api/v1/pledges/{id}/approval", pledge);
    }

    static Response giveBack(As caller, UUID pledge, String reasons) {
        return caller.calls()
                .body("{\"reasons\":\"%s\"}".formatted(reasons))
                .post("/api/v1/pledges/{id}/return", pledge);
    }
}
