package dk.ungegarantien.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.offers.Terms;
import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.Trade;
import dk.ungegarantien.workrules.SchoolDays;
import dk.ungegarantien.workrules.UsualSchoolYear;
import dk.ungegarantien.workrules.WorkRules;
import dk.ungegarantien.workrules.Worker;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing in the demo data is what the product itself would refuse. */
class DemoLawTest {

    private static final DemoDatabase DATABASE = new DemoDatabase();
    private static final LocalDate TODAY = LocalDate.now(DemoDatabase.A_DAY_IN_NOVEMBER);
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final WorkRules LAW = WorkRules.ofDenmark();
    private static final SchoolDays SCHOOL = new UsualSchoolYear();

    @BeforeAll
    static void load() throws SQLException {
        DATABASE.start();
    }

    @AfterAll
    static void stop() throws SQLException {
        DATABASE.stop();
    }

    @Test
    void every_public_offer_could_be_published_by_the_product() throws SQLException, IOException {
        for (var row : DATABASE.rows("select terms from offer where status in ('PUBLISHED', 'PAUSED', 'IN_REVIEW')")) {
            var terms = JSON.readValue(row.get(0), Terms.class);
            assertThat(terms.contradictions()).as("%s", row).isEmpty();
            assertThat(terms.gaps(TODAY, terms)).as("%s", row).isEmpty();
        }
    }

    @Test
    void the_law_allows_every_offer_to_those_it_is_meant_for() throws SQLException, IOException {
        for (var row : DATABASE.rows("select terms::text, trade from offer where kind <> 'CLASS_VISIT'")) {
            var terms = JSON.readValue(row.get(0), Terms.class);
            var work = terms.work(Trade.valueOf(row.get(1)), TODAY);
            var verdict = LAW.judge(work, Worker.anybody(terms.youngest()), SCHOOL);
            assertThat(verdict.forbids()).as("%s %s", row, verdict).isFalse();
        }
    }

    @Test
    void the_law_allows_every_application_to_whoever_sent_it() throws SQLException, IOException {
        var applications = DATABASE.rows("""
                        select o.terms::text, o.trade, y.birth_date, coalesce(y.grade::text, '') from application a
                        join offer o on o.id = a.offer join young_profile y on y.account_id = a.young
                        where a.status in ('SUBMITTED', 'SEEN', 'INVITED', 'ACCEPTED')""");
        assertThat(applications).isNotEmpty();
        for (var row : applications) {
            var terms = JSON.readValue(row.get(0), Terms.class);
            var young =
                    somebody(LocalDate.parse(row.get(2)), row.get(3).isEmpty() ? null : Integer.valueOf(row.get(3)));
            var worker = Worker.born(young.birthDate(), young.schoolEndsOn(TODAY));
            var verdict = LAW.judge(terms.work(Trade.valueOf(row.get(1)), TODAY), worker, SCHOOL);
            assertThat(verdict.forbids()).as("%s %s", row, verdict).isFalse();
        }
    }

    private static YoungPerson somebody(LocalDate birthDate, Integer grade) {
        return new YoungPerson(null, "Nogen", birthDate, "9800", "860", null, grade, null, Language.DA);
    }
}
