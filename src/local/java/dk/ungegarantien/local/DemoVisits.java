package dk.ungegarantien.local;

import static dk.ungegarantien.local.DemoSql.row;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Class visits of the demo, one in every state, and one that a firm is late to answer about. */
final class DemoVisits {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final String ASKED = "ASKED";

    private final DemoSql sql;
    private final DemoDays days;
    private final DemoPeople people;

    DemoVisits(DemoSql sql, DemoDays days, DemoPeople people) {
        this.sql = sql;
        this.days = days;
        this.people = people;
    }

    /**
     * What is to be shown.
     *
     * @param inDays when the visit is; negative for one that has been
     * @param answerIn days until the answer is due, negative when it is late; null when nobody has to answer
     * @param words what was written with the last step; null for nothing
     */
    private record Plan(String state, int inDays, int askedDaysAgo, Integer answerIn, String message, String words) {

        boolean isLate() {
            return answerIn != null && answerIn < 0;
        }

        /** Whether one of the offer's own dates may be used: it still has its seat then. */
        boolean holdsASeat() {
            return inDays > 0 && List.of(ASKED, "BOOKED").contains(state);
        }
    }

    private static final List<Plan> PLANS = List.of(
            new Plan(ASKED, 45, 1, 4, "Vi arbejder med job og uddannelse og vil gerne se en almindelig dag.", null),
            new Plan("BOOKED", 50, 12, null, "To elever bruger kørestol. Kan man komme rundt hos jer?", null),
            new Plan("COUNTERED", 55, 4, 2, null, "Den dag er halvdelen af os på kursus. Kan I ugen efter?"),
            new Plan(ASKED, 60, 14, -4, "Klassen har forberedt spørgsmål om løn og arbejdstid.", null),
            new Plan(
                    "REFERRED", 65, 9, null, null, "Vi bygger om hele foråret, men konsulenterne kender flere som os."),
            new Plan("CANCELLED", 70, 16, null, null, "Klassens lærer er blevet langtidssygemeldt."),
            new Plan("BOOKED", -12, 40, null, "Tak, fordi vi må komme.", null));

    void load(String municipality) {
        for (var at = 0; at < PLANS.size(); at++) {
            UUID offer = sql.value("""
                    select o.id from offer o where o.municipality_code = ? and o.kind = 'CLASS_VISIT' and o.status = 'PUBLISHED'
                    order by exists (
                        select from membership m join account a on a.id = m.account_id
                        where m.partner_id = o.partner_id and a.subject not like 'demo-%') desc, o.id
                    offset ? limit 1""", municipality, at);
            UUID schoolClass = offer == null ? null : schoolClass(municipality, offer, at);
            if (schoolClass != null) {
                visit(municipality, PLANS.get(at), offer, schoolClass);
            }
        }
    }

    /** A class of the coordinator's that the offer is for, another one each time. */
    private UUID schoolClass(String municipality, UUID offer, int at) {
        return sql.value("""
                select c.id from school_class c join school s on s.id = c.school join offer o on o.id = ?
                where c.municipality_code = ? and o.terms -> 'grades' @> to_jsonb(c.grade)
                    and (s.district is null or exists (
                        select from district_coordinator d where d.district = s.district and d.account_id = ?))
                    and not exists (select from visit v where v.school_class = c.id)
                order by c.name, c.id offset ? limit 1""", offer, municipality, coordinator(municipality), at % 2);
    }

    private UUID coordinator(String municipality) {
        return people.professional(municipality, "coordinator").id();
    }

