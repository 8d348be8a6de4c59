package dk.ungegarantien.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.Fingerprint;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pupil joins with the code of the letter. */
@QuarkusTest
class JoiningTest {

    @Inject
    JoinedPupilsJob job;

    private final As coordinator = As.aCoordinatorOf("326");
    private final As alma = As.aYoungPerson();
    private UUID schoolClass;
    private UUID pupil;
    private String code;

    @BeforeEach
    void aPupilWithACode() {
        schoolClass = GivenSchools.aClass(GivenSchools.aSchool("326"), 8);
        pupil = GivenSchools.aPupilIn(schoolClass, "Alma Roster", GivenRosters.birthDate());
        code = newCode();
    }

    @Test
    void the_pupil_is_in_and_the_profile_says_what_the_roster_says() {
        join(alma, code.toLowerCase().replace("-", " "), GivenRosters.birthDate())
                .statusCode(200)
                .body("name", is("Alma Roster"), "grade", is(8), "id", is(pupil.toString()));
        alma.calls().get("/api/v1/me/pupil").then().statusCode(200).body("className", is(className()));
        alma.calls()
                .get("/api/v1/me")
                .then()
                .body("young.name", is("Alma Roster"), "young.grade", is(8), "young.postalCode", is("4400"));
        coordinator
                .calls()
                .get("/api/v1/school-classes/{id}", schoolClass)
                .then()
                .body("pupils[0].joined", is(true));
        join(alma, code, GivenRosters.birthDate()).statusCode(200);
    }

    @Test
    void the_profile_follows_the_roster_and_is_not_the_pupils_to_change() throws Throwable {
        join(alma, code, GivenRosters.birthDate());
        coordinator
                .calls()
                .body(Map.of("name", "8.Z", "grade", 9))
                .put("/api/v1/school-classes/{id}", schoolClass)
                .then()
                .statusCode(200);
        alma.calls().get("/api/v1/me").then().body("young.grade", is(9));
        alma.calls()
                .body(Map.of("name", "Alma", "birthDate", "2000-01-01", "postalCode", "4400"))
                .put("/api/v1/me/young")
                .then()
                .statusCode(409)
                .body("type", containsString("told-by-school"));
        Tables.change("update school_class set grade = 7 where id = ?", schoolClass);
        VertxContextSupport.subscribeAndAwait(job::run);
        alma.calls().get("/api/v1/me").then().body("young.grade", is(7));
    }

    @Test
    void whoever_leaves_the_pupil_owns_the_profile_again_and_may_come_back() {
        join(alma, code, GivenRosters.birthDate());
        alma.calls().delete("/api/v1/me/pupil").then().statusCode(204);
        alma.calls().get("/api/v1/me/pupil").then().statusCode(404);
        alma.calls().delete("/api/v1/me/pupil").then().statusCode(404);
        alma.calls()
                .body(Map.of("name", "Alma", "birthDate", "2012-01-01", "postalCode", "4400"))
                .put("/api/v1/me/young")
                .then()
                .statusCode(200);
        join(alma, code, GivenRosters.birthDate()).statusCode(200);
    }

    @Test
    void a_wrong_code_and_a_wrong_birth_date_look_the_same() {
        var wrongDate = join(alma, code, GivenRosters.birthDate().plusDays(1))
                .statusCode(404)
                .extract()
                .asString();
        var wrongCode = join(alma, "00000-00000", GivenRosters.birthDate())
                .statusCode(404)
                .extract()
                .asString();
        var noCode = join(alma, "hej", GivenRosters.birthDate())
                .statusCode(404)
                .extract()
                .asString();
        assertThat(wrongDate).isEqualTo(wrongCode).isEqualTo(noCode).contains("code-unknown");
    }

    @Test
    void five_wrong_tries_are_enough() {
        for (var attempt = 0; attempt < 5; attempt++) {
            join(alma, "00000-0000" + attempt, GivenRosters.birthDate()).statusCode(404);
        }
        join(alma, code, GivenRosters.birthDate()).statusCode(429).body("type", containsString("code-too-often"));
        Tables.change(
                "update code_attempt set at = at - interval '16 minutes' where caller = ?",
                Fingerprint.of(alma.subject()));
        join(alma, code, GivenRosters.birthDate()).statusCode(200);
    }

