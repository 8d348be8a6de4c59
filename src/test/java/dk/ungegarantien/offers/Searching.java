package dk.ungegarantien.offers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.partners.GivenPartners.Firm;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Awaited;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The search among the offers of one firm only, beside whatever other tests have published: every test has a firm of its own. */
final class Searching {

    private Searching() {}

    /** The page that the filters give, as names and values in turn. */
    static ValidatableResponse search(Firm firm, String... filters) {
        var call = As.nobody().queryParam("partner", firm.id());
        for (var at = 0; at < filters.length; at += 2) {
            call.queryParam(filters[at], filters[at + 1]);
        }
        return call.get("/api/v1/offers").then().statusCode(200);
    }

    /** Somebody takes a seat of an offer: of that week, or of a job. */
    static void take(UUID offer, IsoWeek week) {
        var seats = Arc.container().instance(Seats.class).get();
        Awaited.done(() -> Panache.withTransaction(() -> seats.take(offer, week, UUID.randomUUID(), SeatClaim.PUBLIC)));
    }

    /** Within the second that is promised, and a little for a slow machine. */
    static void eventually(BooleanSupplier holds) {
        var until = Instant.now().plus(Duration.ofSeconds(3));
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(until);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
