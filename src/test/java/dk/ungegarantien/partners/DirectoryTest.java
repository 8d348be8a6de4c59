package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.GivenPartners.aRegisteredPartner;
import static dk.ungegarantien.partners.GivenPartners.anActivePartner;
import static dk.ungegarantien.partners.GivenPartners.change;
import static dk.ungegarantien.partners.GivenPartners.details;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody, who looks for partners. */
@QuarkusTest
class DirectoryTest {

    private final As bo = As.aFirmsOwner();

    @Test
    void finds_active_partners_only() {
        var active = anActivePartner(As.aFirmsOwner(), "860");
        var registered = aRegisteredPartner(bo, "860");
        find("q", active.cvr())
                .body("total", is(1), "items[0].id", is(active.id().toString()), "items[0].latitude", notNullValue());
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
        find("trade", List.of("IT", "FOOD_PRODUCTION"), "q", kalundborg.cvr()).body("total", is(1));
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
            change(owner, firm.id(), "\"1\"", details(letter + " " + word))
                    .then()
                    .statusCode(200);
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
