package dk.ungegarantien.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.schools.GivenSchools;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailsToPupilsTest {

    private static final LocalDate BORN = LocalDate.of(2012, 5, 17);

    private final As coordinator = As.aCoordinatorOf("326");
    private final String address = "alma-" + UUID.randomUUID() + "@example.dk";
    private UUID schoolClass;

    @BeforeEach
    void aPupilWithAnAddress() {
        Post.isSwept();
        schoolClass = GivenSchools.aClass(GivenSchools.aSchool("326"), 8);
        var pupil = GivenSchools.aPupilIn(schoolClass, "Alma Holm", BORN);
        Tables.change("update pupil set email = ? where id = ?", address, pupil);
    }

    @Test
    void the_code_of_the_mail_lets_the_pupil_in_and_then_no_mail_is_written_any_more() {
        mailCodes();
        Post.goesOut();
        var text = Post.only(address, "Din kode til Ungegarantien").getText();
        assertThat(text).contains("Hej Alma", "/elev", "In English:");
        join(text.replaceAll("(?s).*?([0-9A-Z]{5}-[0-9A-Z]{5}).*", "$1"));
        mailCodes();
        Post.goesOut();
        assertThat(Post.to(address)).hasSize(1);
    }

    @Test
    void whoever_has_joined_before_the_mail_is_written_gets_none() {
        var pupil =
                Tables.texts("select id from pupil where email = ?", address).get(0);
        String code =
                coordinator.calls().post("/api/v1/pupils/{id}/new-code", pupil).path("code");
        mailCodes();
        join(code);
        Post.goesOut();
        assertThat(Post.to(address)).isEmpty();
    }

    private void mailCodes() {
        coordinator
                .calls()
                .post("/api/v1/school-classes/{id}/code-mails", schoolClass)
                .then()
                .statusCode(200);
    }

    private static void join(String code) {
        As.aYoungPerson()
                .calls()
                .body(Map.of("code", code, "birthDate", BORN.toString()))
                .post("/api/v1/me/pupil")
                .then()
                .statusCode(200)
                .body("name", is("Alma Holm"));
    }
}
