package dk.ungegarantien.local;

import static dk.ungegarantien.local.DemoSql.row;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.SchoolYearDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a coordinator does: opens rounds for classes, and gives pupils of them free seats. */
final class DemoBoard {

    private static final int WISHES = 3;

    private final DemoSql sql;

    DemoBoard(DemoSql sql) {
        this.sql = sql;
    }

    /** Classes of that grade in the coordinator's schools, as ids. */
    List<UUID> classes(String municipality, int year, int grade, UUID coordinator, int most) {
        String found = sql.value("""
                select string_agg(id::text, ' ') from (
                    select c.id from school_class c
                    left join school s on s.id = c.school
                    where c.municipality_code = ? and c.begins_in = ? and c.grade = ?
                        and (s.district is null or exists (
                            select from district_coordinator d where d.district = s.district and d.account_id = ?))
                    order by s.name, c.name limit ?) class""", municipality, year, grade, coordinator, most);
        return found == null
                ? List.of()
                : Stream.of(found.split(" ")).map(UUID::fromString).toList();
    }

    /** Gives the round. */
    UUID open(
            String municipality,
            IsoWeek week,
            List<UUID> classes,
            int grade,
            LocalDate deadline,
            UUID coordinator,
            Instant opened) {
        var round = sql.keyAt(opened);
        sql.insert(
                "placement_round",
                row(
                        "id", round,
                        "municipality_code", municipality,
                        "title", "Erhvervspraktik i %d. klasse, uge %d".formatted(grade, week.week()),
                        "begins_in", SchoolYearDates.yearOf(week.monday()),
                        "wishes", WISHES,
                        "deadline", deadline,
                        "opened_by", coordinator,
                        "opened_at", opened,
                        "changed_at", opened));
        sql.insert("round_week", row("round", round, "municipality_code", municipality, "week", week.toString()));
        classes.forEach(one ->
                sql.insert("round_class", row("round", round, "municipality_code", municipality, "school_class", one)));
        return round;
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
