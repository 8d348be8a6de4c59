package dk.ungegarantien.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungegarantien.offers.ClassVisitTerms;
import dk.ungegarantien.offers.ClassVisitTerms.Direction;
import dk.ungegarantien.offers.ClassVisitTerms.Slot;
import dk.ungegarantien.schools.ClassSummary;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Violation;
import dk.ungegarantien.workrules.UsualSchoolYear;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Which class suits a visit, and which time suits both. */
class VisitFitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate THURSDAY = LocalDate.of(2027, 1, 14);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime ELEVEN = LocalTime.of(11, 0);

    @Test
    void a_class_of_a_grade_and_size_that_the_offer_takes_suits() {
        assertThat(fit(8, true).ofClass(24)).isEmpty();
        assertThat(keys(fit(9, true).ofClass(24))).containsExactly("visit-grade");
        assertThat(keys(fit(8, true).ofClass(9))).containsExactly("visit-class-size");
        assertThat(keys(fit(8, true).ofClass(29))).containsExactly("visit-class-size");
    }

    @Test
    void one_of_the_offers_dates_lasts_as_long_as_it_says() {
        var time = fit(8, false).asked(THURSDAY, NINE, LocalTime.of(20, 0));
        assertThat(time.ends()).isEqualTo(THURSDAY.atTime(ELEVEN));
        assertThat(fit(8, false).slotAt(time)).isEqualTo(THURSDAY.atTime(NINE));
    }

    @Test
    void another_day_is_asked_for_only_where_one_may_be_agreed_on() {
        refused(() -> fit(8, false).asked(THURSDAY.plusDays(1), NINE, null), "visit-date-not-offered");
        var time = fit(8, true).asked(THURSDAY.plusDays(1), NINE, null);
        assertThat(time.ends()).isEqualTo(THURSDAY.plusDays(1).atTime(10, 30));
        assertThat(fit(8, true).slotAt(time)).isNull();
    }

    @Test
    void there_is_school_on_the_day_and_the_class_is_still_that_class() {
        refused(() -> fit(8, true).asked(TODAY, NINE, null), "visit-date-past");
        refused(() -> fit(8, true).asked(LocalDate.of(2027, 1, 16), NINE, null), "visit-date-no-school");
        refused(() -> fit(8, true).asked(LocalDate.of(2026, 12, 24), NINE, null), "visit-date-no-school");
        refused(() -> fit(8, true).asked(LocalDate.of(2027, 9, 1), NINE, null), "visit-date-other-year");
        refused(() -> fit(8, true).asked(THURSDAY.plusDays(1), ELEVEN, NINE), "visit-time-order");
    }

    private static VisitFit fit(int grade, boolean byAgreement) {
        var terms = new ClassVisitTerms(
                Direction.CLASS_TO_FIRM,
                byAgreement,
                List.of(new Slot(THURSDAY, NINE, ELEVEN)),
                10,
                28,
                List.of(7, 8),
                "Fra korn til brød.",
                90);
        var schoolClass = new ClassSummary(UUID.randomUUID(), UUID.randomUUID(), "860", 2026, grade + ".A", grade);
        return new VisitFit(terms, schoolClass, new UsualSchoolYear(), TODAY);
    }

    private static List<String> keys(List<Violation> violations) {
        return violations.stream().map(Violation::key).toList();
    }

    private static void refused(ThrowingCallable asking, String key) {
        assertThatThrownBy(asking).isInstanceOfSatisfying(InvalidInput.class, why -> assertThat(keys(why.violations()))
                .containsExactly(key));
    }
}
