package dk.ungegarantien.testing;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Someone who calls the product. The subject is the person: the same subject is the same account.
 *
 * <pre>{@code As.partner("bakery").when().get("/api/v1/me/partner")}</pre>
 */
public record As(String subject, String name, Set<String> roles, String municipality, String language) {

    private static final Map<As, Token> TOKENS = new ConcurrentHashMap<>();

    private record Token(String text, Instant signedAt) {

        static Token of(As who) {
            return new Token(who.signed(), Instant.now());
        }

        boolean isFresh() {
            return signedAt.isAfter(Instant.now().minusSeconds(60));
        }
    }

    public static As someone(String name, String... roles) {
        return new As(name + "-" + UUID.randomUUID(), name, Set.of(roles), null, "da");
    }

    public static As aYoungPerson() {
        return someone("Alma Holm", "young", "partner");
    }

    public static As aFirmsOwner() {
        return someone("Bo Bager", "young", "partner");
    }

    public static As theSecretariatOf(String municipality) {
        return someone("Sia Sekretær", "secretariat").of(municipality);
    }

    public static As aCoordinatorOf(String municipality) {
        return someone("Kaj Koordinator", "coordinator").of(municipality);
    }

    public static As aCounsellorOf(String municipality) {
        return someone("Vera Vejleder", "counsellor").of(municipality);
    }

    public static As aConsultantOf(String municipality) {
        return someone("Kim Konsulent", "consultant").of(municipality);
    }

    /** A call without a token. */
    public static RequestSpecification nobody() {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .accept(ContentType.ANY)
                .header("Accept-Language", "da")
                .header("X-Ungegarantien", "1");
    }

    public As of(String municipality) {
        return new As(subject, name, roles, municipality, language);
    }

    public As reading(String language) {
        return new As(subject, name, roles, municipality, language);
    }

    public String email() {
        return subject.toLowerCase().replaceAll("[^a-z0-9]+", ".") + "@example.dk";
    }

    /** A signed token, as the identity server would give it; the same one for a minute, since signing takes longer than most answers. */
    public String token() {
        return TOKENS.compute(this, (who, before) -> before != null && before.isFresh() ? before : Token.of(who))
                .text();
    }

    private String signed() {
        var token = Jwt.issuer("https://identity.test")
                .subject(subject)
                .claim("name", name)
                .claim("email", email())
                .claim("roles", roles)
                .audience("ungegarantien-web");
        if (municipality != null) {
            token = token.claim("municipality", municipality);
        }
        return token.sign(TestIdentity.KEYS.getPrivate());
    }

    /** A call with this person's token. */
    public RequestSpecification calls() {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .accept(ContentType.ANY)
                .header("Accept-Language", language)
                .auth()
                .oauth2(token());
    }

    /** A call that sends its body only once the server wants it: a refused body is never on its way when the connection closes. */
    public RequestSpecification asksBeforeSending() {
        var expecting = HttpClientConfig.httpClientConfig().setParam("http.protocol.expect-continue", true);
        return calls().config(RestAssured.config().httpClient(expecting));
    }
}
