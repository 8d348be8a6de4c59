package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.GivenOffers.aDraftBy;
import static dk.ungegarantien.offers.GivenOffers.change;
import static dk.ungegarantien.offers.GivenOffers.close;
import static dk.ungegarantien.offers.GivenOffers.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is changed stays complete, and nobody's change is lost. */
@QuarkusTest
class OfferChangesTest {

    private final As baker = As.aFirmsOwner();

    @BeforeEach
    void isActive() {
        GivenPartners.anActivePartner(baker, "860");
    }

    @Nested
    class AFirm {

        @Test
        void changes_what_is_public_without_leaving_it_incomplete() {
            var id = GivenOffers.anIntroJobBy(baker);
            var etag = own(baker, id).header("ETag");
            change(baker, id, etag, OfferBody.introJob().with("text", " "))
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("text"));
            change(baker, id, etag, OfferBody.introJob().terms("positions", 5))
                    .then()
                    .statusCode(200)
                    .body("free", is(5));
            change(baker, id, own(baker, id).header("ETag"), OfferBody.leisureJob())
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("terms.kind"));
        }

        @Test
        void sees_its_own_change_at_once() {
            var id = GivenOffers.anIntroJobBy(baker);
            change(
                            baker,
                            id,
                            own(baker, id).header("ETag"),
                            OfferBody.introJob().with("title", "Ny overskrift"))
                    .then()
                    .statusCode(200);
            own(baker, id).then().body("title", is("Ny overskrift"));
        }

        @Test
        void cannot_change_what_is_closed() {
            var id = GivenOffers.anIntroJobBy(baker);
            close(baker, id);
            change(baker, id, own(baker, id).header("ETag"), OfferBody.introJob())
                    .then()
                    .statusCode(409)
                    .body("type", containsString("offer-fixed"));
        }
    }

    @Nested
    class TwoPeopleOfOneFirm {

        @Test
        void never_overwrite_each_other_silently() {
            var id = aDraftBy(baker, OfferBody.introJob());
            var etag = own(baker, id).header("ETag");
            change(baker, id, etag, OfferBody.introJob().with("title", "Den ene"))
                    .then()
                    .statusCode(200)
                    .header("ETag", not(is(etag)));
            change(baker, id, etag, OfferBody.introJob().with("title", "Den anden"))
                    .then()
                    .statusCode(412);
            baker.calls()
                    .body(OfferBody.introJob().json())
                    .put("/api/v1/offers/{id}", id)
                    .then()
                    .statusCode(428);
            own(baker, id).then().body("title", is("Den ene"));
        }

        @Test
        void who_save_in_the_same_moment_save_once() throws Exception {
            var id = aDraftBy(baker, OfferBody.introJob());
            var etag = own(baker, id).header("ETag");
            List<Callable<Integer>> both = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(at ->
                            () -> change(baker, id, etag, OfferBody.introJob().with("title", "Nummer " + at))
                                    .statusCode())
                    .toList();
            var threads = Executors.newFixedThreadPool(8);
            try {
                var answers = threads.invokeAll(both).stream()
                        .map(answer -> {
                            try {
                                return answer.get();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .toList();
                assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412);
            } finally {
                threads.shutdown();
            }
        }
    }
}
