package dk.ungegarantien.local;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.Denmark;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo data against the real schema, loaded twice. */
class DemoDataTest {

    private static final DemoDatabase DATABASE = new DemoDatabase();
    private static final Clock A_DAY_IN_NOVEMBER = DemoDatabase.A_DAY_IN_NOVEMBER;

    private static String contentAfterFirstLoad;

    @BeforeAll
    static void load_twice() throws SQLException {
        DATABASE.start();
        contentAfterFirstLoad = content();
        DATABASE.load(A_DAY_IN_NOVEMBER);
    }

    @AfterAll
    static void stop() throws SQLException {
        DATABASE.stop();
    }

    @Test
    void loading_again_changes_nothing() throws SQLException {
        assertThat(content()).isEqualTo(contentAfterFirstLoad);
    }

    @Test
    void each_municipality_has_40_partners_and_200_offers() throws SQLException {
        assertThat(rows("select municipality_code, count(*) from partner group by 1 order by 1"))
                .containsExactly("326 40", "860 40");
        assertThat(rows("select municipality_code, count(*) from offer group by 1 order by 1"))
                .containsExactly("326 200", "860 200");
    }

    @Test
    void each_municipality_has_partners_of_every_trade() throws SQLException {
        assertThat(
                        rows(
                                "select municipality_code, count(distinct trade) from partner where status = 'ACTIVE' group by 1 order by 1"))
                .containsExactly("326 24", "860 24");
    }

    @Test
    void each_municipality_has_applications_and_offers_in_every_state() throws SQLException {
        assertThat(rows("select municipality_code, count(distinct status) from application group by 1 order by 1"))
                .containsExactly("326 10", "860 10");
        assertThat(rows("select municipality_code, count(distinct status) from offer group by 1 order by 1"))
                .containsExactly("326 6", "860 6");
        assertThat(rows("select municipality_code, count(distinct status) from pledge group by 1 order by 1"))
                .containsExactly("326 3", "860 3");
    }

    @Test
    void each_municipality_has_class_visits_in_several_states() throws SQLException {
        assertThat(
                        rows(
                                "select municipality_code, count(distinct status) >= 4, count(*) >= 5 from visit group by 1 order by 1"))
                .containsExactly("326 t t", "860 t t");
    }

    @Test
    void the_logins_for_young_people_and_firms_have_something_to_look_at() throws SQLException {
        assertThat(rows("""
                        select p.name, count(*) >= 7 from application a join young_profile p on p.account_id = a.young
                        join account c on c.id = a.young and c.subject not like 'demo-%' group by 1 order by 1""")).hasSize(4).allMatch(row -> row.endsWith(" t"));
        assertThat(rows("""
                        select p.municipality_code, count(*) >= 8 from application a join partner p on p.id = a.partner
                        join membership m on m.partner_id = p.id
                        join account c on c.id = m.account_id and c.subject not like 'demo-%' group by 1 order by 1""")).containsExactly("326 t", "860 t");
    }

    @Test
    void each_municipality_has_cases_in_every_state_and_some_that_are_late() throws SQLException {
        assertThat(rows("select municipality_code, count(distinct state) from help_case group by 1 order by 1"))
                .containsExactly("326 4", "860 4");
        assertThat(rows("""
                        select municipality_code, bool_or(late_since is not null and state = 'NEW'), bool_or(late_since is not null and state = 'TAKEN'),
                            bool_or(late_since is null and state = 'NEW' and profession = 'CONSULTANT'), bool_or(reached is not null)
                        from help_case group by 1 order by 1""")).containsExactly("326 t t t t", "860 t t t t");
        assertThat(rows("""
                        select c.municipality_code, bool_or(n.cause = 'ASKED') from concern n join help_case c on c.id = n.help_case
                        group by 1 order by 1""")).containsExactly("326 t", "860 t");
        assertThat(rows("select distinct municipality_code from case_note order by 1"))
                .containsExactly("326", "860");
    }

