package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenOffers.published;
import static dk.ungegarantien.offers.Searching.search;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.partners.GivenPartners.Firm;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far away an offer is. */
@QuarkusTest
class OfferSearchDistanceTest {

    private final As baker = As.aFirmsOwner();
    private Firm firm;
    private UUID hirtshals;
    private UUID hjørring;
    private UUID frederikshavn;

    @BeforeEach
    void offersInThreeTowns() {
        firm = GivenPartners.anActivePartner(baker, "860");
        hirtshals = published(baker, OfferBody.introJob().with("postalCode", "9850"));
        frederikshavn = published(baker, OfferBody.introJob().with("postalCode", "9900"));
        hjørring = published(baker, OfferBody.introJob().with("postalCode", "9800"));
    }

    @Test
    void puts_the_nearest_first_and_says_how_far_it_is() {
        search(firm, "near", "9800")
                .body(
                        "items.id",
                        contains(hjørring.toString(), hirtshals.toString(), frederikshavn.toString()),
                        "items[0].distanceKm",
                        is(0.0f),
                        "items[1].distanceKm",
                        greaterThan(5f));
        As.nobody().get("/api/v1/offers/{id}?near=9800", hjørring).then().body("distanceKm", is(0.0f));
    }

    @Test
    void within_leaves_out_what_is_farther_away() {
        search(firm, "near", "9800", "within", "20", "sort", "newest")
                .body("items.id", contains(hjørring.toString(), hirtshals.toString()), "total", is(2));
    }

    @Test
    void on_the_map_counts_the_offers_of_each_place() {
        published(baker, OfferBody.leisureJob().with("postalCode", "9850"));
        As.nobody()
                .queryParam("partner", firm.id())
                .get("/api/v1/offers/places")
                .then()
                .statusCode(200)
                .body(
                        "find { it.postalCode == '9850' }.count", is(2),
                        "find { it.postalCode == '9850' }.town", is("Hirtshals"),
                        "postalCode", containsInAnyOrder("9800", "9850", "9900"));
    }
}