    private void visit(String municipality, Plan plan, UUID offer, UUID schoolClass) {
        var askedAt = days.at(plan.askedDaysAgo(), LocalTime.of(10, 20));
        var id = sql.keyAt(askedAt);
        var slot = plan.holdsASeat() ? slot(offer) : null;
        var begins = slot == null ? day(plan.inDays()).atTime(NINE) : slot;
        Integer minutes =
                sql.value("select coalesce((terms ->> 'lengthMinutes')::integer, 90) from offer where id = ?", offer);
        Integer pupils = sql.value("""
                select greatest((terms ->> 'smallestClass')::integer, least((terms ->> 'largestClass')::integer, 20))
                from offer where id = ?""", offer);
        var other = plan.state().equals("COUNTERED") ? day(plan.inDays() + 7).atTime(NINE) : null;
        var answerBy = plan.answerIn() == null ? null : days.workingDay(plan.answerIn());
        sql.insert(
                "visit",
                row(
                        "id",
                        id,
                        "municipality_code",
                        municipality,
                        "offer",
                        offer,
                        "partner",
                        sql.<UUID>value("select partner_id from offer where id = ?", offer),
                        "school",
                        sql.<UUID>value("select school from school_class where id = ?", schoolClass),
                        "school_class",
                        schoolClass,
                        "status",
                        plan.state(),
                        "pupils",
                        pupils,
                        "message",
                        plan.message(),
                        "contact_name",
                        contact(schoolClass, "contact_name"),
                        "contact_email",
                        contact(schoolClass, "contact_email"),
                        "contact_phone",
                        contact(schoolClass, "contact_phone"),
                        "begins",
                        begins,
                        "ends",
                        begins.plusMinutes(minutes),
                        "slot",
                        slot,
                        "proposed_begins",
                        other,
                        "proposed_ends",
                        other == null ? null : other.plusMinutes(minutes),
                        "to_consultants",
                        plan.state().equals("REFERRED"),
                        "asked_by",
                        coordinator(municipality),
                        "asked_at",
                        askedAt,
                        "answer_by",
                        answerBy,
                        "due_at",
                        answerBy == null || plan.isLate() ? null : DemoDays.at(answerBy, EIGHT),
                        "reminded",
                        plan.isLate(),
                        "late_since",
                        plan.isLate() ? days.at(3, EIGHT) : null,
                        "calendar_version",
                        plan.state().equals("CANCELLED") ? 1 : 0));
        if (slot != null) {
            sql.execute(
                    "update seat set taken_by = ?, taken_at = ? where offer_id = ? and session = ?",
                    id,
                    askedAt,
                    offer,
                    slot);
        }
        history(municipality, plan, offer, id);
    }

    private void history(String municipality, Plan plan, UUID offer, UUID id) {
        var coordinator = coordinator(municipality);
        UUID owner = sql.value(
                "select m.account_id from membership m join offer o on o.partner_id = m.partner_id where o.id = ? limit 1",
                offer);
        var history = new DemoHistory(sql, municipality, "visit", id)
                .step(
                        days.at(plan.askedDaysAgo(), LocalTime.of(10, 20)),
                        ASKED,
                        coordinator,
                        "coordinator",
                        plan.message());
        var answered = days.at(Math.max(plan.askedDaysAgo() - 2, 1), LocalTime.of(13, 5));
        switch (plan.state()) {
            case "BOOKED", "COUNTERED", "REFERRED" ->
                history.step(answered, plan.state(), owner, "partner", plan.words());
            case "CANCELLED" ->
                history.step(answered, "BOOKED", owner, "partner")
                        .step(days.at(2, LocalTime.of(8, 40)), "CANCELLED", coordinator, "coordinator", plan.words());
            default -> {}
        }
    }

    private String contact(UUID schoolClass, String column) {
        return sql.value(
                "select s.%s from school s join school_class c on c.school = s.id where c.id = ?".formatted(column),
                schoolClass);
    }

    /** The first of the offer's own dates that nobody has; null for none. */
    private LocalDateTime slot(UUID offer) {
        Timestamp session = sql.value(
                "select min(session) from seat where offer_id = ? and taken_by is null and session > ?",
                offer,
                days.today().plusDays(2).atStartOfDay());
        return session == null ? null : session.toLocalDateTime();
    }

    private LocalDate day(int inDays) {
        return inDays > 0 ? days.schoolDay(inDays) : days.today().plusDays(inDays);
    }
}
