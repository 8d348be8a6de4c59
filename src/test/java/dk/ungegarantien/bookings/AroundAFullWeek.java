package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.GivenRounds.WEEK;
import static dk.ungegarantien.bookings.GivenRounds.aMove;
import static dk.ungegarantien.bookings.GivenRounds.move;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A week with one seat at one host, and pupils of two rounds who want it; what they and their coordinators do. */
abstract class AroundAFullWeek {

    GivenRounds.Setting setting;
    GivenRounds.Setting others;
    As owner;
    UUID bakery;
    UUID first;
    UUID second;
    UUID third;

    @BeforeEach
    void aFullWeek() {
        setting = GivenRounds.aRound(4);
        others = GivenRounds.aRound(1);
        owner = As.aFirmsOwner();
        GivenPartners.anActivePartner(owner, GivenRounds.HJORRING);
        bakery = GivenRounds.anOffer(owner, 1);
        first = setting.pupils().get(1);
        second = setting.pupils().get(2);
        third = setting.pupils().get(3);
    }

    Response released(UUID pupil, UUID booking) {
        return move(setting.coordinator(), setting.round(), aMove(pupil, List.of(booking), null, null));
    }

    Response queue(UUID pupil) {
        return queue(pupil, WEEK);
    }

    Response queue(UUID pupil, IsoWeek week) {
        return setting.coordinator()
                .calls()
                .body(Map.of("offer", bakery, "week", week.toString()))
                .post("/api/v1/placement-rounds/{id}/pupils/{pupil}/waiting", setting.round(), pupil);
    }

    Response unqueue(UUID pupil) {
        return setting.coordinator()
                .calls()
                .queryParam("offer", bakery)
                .queryParam("week", WEEK.toString())
                .delete("/api/v1/placement-rounds/{id}/pupils/{pupil}/waiting", setting.round(), pupil);
    }

    Response join(As young) {
        return young.calls()
                .body(Map.of("offer", bakery, "week", WEEK.toString()))
                .post("/api/v1/me/placement-rounds/{id}/waiting", setting.round());
    }

    Response mine(As young) {
        return young.calls().delete("/api/v1/me/placement-rounds/{id}/hold", setting.round());
    }

    static Response confirm(As young, UUID booking) {
        return young.calls().post("/api/v1/bookings/{id}/confirmation", booking);
    }

    UUID hold(UUID pupil) {
        return UUID.fromString(
                Tables.texts("select booking from waiting where pupil = ? and booking is not null", pupil)
                        .get(0));
    }

    void theWeekComes() {
        var now = IsoWeek.of(LocalDate.now()).toString();
        Tables.change("update waiting set week = ? where offer = ?", now, bakery);
        Tables.change("update booking_week set week = ? where pupil = ?", now, second);
    }

    List<String> lastMoves(int many) {
        var kinds = Tables.texts("select kind from move where round = ? order by number", setting.round());
        return kinds.subList(kinds.size() - many, kinds.size());
    }

    void timePasses() {
        Tables.change(
                "update seat set held_until = now() - interval '1 minute' where offer_id = ? and held_until is not null",
                bakery);
        Tables.change(
                "update booking set held_until = now() - interval '1 minute' where offer = ? and status = 'HELD'",
                bakery);
    }

    List<String> states() {
        return Tables.texts("select state from waiting where offer = ? order by number", bakery);
    }

    static List<String> live(UUID pupil) {
        return Tables.texts("select status from booking where pupil = ? and status <> 'RELEASED'", pupil);
    }

    int takenSeats() {
        return Integer.parseInt(Tables.texts(
                        "select count(*) from seat where offer_id = ? and week = ? and taken_by is not null",
                        bakery,
                        WEEK.toString())
                .get(0));
    }
}