    @Test
    void whoever_waits_or_was_guided_to_a_professional_is_in_a_case() throws SQLException {
        assertThat(rows("""
                        select p.name, a.status from application a join young_profile p on p.account_id = a.young
                        where (a.escalation_open or exists (select from referral r where r.application = a.id and r.to_professional is not null))
                            and not exists (select from concern n where n.application = a.id)""")).isEmpty();
        assertThat(rows("""
                        select n.cause from concern n join application a on a.id = n.application join help_case c on c.id = n.help_case
                        where c.young <> a.young or n.cause <> 'REFERRED' and (a.escalation_cause <> n.cause or a.escalation_open = (n.settled_at is not null))""")).isEmpty();
    }

    /** Nobody is written to when the product is started for the first time: no step is missing that the clock has not seen. */
    @Test
    void no_case_is_overdue() throws SQLException {
        assertThat(rows("select id from help_case where state <> 'CLOSED' and due_on < date '%s'"
                        .formatted(LocalDate.now(A_DAY_IN_NOVEMBER))))
                .isEmpty();
    }

    @Test
    void a_professional_has_put_an_offer_before_the_young_people_who_log_in_and_they_have_a_goal() throws SQLException {
        assertThat(rows("""
                        select c.state, p.status, o.status, d.words <> '' from help_case c join account a on a.id = c.young and a.subject not like 'demo-%'
                        join proposal p on p.help_case = c.id join offer o on o.id = p.offer join destination d on d.account_id = a.id""")).containsExactly("WAITING PROPOSED PUBLISHED t", "WAITING PROPOSED PUBLISHED t");
    }

    @Test
    void hjoerring_has_six_districts_with_a_coordinator_each_and_kalundborg_none() throws SQLException {
        assertThat(rows("""
                        select d.municipality_code, count(distinct d.id), count(distinct c.account_id) from district d
                        join district_coordinator c on c.district = d.id group by 1""")).containsExactly("860 6 6");
        assertThat(rows("select municipality_code, count(*), count(district) from school group by 1 order by 1"))
                .containsExactly("326 12 0", "860 12 12");
    }

    @Test
    void the_district_of_the_coordinator_is_full_and_the_pupil_who_logs_in_has_joined() throws SQLException {
        assertThat(rows("""
                        select c.grade, count(*) from pupil p join enrolment e on e.pupil = p.id join school_class c on c.id = e.school_class
                        join school s on s.id = c.school join district_coordinator k on k.district = s.district
                        join account a on a.id = k.account_id and a.subject not like 'demo-%' group by 1 order by 1""")).containsExactly("7 120", "8 120", "9 120");
        assertThat(rows("""
                        select p.name, y.name = p.name and y.birth_date = p.birth_date and y.postal_code = p.postal_code and y.grade = c.grade
                            and y.school = s.name
                        from pupil p join account a on a.id = p.account_id and a.subject not like 'demo-%' join young_profile y on y.account_id = a.id
                        join enrolment e on e.pupil = p.id join school_class c on c.id = e.school_class join school s on s.id = c.school
                        order by p.municipality_code""")).containsExactly("Oliver Raklev t", "Malthe Lund t");
    }

    @Test
    void the_firms_that_log_in_have_guests_one_of_whom_has_told_something_and_pupils_wait_for_full_weeks()
            throws SQLException {
        assertThat(rows("""
                        select b.municipality_code, count(*) > 0, count(a.booking) from booking b
                        left join booking_arrangement a on a.booking = b.id
                        where b.status = 'CONFIRMED' group by 1 order by 1""")).containsExactly("326 t 1", "860 t 1");
        assertThat(
                        rows(
                                "select municipality_code, count(*) > 0 from waiting where state = 'WAITING' group by 1 order by 1"))
                .contains("860 t");
    }

    @Test
    void every_cvr_number_passes_the_check() throws SQLException {
        assertThat(rows("select cvr from partner")).hasSize(80).allMatch(DemoDataTest::passesTheCheck);
    }

    @Test
    void nobody_gets_a_mail_of_it() throws SQLException {
        assertThat(rows("select count(*) from outbox")).containsExactly("0");
    }

