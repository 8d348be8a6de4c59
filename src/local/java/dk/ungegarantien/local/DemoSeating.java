package dk.ungegarantien.local;

import static dk.ungegarantien.local.DemoSql.row;

import dk.ungegarantien.shared.IsoWeek;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Gives a pupil of a round a free seat, as a coordinator does at the board. */
final class DemoSeating {

    private final DemoSql sql;

    DemoSeating(DemoSql sql) {
        this.sql = sql;
    }

    /** Gives the booking. */
    UUID place(String municipality, UUID round, UUID pupil, UUID offer, IsoWeek week, UUID coordinator, Instant at) {
        var booking = sql.keyAt(at);
        var bookingWeek = sql.keyAt(at);
        sql.insert(
                "booking",
                row(
                        "id", booking,
                        "municipality_code", municipality,
                        "round", round,
                        "pupil", pupil,
                        "offer", offer,
                        "entry", booking,
                        "status", "PLACED",
                        "booked_by", coordinator,
                        "booked_at", at,
                        "placed_at", at));
        sql.insert("booking_week", row("id", bookingWeek, "booking", booking, "week", week.toString()));
        sql.execute("""
                update seat set taken_by = ?, taken_at = ? where id = (
                    select id from seat where offer_id = ? and week = ? and taken_by is null order by number limit 1)""", bookingWeek, at, offer, week.toString());
        log(municipality, round, pupil, offer, week, coordinator, at);
        record(municipality, booking, coordinator, null, "PLACED", at);
        return booking;
    }

    /** Everybody is told of it. */
    void confirm(String municipality, UUID booking, UUID coordinator, Instant at) {
        sql.execute("update booking set status = 'CONFIRMED' where id = ?", booking);
        record(municipality, booking, coordinator, "PLACED", "CONFIRMED", at);
    }

    private void log(
            String municipality, UUID round, UUID pupil, UUID offer, IsoWeek week, UUID coordinator, Instant at) {
        Long number = sql.value("update placement_round set moves = moves + 1 where id = ? returning moves", round);
        sql.insert(
                "move",
                row(
                        "round", round,
                        "number", number,
                        "municipality_code", municipality,
                        "at", at,
                        "actor", coordinator,
                        "kind", "PLACED",
                        "pupil", pupil,
                        "to_offer", offer,
                        "to_weeks", List.of(week.toString())));
    }

    private void record(String municipality, UUID booking, UUID coordinator, String from, String to, Instant at) {
        sql.insert(
                "state_change",
                row(
                        "id", sql.keyAt(at),
                        "municipality_code", municipality,
                        "subject_type", "booking",
                        "subject_id", booking,
                        "actor", coordinator,
                        "actor_role", "coordinator",
                        "from_state", from,
                        "to_state", to,
                        "at", at));
    }
}
