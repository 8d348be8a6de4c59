package dk.ungegarantien.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final SchoolHoliday AUTUMN = holiday("2026-10-10", "2026-10-18", "Efterårsferie");
    private static final SchoolHoliday WINTER = holiday("2027-02-13", "2027-02-21", "Vinterferie");

    @Test
    void all_of_a_year_that_nobody_has_told_is_new() {
        assertThat(changes(null, year(AUTUMN))).containsExactly("NEW null", "NEW Efterårsferie");
    }

    @Test
    void the_same_again_is_unchanged() {
        assertThat(changes(year(AUTUMN, WINTER), year(WINTER, AUTUMN)))
                .containsExactly("UNCHANGED null", "UNCHANGED Efterårsferie", "UNCHANGED Vinterferie");
    }

    @Test
    void a_holiday_that_keeps_its_name_or_its_days_has_changed() {
        assertThat(changes(
                        year(AUTUMN, WINTER),
                        year(
                                holiday("2026-10-10", "2026-10-18", "Kartoffelferie"),
                                holiday("2027-02-20", "2027-02-28", "vinterferie"))))
                .containsExactly("UNCHANGED null", "CHANGED Kartoffelferie", "CHANGED vinterferie");
    }

    @Test
    void what_is_not_named_any_more_is_gone() {
        assertThat(changes(year(AUTUMN), year(WINTER)))
                .containsExactly("UNCHANGED null", "GONE Efterårsferie", "NEW Vinterferie");
    }

    private static Stream<String> changes(SchoolYear before, SchoolYear now) {
        return Comparison.between(before, now).stream()
                .map(change ->
                        change.difference() + " " + (change.now() == null ? change.before() : change.now()).name());
    }

    private static SchoolYear year(SchoolHoliday... holidays) {
        return new SchoolYear(2026, LocalDate.of(2026, 8, 10), LocalDate.of(2027, 6, 25), List.of(holidays));
    }

    private static SchoolHoliday holiday(String from, String to, String name) {
        return new SchoolHoliday(LocalDate.parse(from), LocalDate.parse(to), name);
    }
}