    @Test
    void every_state_has_its_history_and_nothing_happens_in_the_future() throws SQLException {
        for (var subject : List.of("partner", "pledge", "offer", "application")) {
            assertThat(withoutHistory(subject, subject, "status")).as(subject).isEmpty();
        }
        assertThat(withoutHistory("school_year", "school-year", "'TOLD'")).isEmpty();
        assertThat(withoutHistory("help_case", "case", "state")).isEmpty();
        assertThat(withoutHistory("booking", "booking", "status")).isEmpty();
        assertThat(withoutHistory("waiting", "waiting", "state")).isEmpty();
        assertThat(rows("select id from state_change where at > timestamptz '%s'"
                        .formatted(A_DAY_IN_NOVEMBER.instant())))
                .isEmpty();
    }

    /** Those whose last recorded step did not lead to where they are. */
    private static List<String> withoutHistory(String table, String subject, String state) throws SQLException {
        return rows("""
                select t.id from %1$s t where %3$s is distinct from (
                    select to_state from state_change
                    where subject_type = '%2$s' and subject_id = t.id order by at desc, id desc limit 1)""".formatted(table, subject, state));
    }

    @Test
    void no_pupil_is_placed_in_a_week_of_holidays() throws SQLException {
        assertThat(rows("select distinct week from seat where week is not null"))
                .isNotEmpty()
                .noneMatch(week -> week.matches(".*-W(52|53|01|07|08|28|29|30|31|32|42)"));
    }

    @Test
    void each_municipality_has_told_this_school_year_and_two_more() throws SQLException {
        assertThat(rows("select municipality_code, begins_in, first_day, last_day from school_year order by 1, 2"))
                .containsExactly(
                        "326 2026 2026-08-10 2027-06-25",
                        "326 2027 2027-08-09 2028-06-23",
                        "326 2028 2028-08-14 2029-06-29",
                        "860 2026 2026-08-10 2027-06-25",
                        "860 2027 2027-08-09 2028-06-23",
                        "860 2028 2028-08-14 2029-06-29");
    }

    @Test
    void the_winter_holidays_of_the_two_differ() throws SQLException {
        assertThat(
                        rows(
                                "select municipality_code, first_day, last_day from school_holiday where name = 'Vinterferie' and first_day < '2028-01-01' order by 1"))
                .containsExactly("326 2027-02-13 2027-02-21", "860 2027-02-20 2027-02-28");
        assertThat(rows("select first_day, last_day from school_holiday where name = 'Påskeferie' order by 1 limit 1"))
                .containsExactly("2027-03-20 2027-03-29");
    }

    @Test
    void every_published_offer_can_be_found_at_once() throws SQLException {
        assertThat(rows("""
                        select o.title from offer o left join listed_offer l on l.id = o.id
                        where o.status = 'PUBLISHED' and l.id is null""")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-28", "2027-07-12"})
    void it_can_be_loaded_on_any_day(String day) throws SQLException {
        DATABASE.loadAnew(
                "demo_" + day.replace("-", "_"), Clock.fixed(Instant.parse(day + "T07:15:00Z"), Denmark.ZONE));
    }

    private static boolean passesTheCheck(String cvr) {
        int[] weights = {2, 7, 6, 5, 4, 3, 2, 1};
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(cvr.charAt(i), 10);
        }
        return cvr.length() == weights.length && sum % 11 == 0;
    }

    private static String content() throws SQLException {
        return rows("""
                        select (select count(*) from account), (select count(*) from young_profile),
                            (select count(*) from partner), (select count(*) from pledge), (select count(*) from offer),
                            (select count(*) from seat), (select count(*) from application),
                            (select count(*) from referral), (select count(*) from help_case), (select count(*) from concern),
                            (select count(*) from case_note), (select count(*) from school_holiday),
                            (select count(*) from school), (select count(*) from pupil), (select count(*) from enrolment),
                            (select count(*) from state_change)""").get(0);
    }

    /** Each row with its columns, separated by a blank. */
    private static List<String> rows(String sql) throws SQLException {
        return DATABASE.rows(sql).stream().map(row -> String.join(" ", row)).toList();
    }
}
