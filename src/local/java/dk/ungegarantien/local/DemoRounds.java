package dk.ungegarantien.local;

import static dk.ungegarantien.local.DemoSql.row;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.SchoolYearDates;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An open round of each municipality for its coordinator: pupils have told wishes, some have a place, and the others wait to be placed. */
final class DemoRounds {

    private static final int GRADE = 8;
    private static final int CLASSES = 3;
    private static final Duration AGO = Duration.ofDays(9);

    private final DemoSql sql;
    private final DemoDays days;
    private final DemoPeople people;
    private final DemoBoard board;

    DemoRounds(DemoSql sql, DemoDays days, DemoPeople people) {
        this.sql = sql;
        this.days = days;
        this.people = people;
        this.board = new DemoBoard(sql);
    }

    /** Nothing where there are no classes, or no internship of the municipality has seats ahead. */
    void load(String municipality) {
        var week = bestWeek(municipality);
        if (week == null) {
            return;
        }
        var year = SchoolYearDates.yearOf(week.monday());
        var coordinator = people.professional(municipality, "coordinator").id();
        var classes = board.classes(municipality, year, GRADE, coordinator, CLASSES);
        if (!classes.isEmpty()) {
            var opened = days.now().minus(AGO);
            var round =
                    board.open(municipality, week, classes, GRADE, days.today().plusDays(12), coordinator, opened);
            wish(municipality, round, week, opened.plus(Duration.ofDays(2)));
            ownPlace(municipality, round, opened.plus(Duration.ofDays(3)));
            place(municipality, round, week, coordinator, opened.plus(Duration.ofDays(8)));
            queue(municipality, round, week, days.now().minus(Duration.ofHours(20)));
        }
    }

    /** The week after the next four in which the most seats are free. */
    private IsoWeek bestWeek(String municipality) {
        String week =
                sql.value("""
                select s.week from seat s join offer o on o.id = s.offer_id
                where o.municipality_code = ? and o.status = 'PUBLISHED' and o.kind = 'INTERNSHIP'
                    and s.taken_by is null and s.week > ? and o.terms -> 'grades' @> ?::jsonb
                group by s.week order by count(*) desc, s.week limit 1""", municipality, IsoWeek.of(days.today()).plus(4).toString(), "[" + GRADE + "]");
        return week == null ? null : IsoWeek.of(week);
    }

    /** Two of three have told wishes: an offer, another one, and something like them. */
    private void wish(String municipality, UUID round, IsoWeek week, Instant at) {
        sql.execute(
                """
                insert into wish (municipality_code, round, pupil, rank, offer, week, trades, km, told_at)
                select ?, ?, p.pupil, rank,
                    case when rank < 3 then o.id end,
                    case when rank = 1 then ? end,
                    case when rank = 3 then array[o.trade] end,
                    case when rank = 3 then 15 end, ?
                from (select pupil, row_number() over (order by pupil) as place from round_pupil where round = ?) p
                cross join generate_series(1, 3) rank
                join (
                    select o.id, o.trade, row_number() over (order by o.id) as place, count(*) over () as many
                    from offer o
                    where o.municipality_code = ? and o.status = 'PUBLISHED' and o.kind = 'INTERNSHIP'
                        and o.terms -> 'grades' @> ?::jsonb
                        and exists (select from seat s where s.offer_id = o.id and s.week = ?)) o
                    on (p.place + rank) % o.many + 1 = o.place and (rank < 3 or o.many > 2)
                where p.place % 3 <> 0""", municipality, round, week.toString(), at, round, municipality, "[" + GRADE + "]", week.toString());
    }

    private void ownPlace(String municipality, UUID round, Instant at) {
        UUID pupil = sql.value("""
                select p.pupil from round_pupil p
                where p.round = ? and not exists (select from wish w where w.round = p.round and w.pupil = p.pupil)
                order by p.pupil limit 1""", round);
        if (pupil != null) {
            var place = sql.keyAt(at);
            sql.insert(
                    "own_place",
                    row(
                            "id", place,
                            "municipality_code", municipality,
                            "round", round,
                            "pupil", pupil,
                            "firm", "Cykler og Kaffe",
                            "contact_name", "Karen Holm",
                            "email", "karen@cyklerogkaffe.example",
                            "what", "Hjælpe i værkstedet og i caféen.",
                            "told_at", at));
            sql.insert(
                    "wish",
                    row(
                            "municipality_code", municipality,
                            "round", round,
                            "pupil", pupil,
                            "rank", 1,
                            "own_place", place,
                            "told_at", at));
        }
    }

    /** One of three has what was wished first, as long as there are seats. */
    private void place(String municipality, UUID round, IsoWeek week, UUID coordinator, Instant at) {
        UUID pupil;
        while ((pupil = next(round, week)) != null) {
            UUID offer = sql.value("select offer from wish where round = ? and pupil = ? and rank = 1", round, pupil);
            board.place(municipality, round, pupil, offer, week, coordinator, at);
        }
    }

    /** Who has wished for a place that is full waits for it, two pupils at most. */
    private void queue(String municipality, UUID round, IsoWeek week, Instant at) {
        sql.execute("""
                insert into waiting (municipality_code, round, pupil, offer, week, since, state)
                select ?, w.round, w.pupil, w.offer, ?, ?, 'WAITING' from wish w
                where w.round = ? and w.rank = 1 and w.offer is not null
                    and not exists (select from booking b where b.round = w.round and b.pupil = w.pupil)
                    and not exists (select from pupil_week o where o.pupil = w.pupil and o.week = ?)
                    and not exists (select from seat s where s.offer_id = w.offer and s.week = ? and s.taken_by is null)
                order by w.pupil limit 2""", municipality, week.toString(), at, round, week.toString(), week.toString());
        sql.execute("""
                insert into state_change (municipality_code, subject_type, subject_id, actor, actor_role, to_state, at)
                select w.municipality_code, 'waiting', w.id, p.account_id, 'young', 'WAITING', w.since
                from waiting w join pupil p on p.id = w.pupil where w.round = ?""", round);
    }

    /** A pupil of those who are placed already whose first wish still has a free seat; null when all are placed. */
    private UUID next(UUID round, IsoWeek week) {
        return sql.value("""
                select p.pupil from (select pupil, row_number() over (order by pupil) as place from round_pupil where round = ?) p
                join wish w on w.round = ? and w.pupil = p.pupil and w.rank = 1 and w.offer is not null
                where p.place % 3 = 1
                    and not exists (select from booking b where b.round = w.round and b.pupil = p.pupil)
                    and not exists (select from pupil_week o where o.pupil = p.pupil and o.week = ?)
                    and exists (select from seat s where s.offer_id = w.offer and s.week = ? and s.taken_by is null)
                order by p.pupil limit 1""", round, round, week.toString(), week.toString());
    }
}
