package dk.ungegarantien.local;

import static dk.ungegarantien.local.DemoSql.row;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.SchoolYearDates;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A round of grade 9 that has been published: the partner who logs in has guests, and the family of one has told something. */
final class DemoGuests {

    private static final int GRADE = 9;
    private static final Duration OPENED = Duration.ofDays(30);
    private static final Duration PLACED = Duration.ofDays(6);
    private static final Duration PUBLISHED = Duration.ofDays(5);
    private static final Duration TOLD = Duration.ofDays(2);

    private final DemoSql sql;
    private final DemoDays days;
    private final DemoPeople people;
    private final DemoBoard board;

    DemoGuests(DemoSql sql, DemoDays days, DemoPeople people) {
        this.sql = sql;
        this.days = days;
        this.people = people;
        this.board = new DemoBoard(sql);
    }

    /** An internship of the partner in the first week that still has seats. */
    private record Stay(UUID offer, IsoWeek week) {}

    /** Nothing where the partner has no internship for them, or there is no class. */
    void load(String municipality) {
        var stay = stay(municipality);
        if (stay == null) {
            return;
        }
        var coordinator = people.professional(municipality, "coordinator").id();
        var year = SchoolYearDates.yearOf(stay.week().monday());
        var classes = board.classes(municipality, year, GRADE, coordinator, 1);
        if (!classes.isEmpty()) {
            var round = board.open(
                    municipality, stay.week(), classes, GRADE, days.today().minusDays(8), coordinator, ago(OPENED));
            UUID last = null;
            for (var guests = 0; guests < 2; guests++) {
                last = guest(municipality, round, stay, coordinator, last);
            }
            publish(round);
        }
    }

    private Stay stay(String municipality) {
        String found = sql.value(
                """
                select o.id || ' ' || s.week from seat s join offer o on o.id = s.offer_id
                where o.municipality_code = ? and o.status = 'PUBLISHED' and o.kind = 'INTERNSHIP'
                    and o.terms -> 'grades' @> ?::jsonb and s.taken_by is null and s.week > ?
                    and exists (
                        select from membership m join account a on a.id = m.account_id
                        where m.partner_id = o.partner_id and a.subject not like 'demo-%')
                order by s.week, o.id limit 1""",
                municipality,
                "[" + GRADE + "]",
                IsoWeek.of(days.today()).plus(1).toString());
        return found == null ? null : new Stay(UUID.fromString(found.split(" ")[0]), IsoWeek.of(found.split(" ")[1]));
    }

    /** Another pupil of the class, as long as there is a seat; the first one's family tells something. Gives the last who was placed. */
    private UUID guest(String municipality, UUID round, Stay stay, UUID coordinator, UUID before) {
        UUID pupil = sql.value(
                """
                select p.pupil from round_pupil p
                where p.round = ? and (?::uuid is null or p.pupil > ?::uuid)
                    and not exists (select from pupil_week o where o.pupil = p.pupil and o.week = ?)
                    and exists (select from seat s where s.offer_id = ? and s.week = ? and s.taken_by is null)
                order by p.pupil limit 1""",
                round,
                before,
                before,
                stay.week().toString(),
                stay.offer(),
                stay.week().toString());
        if (pupil != null) {
            var booking = board.place(municipality, round, pupil, stay.offer(), stay.week(), coordinator, ago(PLACED));
            board.confirm(municipality, booking, coordinator, ago(PUBLISHED));
            if (before == null) {
                sql.insert(
                        "booking_arrangement",
                        row(
                                "booking",
                                booking,
                                "municipality_code",
                                municipality,
                                "words",
                                "Har brug for en pause midt på formiddagen. Sig gerne til, når der er noget nyt, i god tid.",
                                "told_at",
                                ago(TOLD)));
            }
        }
        return pupil == null ? before : pupil;
    }

    private void publish(UUID round) {
        sql.execute(
                "update placement_round set status = 'PUBLISHED', published_at = ?, changed_at = ? where id = ?",
                ago(PUBLISHED),
                ago(PUBLISHED),
                round);
    }

    private Instant ago(Duration time) {
        return days.now().minus(time);
    }
}
