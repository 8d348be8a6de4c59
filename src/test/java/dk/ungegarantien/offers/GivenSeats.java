package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Awaited;
import dk.ungegarantien.testing.Tables;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Seats that somebody takes, holds and reserves, as the floors above do it; each step in a transaction of its own. */
public final class GivenSeats {

    private GivenSeats() {}

    /** Takes a seat for somebody new; gives the taker. */
    public static UUID taken(UUID offer, IsoWeek week) {
        return taken(offer, week, SeatClaim.PUBLIC);
    }

    public static UUID taken(UUID offer, IsoWeek week, SeatClaim claim) {
        var taker = UUID.randomUUID();
        inTransaction(() -> seats().take(offer, week, taker, claim));
        return taker;
    }

    /** Holds a seat for somebody new; gives the taker. */
    public static UUID held(UUID offer, IsoWeek week, Instant until) {
        var taker = UUID.randomUUID();
        inTransaction(() -> seats().hold(offer, week, taker, SeatClaim.PUBLIC, until));
        return taker;
    }

    public static Instant aMinuteAgo() {
        return Instant.now().minusSeconds(60);
    }

    public static Instant inTwentyMinutes() {
        return Instant.now().plusSeconds(20 * 60);
    }

    /** Two days have gone by for what is reserved of an offer. */
    static void theDayOfReleaseComes(UUID offer) {
        Tables.change(
                "update seat set reserved_until = current_date - 1 where offer_id = ? and reserved_until is not null",
                offer);
    }

    /** All that is due is seen to, and those who wait are told. */
    public static void theJobWorks() {
        Awaited.done(Arc.container().instance(SeatJob.class).get()::work);
    }

    /** What the tables say of the seats of an offer: free, held, taken, reserved. */
    static List<String> takers(UUID offer) {
        return Tables.texts(
                "select taken_by from seat where offer_id = ? and taken_by is not null order by taken_by", offer);
    }

    /** Reserves seats of an offer, and takes back all else that was reserved. */
    @SafeVarargs
    static Response reserve(As whoever, UUID offer, Map<String, Object>... reservations) {
        var before = reservations(whoever, offer);
        return reserve(whoever, offer, before.header("ETag"), reservations);
    }

    @SafeVarargs
    static Response reserve(As whoever, UUID offer, String etag, Map<String, Object>... reservations) {
        var call = whoever.calls().body(Map.of("reservations", List.of(reservations)));
        if (etag != null) {
            call = call.header("If-Match", etag);
        }
        return call.put("/api/v1/offers/{id}/seat-reservations", offer);
    }

    static Response reservations(As whoever, UUID offer) {
        return whoever.calls().get("/api/v1/offers/{id}/seat-reservations", offer);
    }

    static Map<String, Object> forSchool(UUID school, IsoWeek week, int seats, LocalDate until) {
        return reservation("school", school, week, seats, until);
    }

    static Map<String, Object> forDistrict(UUID district, IsoWeek week, int seats, LocalDate until) {
        return reservation("district", district, week, seats, until);
    }

    private static Map<String, Object> reservation(String kind, UUID whom, IsoWeek week, int seats, LocalDate until) {
        var body = new LinkedHashMap<String, Object>();
        body.put(kind, whom.toString());
        body.put("week", week.toString());
        body.put("seats", seats);
        body.put("until", until.toString());
        return body;
    }

    static void inTransaction(Supplier<Uni<Void>> work) {
        Awaited.done(() -> Panache.withTransaction(work));
    }

    /** How many of so many succeed. */
    static long atOnce(int times, Runnable work) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(times);
        try {
            return threads
                    .invokeAll(IntStream.range(0, times)
                            .<Callable<Boolean>>mapToObj(at -> () -> succeeds(work))
                            .toList())
                    .stream()
                    .filter(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .count();
        } finally {
            threads.shutdown();
        }
    }

    private static boolean succeeds(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    static Seats seats() {
        return Arc.container().instance(Seats.class).get();
    }
}
