package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.GivenPartners.aRegisteredPartner;
import static dk.ungegarantien.partners.GivenPartners.anActivePartner;
import static dk.ungegarantien.partners.GivenPartners.registration;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Cvrs;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PartnersResourceTest {

    private final As bo = As.aFirmsOwner();

    @Inject
    Rows rows;

    @Nested
    class WhoRegistersAFirm {

        @Test
        void acts_for_it_from_now_on() {
            var firm = aRegisteredPartner(bo, "860");
            bo.calls()
                    .get("/api/v1/me/partner")
                    .then()
                    .statusCode(200)
                    .header("ETag", is("\"0\""))
                    .body("id", is(firm.id().toString()), "status", is("REGISTERED"), "pledge", nullValue())
                    .body("town", is("Hjørring"), "website", is("https://www.bageriet.example"));
            assertThat(rows.changesOf(firm.id())).containsExactly("partner:  > REGISTERED");
        }

        @Test
        void has_no_firm_before() {
            bo.calls().get("/api/v1/me/partner").then().statusCode(409).body("type", containsString("no-firm"));
        }

        @Test
        void may_write_the_numbers_with_spaces_and_dk() {
            var cvr = Cvrs.next();
            var spaced = "DK " + cvr.substring(0, 2) + " " + cvr.substring(2);
            register(
                            bo,
                            registration("860", spaced, "Bageriet")
                                    .replace("\"municipality\"", "\"pNumber\":\"1003 388 394\",\"municipality\""))
                    .statusCode(201)
                    .body("cvr", is(cvr), "pNumber", is("1003388394"));
        }

        @ParameterizedTest
        @CsvSource({"24256791, 24256791", "1234, otte cifre", "bageriet, otte cifre"})
        void learns_at_the_field_that_the_cvr_number_is_wrong(String cvr, String told) {
            register(bo, registration("860", cvr, "Bageriet"))
                    .statusCode(400)
                    .body("violations", hasSize(1))
                    .body("violations[0].field", is("cvr"), "violations[0].message", containsString(told));
        }

        @Test
        void learns_everything_that_is_wrong_at_once() {
            register(
                            bo,
                            registration("860", "24256791", "Bageriet")
                                    .replace("9800", "4400")
                                    .replace("www.bageriet.example", "javascript:alert(1)"))
                    .statusCode(400)
                    .body("violations.field", containsInAnyOrder("cvr", "postalCode", "website"));
        }

        @Test
        void cannot_lie_in_a_postal_code_that_does_not_exist() {
            register(bo, registration("860", Cvrs.next(), "Bageriet").replace("9800", "9999"))
                    .statusCode(400)
                    .body("violations[0].field", is("postalCode"), "violations[0].message", containsString("9999"));
        }

        @Test
        void cannot_lie_in_a_postal_code_outside_the_municipality() {
            register(bo, registration("326", Cvrs.next(), "Bageriet").replace("4400", "9800"))
                    .statusCode(400)
                    .body("violations[0].field", is("postalCode"))
                    .body("violations[0].message", containsString("ikke i Kalundborg Kommune"));
        }

        @Test
        void may_lie_in_a_postal_code_that_the_municipality_shares_with_a_neighbour() {
            register(bo, registration("860", Cvrs.next(), "Bageriet").replace("9800", "9740"))
                    .statusCode(201);
        }

        @ParameterizedTest
        @ValueSource(strings = {"101", "999"})
        void cannot_join_a_municipality_that_does_not_take_part(String municipality) {
            register(bo, registration(municipality, Cvrs.next(), "Bageriet"))
                    .statusCode(400)
                    .body("violations.field", hasItem("municipality"));
        }

        @Test
        void cannot_take_a_firm_that_is_already_registered() {
            var firm = aRegisteredPartner(As.aFirmsOwner(), "860");
            register(bo, registration("860", firm.cvr(), "Bageriet"))
                    .statusCode(409)
                    .body("type", containsString("cvr-taken"), "violations[0].field", is("cvr"))
                    .body("violations[0].message", not(containsString("cvr-taken")));
            bo.calls().get("/api/v1/me/partner").then().statusCode(409);
        }

        @Test
        void reads_what_is_wrong_in_their_own_language() {
            var firm = aRegisteredPartner(As.aFirmsOwner(), "860");
            register(bo.reading("en"), registration("860", firm.cvr(), "Bageriet"))
                    .statusCode(409)
                    .body("title", is("The firm is already registered"));
        }

        @Test
        void and_sends_it_twice_gets_the_same_firm() {
            var firm = aRegisteredPartner(bo, "860");
            register(bo, registration("860", firm.cvr(), "Bageriet"))
                    .statusCode(200)
                    .body("id", is(firm.id().toString()), "name", is(firm.name()));
        }

        @Test
        void cannot_register_a_second_one() {
            aRegisteredPartner(bo, "860");
            register(bo, registration("860", Cvrs.next(), "Smedjen"))
                    .statusCode(409)
                    .body("type", containsString("firm-already-registered"));
        }

        @Test
        void wins_alone_when_twenty_register_the_same_firm_at_once() throws Exception {
            var cvr = Cvrs.next();
            var body = registration("860", cvr, "Bageriet");
            var answers =
                    Together.call(20, number -> post(As.aFirmsOwner(), body).statusCode());
            assertThat(answers.stream().collect(groupingBy(status -> status, counting())))
                    .isEqualTo(Map.of(201, 1L, 409, 19L));
        }

        @Test
        void gets_one_firm_when_the_button_is_pressed_twenty_times() throws Exception {
            var body = registration("860", Cvrs.next(), "Bageriet");
            bo.calls().get("/api/v1/me").then().statusCode(200);
            var answers = Together.call(20, number -> post(bo, body));
            assertThat(answers.stream().map(Response::statusCode))
                    .containsOnlyOnce(201)
                    .allMatch(status -> status <= 201);
            assertThat(answers.stream()
                            .map(answer -> answer.jsonPath().getString("id"))
                            .distinct())
                    .hasSize(1);
        }

        @Test
        void must_be_logged_in() {
            As.nobody()
                    .body(registration("860", Cvrs.next(), "Bageriet"))
                    .post("/api/v1/partners")
                    .then()
                    .statusCode(401);
        }

        @Test
        void cannot_be_the_secretariat() {
            register(As.theSecretariatOf("860"), registration("860", Cvrs.next(), "Bageriet"))
                    .statusCode(403);
        }

        @Test
        void cannot_smuggle_in_a_status() {
            register(
                            bo,
                            registration("860", Cvrs.next(), "B")
                                    .replace("\"name\":\"B\"", "\"name\":\"B\",\"status\":\"ACTIVE\""))
                    .statusCode(400)
                    .body("violations[0].field", is("status"));
        }

        @ParameterizedTest(name = "{1} in {0}")
        @MethodSource("dk.ungegarantien.partners.PartnersResourceTest#nastyTexts")
        void gets_no_html_and_no_control_characters_in(String field, String nasty) {
            var body = new io.vertx.core.json.JsonObject(registration("860", Cvrs.next(), "Bageriet"));
            var path = field.split("\\.");
            (path.length == 2 ? body.getJsonObject(path[0]) : body).put(path[path.length - 1], nasty);
            register(bo, body.encode()).statusCode(400).body("violations.field", hasItem(field));
        }
    }

    static Stream<Arguments> nastyTexts() {
        var fields = List.of(
                "municipality",
                "cvr",
                "pNumber",
                "name",
                "street",
                "postalCode",
                "website",
                "contact.name",
                "contact.email",
                "contact.phone");
        var texts = List.of("<b>x</b>", "<script>alert(1)</script>", "a\u0000b", "a\nb", "\u202Ex", "x".repeat(5000));
        return fields.stream().flatMap(field -> texts.stream().map(text -> Arguments.of(field, text)));
    }

    @Nested
    class TheFirm {

        @Test
        void changes_what_it_tells_about_itself() {
            var firm = aRegisteredPartner(bo, "860");
            change(bo, firm.id(), "\"0\"", details("Nyt Navn"))
                    .statusCode(200)
                    .header("ETag", is("\"1\""))
                    .body("name", is("Nyt Navn"), "cvr", is(firm.cvr()), "version", is(1));
        }

        @Test
        void must_say_which_version_it_changes_and_never_overwrites_a_colleague() {
            var firm = aRegisteredPartner(bo, "860");
            change(bo, firm.id(), "", details("Et")).statusCode(428);
            change(bo, firm.id(), "\"0\"", details("Et")).statusCode(200);
            change(bo, firm.id(), "\"0\"", details("To"))
                    .statusCode(412)
                    .body("type", containsString("changed-meanwhile"));
            bo.calls().get("/api/v1/me/partner").then().body("name", is("Et"));
        }

        @Test
        void cannot_move_out_of_its_municipality_or_change_its_number() {
            var firm = aRegisteredPartner(bo, "860");
            change(bo, firm.id(), "\"0\"", details("Et").replace("9800", "4400"))
                    .statusCode(400)
                    .body("violations[0].field", is("postalCode"));
            change(bo, firm.id(), "\"0\"", details("Et").replace("\"street\"", "\"cvr\":\"24256790\",\"street\""))
                    .statusCode(400)
                    .body("violations[0].field", is("cvr"));
        }

        @Test
        void is_named_in_its_unsigned_pledge_as_it_is_named_now() {
            var firm = aRegisteredPartner(bo, "860");
            var pledge = GivenPartners.aDraft(bo, firm);
            change(bo, firm.id(), "\"0\"", details("Nyt & bedre"))
                    .statusCode(200)
                    .body("pledge.id", is(pledge.toString()), "pledge.document", containsString("Nyt & bedre"));
        }

        @Test
        void keeps_the_name_under_which_it_signed() {
            var firm = aRegisteredPartner(bo, "860");
            GivenPartners.aSignedPledge(bo, firm);
            change(bo, firm.id(), "\"0\"", details("Nyt navn"))
                    .statusCode(200)
                    .body("pledge.document", containsString(firm.name()));
        }

        @Test
        void of_others_is_not_there_to_change() {
            var firm = aRegisteredPartner(bo, "860");
            var other = As.aFirmsOwner();
            aRegisteredPartner(other, "860");
            change(other, firm.id(), "\"0\"", details("Tyveri")).statusCode(404);
        }
    }

    @Nested
    class Anybody {

        @Test
        void finds_active_partners_only() {
            var active = anActivePartner(As.aFirmsOwner(), "860");
            var registered = aRegisteredPartner(bo, "860");
            find("q", active.cvr())
                    .body(
                            "total",
                            is(1),
                            "items[0].id",
                            is(active.id().toString()),
                            "items[0].latitude",
                            notNullValue());
            find("q", registered.cvr()).body("total", is(0), "items", hasSize(0), "next", nullValue());
            As.nobody().get("/api/v1/partners/{id}", registered.id()).then().statusCode(404);
        }

        @Test
        void sees_no_contact_person_and_no_cvr_number() {
            var active = anActivePartner(bo, "860");
            As.nobody()
                    .get("/api/v1/partners/{id}", active.id())
                    .then()
                    .statusCode(200)
                    .body("name", is(active.name()), "contact", nullValue(), "cvr", nullValue())
                    .body("pledgeUntil", notNullValue(), "commitments", hasSize(2));
        }

        @ParameterizedTest
        @ValueSource(strings = {"bageriet ved åen", "BAGERIET aaen", "ved åen hjorring", "ved aaen hjoerring"})
        void finds_danish_letters_however_they_are_typed(String typed) {
            var active = anActivePartner(bo, "860");
            if (typed.contains("hjorring")) {
                find("q", typed + " " + active.cvr()).body("total", is(0));
            } else {
                find("q", typed + " " + active.cvr()).body("total", is(1));
            }
        }

        @Test
        void gets_nothing_for_wild_cards() {
            anActivePartner(bo, "860");
            find("q", "%").body("total", is(0));
            find("q", "_").body("total", is(0));
            find("q", "\\").body("total", is(0));
        }

        @Test
        void narrows_by_municipality_trade_and_commitment_where_repeated_means_or() {
            var hjoerring = anActivePartner(bo, "860");
            var kalundborg = anActivePartner(As.aFirmsOwner(), "326");
            find("municipality", "326", "q", hjoerring.cvr()).body("total", is(0));
            find("municipality", List.of("326", "860"), "q", hjoerring.cvr()).body("total", is(1));
            find("trade", List.of("IT", "FOOD_PRODUCTION"), "q", kalundborg.cvr())
                    .body("total", is(1));
            find("trade", "IT", "q", kalundborg.cvr()).body("total", is(0));
            find("commitment", List.of("FAIRS", "INTRO_JOBS"), "q", kalundborg.cvr())
                    .body("total", is(1));
            find("commitment", "FAIRS", "q", kalundborg.cvr()).body("total", is(0));
        }

        @Test
        void walks_through_all_pages_without_missing_or_repeating_one() {
            var word = "Side" + UUID.randomUUID().toString().substring(0, 8);
            var names = new ArrayList<String>();
            for (var letter : List.of("Å", "A", "Æ", "Z", "Ø")) {
                var owner = As.aFirmsOwner();
                var firm = anActivePartner(owner, "860");
                change(owner, firm.id(), "\"1\"", details(letter + " " + word)).statusCode(200);
            }
            String cursor = null;
            do {
                var page = find(Map.of("q", word, "limit", 2, "cursor", cursor == null ? "" : cursor))
                        .body("total", is(5))
                        .extract()
                        .jsonPath();
                names.addAll(page.getList("items.name"));
                cursor = page.getString("next");
            } while (cursor != null);
            assertThat(names.stream().map(name -> name.substring(0, 1))).containsExactly("A", "Z", "Æ", "Ø", "Å");
        }

        @ParameterizedTest
        @CsvSource({"limit, 0", "limit, 101", "cursor, abc", "cursor, YR9i"})
        void is_told_when_the_page_makes_no_sense(String parameter, String value) {
            find(Map.of(parameter, value), 400).body("violations[0].field", is(parameter));
        }

        @ParameterizedTest
        @CsvSource({"limit, many", "trade, PIRACY", "commitment, x"})
        void is_told_when_a_filter_cannot_be_read(String parameter, String value) {
            find(Map.of(parameter, value), 400).body("type", containsString("bad-request"));
        }

        @Test
        void gets_404_for_what_does_not_exist() {
            As.nobody().get("/api/v1/partners/{id}", UUID.randomUUID()).then().statusCode(404);
            As.nobody().get("/api/v1/partners/not-an-id").then().statusCode(404);
        }
    }

    @Nested
    class TheSecretariat {

        @Test
        void sees_all_firms_of_its_municipality_with_their_contact_and_how_many_there_are() {
            var firm = aRegisteredPartner(bo, "860");
            As.theSecretariatOf("860")
                    .calls()
                    .queryParam("q", firm.cvr())
                    .queryParam("status", "REGISTERED", "FORMER")
                    .get("/api/v1/desk/partners")
                    .then()
                    .statusCode(200)
                    .body("total", is(1), "items[0].contact.email", is("bodil@bageriet.example"))
                    .body("counts.find { it.status == 'REGISTERED' }.count", is(1));
        }

        @Test
        void sees_nothing_of_another_municipality() {
            var firm = aRegisteredPartner(bo, "860");
            As.theSecretariatOf("326")
                    .calls()
                    .queryParam("q", firm.cvr())
                    .get("/api/v1/desk/partners")
                    .then()
                    .statusCode(200)
                    .body("total", is(0), "items", hasSize(0), "counts", hasSize(0));
        }

        @Test
        void keeps_its_desk_to_itself() {
            bo.calls().get("/api/v1/desk/partners").then().statusCode(403);
            As.aCoordinatorOf("860").calls().get("/api/v1/desk/pledges").then().statusCode(403);
        }
    }

    private static ValidatableResponse register(As owner, String body) {
        return post(owner, body).then();
    }

    private static Response post(As owner, String body) {
        return owner.calls().body(body).post("/api/v1/partners");
    }

    private static String details(String name) {
        return """
                {"name":"%s","street":"Østergade 12","postalCode":"9800","trade":"FOOD_PRODUCTION",
                 "contact":{"name":"Bodil Bager","email":"bodil@bageriet.example"}}""".formatted(name);
    }

    private static ValidatableResponse change(As owner, UUID firm, String ifMatch, String body) {
        var call = owner.calls().body(body);
        return (ifMatch.isEmpty() ? call : call.header("If-Match", ifMatch))
                .put("/api/v1/partners/{id}", firm)
                .then();
    }

    private static ValidatableResponse find(Object... parameters) {
        return find(IntStream.range(0, parameters.length / 2)
                .boxed()
                .collect(toMap(at -> (String) parameters[2 * at], at -> parameters[2 * at + 1])));
    }

    private static ValidatableResponse find(Map<String, ?> parameters) {
        return find(parameters, 200);
    }

    private static ValidatableResponse find(Map<String, ?> parameters, int status) {
        return As.nobody()
                .queryParams(parameters)
                .get("/api/v1/partners")
                .then()
                .statusCode(status);
    }
}
