package dk.ungegarantien.accounts;

import static dk.ungegarantien.applications.GivenConsents.MOTHER;
import static dk.ungegarantien.applications.GivenConsents.aGuardian;
import static dk.ungegarantien.applications.GivenConsents.aMinorAlone;
import static dk.ungegarantien.applications.GivenConsents.name;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GuardiansTest {

    private As alma;

    @BeforeEach
    void aMinor() {
        alma = aMinorAlone(14);
    }

    @Test
    void nobody_is_there_before_one_is_named() {
        mine().body("$", empty());
    }

    @Test
    void two_can_be_named_and_change_places() {
        name(alma, aGuardian("Mette Holm", MOTHER), aGuardian("Jens Holm", "jens@example.dk"));
        var first = mine().body("name", contains("Mette Holm", "Jens Holm"))
                .extract()
                .<String>path("[0].id");
        name(alma, aGuardian("Jens Holm", "jens@example.dk"), aGuardian("Mette Holm", MOTHER))
                .then()
                .statusCode(200)
                .body("name", contains("Jens Holm", "Mette Holm"), "[1].id", equalTo(first));
    }

    @Test
    void a_third_is_refused() {
        name(alma, aGuardian("A", "a@example.dk"), aGuardian("B", "b@example.dk"), aGuardian("C", "c@example.dk"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("guardians"));
    }

    @Test
    void another_address_is_somebody_else() {
        name(alma, aGuardian("Mette Holm", MOTHER));
        var before = mine().extract().<String>path("[0].id");
        name(alma, aGuardian("Mette Holm", "mette.holm@example.dk")).then().body("[0].id", not(equalTo(before)));
    }

    @Test
    void who_can_be_reached_neither_way_is_refused() {
        name(alma, Map.of("name", "Mette Holm", "language", "DA"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("guardians[0].email"));
        name(alma, Map.of("name", "Mette Holm", "language", "DA", "phone", "20 30 40 50"))
                .then()
                .statusCode(200);
    }

    @Test
    void ones_own_address_is_nobody_elses() {
        name(alma, aGuardian("Mette Holm", alma.email().toUpperCase()))
                .then()
                .statusCode(400)
                .body("violations.message", hasItem(containsString("egen mailadresse")));
    }

    @Test
    void two_with_one_address_are_one_too_many() {
        name(alma, aGuardian("Mette Holm", MOTHER), aGuardian("Jens Holm", MOTHER))
                .then()
                .statusCode(400)
                .body("violations.field", contains("guardians[1].email"));
    }

    @Test
    void an_adult_needs_none() {
        name(GivenApplications.aYoungPerson(18, "9800"), aGuardian("Mette Holm", MOTHER))
                .then()
                .statusCode(409)
                .body("type", containsString("guardian-not-needed"));
    }

    @Test
    void they_go_with_the_account() {
        name(alma, aGuardian("Mette Holm", MOTHER));
        var account = Tables.texts("select id from account where subject = ?", alma.subject())
                .get(0);
        alma.calls().delete("/api/v1/me").then().statusCode(204);
        Assertions.assertThat(Tables.texts("select name from guardian where young = cast(? as uuid)", account))
                .isEmpty();
    }

    private ValidatableResponse mine() {
        return alma.calls().get("/api/v1/me/guardians").then().statusCode(200);
    }
}
