package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.OfferKind.CLASS_VISIT;
import static dk.ungegarantien.offers.OfferKind.INTERNSHIP;
import static dk.ungegarantien.offers.OfferKind.INTRO_JOB;
import static dk.ungegarantien.offers.OfferKind.LEISURE_JOB;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.shared.Language;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardianRuleTest {

    @ParameterizedTest(name = "{0}, born {1}, first day {2}: {3}")
    @CsvSource({
        "LEISURE_JOB, 2012-03-14, 2027-03-13, true",
        "LEISURE_JOB, 2012-03-14, 2027-03-14, false",
        "LEISURE_JOB, 2010-03-14, 2027-03-14, false",
        "INTRO_JOB, 2009-03-14, 2027-03-13, true",
        "INTRO_JOB, 2009-03-14, 2027-03-14, false",
        "INTERNSHIP, 2009-03-14, 2027-03-13, true",
        "INTERNSHIP, 2009-03-14, 2027-03-14, false",
        "INTERNSHIP, 2012-03-14, 2027-02-08, true",
        "CLASS_VISIT, 2015-03-14, 2027-02-08, false"
    })
    void the_age_counts_on_the_first_day_of_work(OfferKind kind, LocalDate born, LocalDate firstDay, boolean asks) {
        assertThat(GuardianRule.asksFor(kind, born, firstDay)).isEqualTo(asks);
    }

    @Test
    void who_was_born_on_29_february_turns_a_year_older_on_1_march() {
        var born = LocalDate.of(2012, 2, 29);
        assertThat(GuardianRule.asksFor(LEISURE_JOB, born, LocalDate.of(2027, 2, 28)))
                .isTrue();
        assertThat(GuardianRule.asksFor(LEISURE_JOB, born, LocalDate.of(2027, 3, 1)))
                .isFalse();
        assertThat(GuardianRule.freeFrom(INTRO_JOB, born)).isEqualTo(LocalDate.of(2030, 3, 1));
    }

    @Test
    void the_day_on_which_one_is_free_is_the_birthday_that_everything_else_counts_by() {
        for (var born = LocalDate.of(2008, 1, 1); born.getYear() == 2008; born = born.plusDays(1)) {
            var young = new YoungPerson(UUID.randomUUID(), "A", born, "9800", "860", null, null, null, Language.DA);
            var free = GuardianRule.freeFrom(INTERNSHIP, born);
            assertThat(young.ageOn(free)).as("born %s", born).isEqualTo(18);
            assertThat(young.ageOn(free.minusDays(1))).as("born %s", born).isEqualTo(17);
        }
    }

    @Test
    void nobody_is_asked_for_a_visit_of_the_class() {
        assertThat(GuardianRule.freeFrom(CLASS_VISIT, LocalDate.of(2015, 1, 1))).isNull();
    }
}