    @Test
    void a_code_is_for_one_account_and_an_account_for_one_pupil() {
        join(alma, code, GivenRosters.birthDate());
        var other = GivenSchools.aPupilIn(schoolClass, "Bo", GivenRosters.birthDate());
        join(As.aYoungPerson(), code, GivenRosters.birthDate())
                .statusCode(409)
                .body("type", containsString("code-used"));
        var second = coordinator
                .calls()
                .post("/api/v1/pupils/{id}/new-code", other)
                .then()
                .extract()
                .<String>path("code");
        join(alma, second, GivenRosters.birthDate()).statusCode(409).body("type", containsString("already-joined"));
    }

    @Test
    void an_old_code_is_worth_nothing_once_there_is_a_new_one() {
        var old = code;
        newCode();
        join(alma, old, GivenRosters.birthDate()).statusCode(404);
    }

    @Test
    void deleting_the_account_frees_the_pupil() {
        join(alma, code, GivenRosters.birthDate());
        alma.calls().delete("/api/v1/me").then().statusCode(204);
        join(As.aYoungPerson(), code, GivenRosters.birthDate()).statusCode(200);
    }

    @Test
    void whoever_has_left_school_is_still_known_but_in_no_class() {
        join(alma, code, GivenRosters.birthDate());
        coordinator
                .calls()
                .body(Map.of("on", LocalDate.now(Denmark.ZONE).minusDays(1).toString()))
                .post("/api/v1/pupils/{id}/leaving", pupil)
                .then()
                .statusCode(200);
        alma.calls().get("/api/v1/me/pupil").then().statusCode(200).body("className", nullValue());
    }

    @Test
    void a_letter_has_a_page_for_each_who_has_not_joined_and_the_code_works() throws IOException {
        GivenSchools.aPupilIn(schoolClass, "Bo Bøje");
        var text = letters();
        assertThat(text).contains("Alma Roster", "Bo Bøje", code, "/elev", "Your code, in English");
        assertThat(text.split("Din kode til Ungegarantien", -1)).hasSize(3);
        // the fixture has no code; printing the letter has given it one
        var printed = text.substring(text.indexOf("Bo Bøje")).replaceAll("(?s).*?([0-9A-Z]{5}-[0-9A-Z]{5}).*", "$1");
        join(As.aYoungPerson(), printed, LocalDate.of(GivenSchools.thisYear() - 14, 3, 14))
                .statusCode(200);
        join(alma, code, GivenRosters.birthDate());
        coordinator
                .calls()
                .get("/api/v1/school-classes/{id}/letters", schoolClass)
                .then()
                .statusCode(409)
                .body("type", containsString("nobody-needs-a-letter"));
    }

    @Test
    void codes_go_by_mail_to_those_with_an_address() {
        Tables.change("update pupil set email = 'alma@example.dk' where id = ?", pupil);
        GivenSchools.aPupilIn(schoolClass, "Bo Bøje");
        coordinator
                .calls()
                .post("/api/v1/school-classes/{id}/code-mails", schoolClass)
                .then()
                .statusCode(200)
                .body("sent", is(1), "withoutEmail", is(1));
        assertThat(Tables.texts(
                        "select payload::text from outbox where type = 'CodeToMail' and payload ->> 'pupil' = ?",
                        pupil.toString()))
                .singleElement()
                .asString()
                .doesNotContain(code)
                .doesNotContain("alma");
    }

    private String letters() throws IOException {
        var pdf = coordinator
                .calls()
                .get("/api/v1/school-classes/{id}/letters", schoolClass)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String className() {
        return Tables.texts("select name from school_class where id = ?", schoolClass)
                .get(0);
    }

    private String newCode() {
        return coordinator
                .calls()
                .post("/api/v1/pupils/{id}/new-code", pupil)
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    private static ValidatableResponse join(As who, String code, LocalDate birthDate) {
        return who.calls()
                .body(Map.of("code", code, "birthDate", birthDate.toString()))
                .post("/api/v1/me/pupil")
                .then();
    }
}
