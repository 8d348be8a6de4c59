package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.schools.GivenSchools;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Awaited;
import dk.ungegarantien.testing.Tables;
import dk.ungegarantien.visits.GivenVisits;
import dk.ungegarantien.visits.GivenVisits.Side;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Pupils who are guests of a host: placed in a round that has been published. */
public final class GivenGuests {

    public static final IsoWeek WEEK = OfferBody.aWeekAhead();
    public static final IsoWeek LAST_WEEK =
            IsoWeek.of(LocalDate.now(Denmark.ZONE)).plus(-1);

    private GivenGuests() {}

    /** A pupil with a place that everybody has been told of. */
    public record Guest(Side side, UUID round, UUID pupil, UUID offer, UUID booking) {}

    /** Emma Larsen of grade 8 comes to an internship of the owner in {@link #WEEK}. */
    public static Guest aGuestOf(As owner) {
        var side = GivenVisits.aClassOf("860");
        Tables.change(
                "update school_class set begins_in = ? where id = ?",
                SchoolYearDates.yearOf(WEEK.monday()),
                side.schoolClass());
        var pupil = GivenSchools.aPupilIn(side.schoolClass(), "Emma Larsen");
        var offer = GivenOffers.anInternshipBy(owner);
        var round = aRound(side);
        var booking = placed(side, round, pupil, offer);
        side.coordinator()
                .calls()
                .post("/api/v1/placement-rounds/{id}/publication", round)
                .then()
                .statusCode(200);
        return new Guest(side, round, pupil, offer, booking);
    }

    private static UUID aRound(Side side) {
        var body = Map.of(
                "title", "Praktik i 8. klasse",
                "year", SchoolYearDates.yearOf(WEEK.monday()),
                "weeks", List.of(WEEK.toString()),
                "classes", List.of(side.schoolClass()),
                "wishes", 3,
                "deadline", LocalDate.now(Denmark.ZONE).plusDays(10).toString());
        return UUID.fromString(side.coordinator()
                .calls()
                .body(body)
                .post("/api/v1/placement-rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static UUID placed(Side side, UUID round, UUID pupil, UUID offer) {
        var move = Map.of("pupil", pupil, "expected", List.of(), "to", Map.of("offer", offer, "week", WEEK.toString()));
        return side.coordinator()
                .calls()
                .body(Map.of("moves", List.of(move)))
                .post("/api/v1/placement-rounds/{id}/moves", round)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("moves.findAll { it.pupil == '%s' }.last().bookings[0].id".formatted(pupil));
    }

    /** The week of the stay is the one before this, as when time has gone by. */
    public static void theWeekIsOver(Guest guest) {
        Tables.change("update booking_week set week = ? where booking = ?", LAST_WEEK.toString(), guest.booking());
        Tables.change(
                "insert into round_week select round, ?, municipality_code from booking where id = ? on conflict do nothing",
                LAST_WEEK.toString(),
                guest.booking());
    }

    /** Somebody who has joined as that pupil. */
    public static As joined(UUID pupil) {
        var young = As.aYoungPerson();
        young.calls().get("/api/v1/me").then().statusCode(200);
        GivenSchools.joined(
                pupil,
                UUID.fromString(Tables.texts("select id from account where subject = ?", young.subject())
                        .get(0)));
        return young;
    }

    public static ValidatableResponse guests(As owner) {
        return owner.calls().get("/api/v1/me/partner/guests").then().statusCode(200);
    }

    /** @param days null for none; likewise note */
    public static Response tell(As owner, UUID booking, IsoWeek week, String outcome, Integer days, String note) {
        var body = new HashMap<String, Object>();
        body.put("week", week.toString());
        body.put("outcome", outcome);
        body.put("days", days);
        body.put("note", note);
        return owner.calls().body(body).post("/api/v1/bookings/{id}/outcome", booking);
    }

    public static Response arrange(As young, UUID booking, String text) {
        var body = new HashMap<String, Object>();
        body.put("text", text);
        return young.calls().body(body).put("/api/v1/me/bookings/{id}/arrangements", booking);
    }

    /** The host cannot have the guest after all. */
    public static Response refer(As owner, UUID booking, boolean seatStays) {
        return owner.calls()
                .body(Map.of("words", "Vores svend er blevet syg.", "seatStays", seatStays))
                .post("/api/v1/bookings/{id}/referral", booking);
    }

    /** Hosts are reminded, and what is over is forgotten. */
    public static void theClockStrikes() {
        Awaited.done(() -> Arc.container().instance(GuestJob.class).get().work());
    }
}
