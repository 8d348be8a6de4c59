package dk.ungegarantien.local;

import io.restassured.RestAssured;

/** Bearer tokens as scripts get them. */
final class Tokens {

    private Tokens() {}

    static String of(LocalProduct product, String username) {
        return RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", "local-scripts")
                .formParam("username", username)
                .formParam("password", "garanti")
                .post(product.issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
