package dk.ungegarantien.cases;

import static dk.ungegarantien.cases.GivenCases.events;
import static dk.ungegarantien.cases.GivenCases.handOn;
import static dk.ungegarantien.cases.GivenCases.note;
import static dk.ungegarantien.cases.GivenCases.one;
import static dk.ungegarantien.cases.GivenCases.pile;
import static dk.ungegarantien.cases.GivenCases.queue;
import static dk.ungegarantien.cases.GivenCases.reach;
import static dk.ungegarantien.cases.GivenCases.take;
import static dk.ungegarantien.cases.GivenCases.takenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two professionals, who have one case between them. */
@QuarkusTest
class TwoProfessionalsTest {

    private final As counsellor = As.aCounsellorOf("860");
    private final As consultant = As.aConsultantOf("860");
    private As alma;

    @BeforeEach
    void aYoungPerson() {
        alma = GivenApplications.aYoungPerson();
    }

    @Test
    void take_the_same_case_and_one_gets_it() {
        var id = GivenCases.asked(alma);
        var colleague = As.aCounsellorOf("860");
        one(counsellor, id).then().statusCode(200);
        one(colleague, id).then().statusCode(200);
        var answers = Stream.of(counsellor, colleague)
                .map(each -> CompletableFuture.supplyAsync(() -> take(each, id).statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void hand_a_case_from_one_to_the_other_with_a_note() {
        var id = takenBy(counsellor, alma);
        queue(consultant, "NEW").then().statusCode(200);
        var colleague = counsellor
                .calls()
                .get("/api/v1/desk/cases/colleagues")
                .then()
                .statusCode(200)
                .body("name", hasItem("Kim Konsulent"))
                .extract()
                .jsonPath()
                .<String>get("find { it.name == 'Kim Konsulent' }.id");
        handOn(counsellor, id, Map.of("colleague", colleague, "note", "Hun vil hellere i lære."))
                .then()
                .statusCode(200)
                .body("card.holder", is("Kim Konsulent"), "card.profession", is("CONSULTANT"), "mine", is(false));
        assertThat(events("CaseHandedOn", id)).hasSize(1);
    }

    @Test
    void hand_a_case_to_a_whole_profession_where_it_is_new() {
        var id = takenBy(counsellor, alma);
        handOn(counsellor, id, Map.of("profession", "CONSULTANT", "note", "Hun vil hellere i lære."))
                .then()
                .statusCode(200);
        assertThat(pile(consultant, "NEW")).contains(id.toString());
        one(counsellor, id).then().statusCode(404);
    }

    @Test
    void must_name_one_who_goes_on_with_it() {
        var id = takenBy(counsellor, alma);
        handOn(counsellor, id, Map.of("note", "Til nogen.")).then().statusCode(400);
        handOn(counsellor, id, Map.of("colleague", UUID.randomUUID().toString(), "note", "Til nogen."))
                .then()
                .statusCode(400)
                .body("violations.field", contains("colleague"));
    }

    @Test
    void do_not_act_in_each_others_cases_but_may_write_notes() {
        var id = takenBy(counsellor, alma);
        var colleague = As.aCounsellorOf("860");
        reach(colleague, id, "EDUCATION").then().statusCode(409).body("type", containsString("case-taken"));
        note(colleague, id).then().statusCode(200);
        assertThat(pile(colleague, "COLLEAGUES")).contains(id.toString());
    }
}
