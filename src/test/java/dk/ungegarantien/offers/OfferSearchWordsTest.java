package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenOffers.published;
import static dk.ungegarantien.offers.Searching.search;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.partners.GivenPartners.Firm;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a search. */
@QuarkusTest
class OfferSearchWordsTest {

    private final As baker = As.aFirmsOwner();
    private Firm firm;

    @BeforeEach
    void anActiveFirm() {
        firm = GivenPartners.anActivePartner(baker, "860");
    }

    @ParameterizedTest(name = "\"{0}\" finds \"{1}\"")
    @CsvSource({
        "murerne, Hjælp en murer",
        "hestene, Pas en hest",
        "praktikker, Praktik på værftet",
        "maaler, Vi måler op",
        "måler, Vi måler op",
        "koereskole, Hjælp på køreskolen",
        "køreskoler, Hjælp på køreskolen",
        "AEBLER, Pluk æbler",
        "café, Hjælp i cafeen",
        "snedk, Snedker søges",
        "'job på lageret', Job i lageret",
        "'lager!!! (nord)', Lager Nord"
    })
    void are_found_in_other_forms_and_spellings(String asked, String title) {
        var id = published(baker, OfferBody.introJob().with("title", title).with("trade", "IT"));
        published(
                baker, OfferBody.introJob().with("title", "Noget ganske andet").with("trade", "IT"));
        search(firm, "q", asked).body("items.id", contains(id.toString()), "correctedQuery", nullValue());
    }

    @ParameterizedTest(name = "\"{0}\" is read as \"{1}\"")
    @CsvSource({
        "pratkik, praktik",
        "blikkenslgaer, blikkenslager",
        "elektirker, elektriker",
        "elektriker hjoring, elektriker hjørring",
        "bibliotkear, bibliotekar"
    })
    void that_are_mistyped_are_read_as_the_nearest_that_is_known(String asked, String meant) {
        var id = published(
                baker, OfferBody.introJob().with("title", "Praktik hos blikkenslager, elektriker og bibliotekar"));
        search(firm, "q", asked).body("items.id", contains(id.toString()), "correctedQuery", is(meant));
    }

    @Test
    void all_must_be_there() {
        published(baker, OfferBody.introJob().with("title", "Murer i byen"));
        search(firm, "q", "murer orgelbygning").body("items", empty(), "total", is(0));
    }

    @Test
    void in_the_title_count_more_than_in_the_name_of_the_firm_and_those_more_than_in_the_text() {
        var text = published(
                baker,
                OfferBody.introJob()
                        .with("title", "Et job")
                        .with("text", "Hos os møder du en blikkenslager.")
                        .with("trade", "RETAIL"));
        var head = published(
                baker, OfferBody.introJob().with("title", "Et job mere").with("trade", "ELECTRICITY_PLUMBING"));
        var title = published(
                baker, OfferBody.introJob().with("title", "Vær med hos en vvs").with("trade", "RETAIL"));
        published(baker, OfferBody.introJob().with("title", "Intet").with("trade", "RETAIL"));
        search(firm, "q", "blikkenslager").body("items.id", contains(text.toString()));
        search(firm, "q", "vvs").body("items.id", contains(title.toString(), head.toString()));
    }

    @Test
    void of_the_firm_and_the_town_are_found_too() {
        var id = published(baker, OfferBody.introJob().with("postalCode", "9850"));
        search(firm, "q", "hirtshals").body("items.id", contains(id.toString()));
        search(firm, "q", "bageriet " + firm.cvr()).body("items.id", contains(id.toString()));
    }

    @Test
    void that_only_fill_are_no_matter() {
        published(baker, OfferBody.introJob());
        search(firm, "q", "og").body("total", is(1));
        search(firm, "q", "'; drop table offer; --").body("total", is(0));
    }
}
