package dk.ungegarantien.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.local.Town.Pupil;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** The generated municipality. */
class TownTest {

    private static final int YEAR = 2026;

    private final Town town = Town.of(Town.USUAL_SEED, YEAR);

    @Test
    void it_is_of_the_size_of_hjorring() {
        assertThat(town.districts()).hasSize(6);
        assertThat(town.schools()).hasSize(18);
        assertThat(town.schools().flatMap(school -> school.classes().stream())).hasSize(60);
        assertThat(town.pupils()).hasSize(1_400);
        assertThat(town.districts().get(0).pupils()).hasSize(400);
    }

    @Test
    void the_same_seed_gives_the_same_people() {
        assertThat(Town.of(Town.USUAL_SEED, YEAR)).isEqualTo(town);
        assertThat(Town.of(Town.USUAL_SEED + 1, YEAR)).isNotEqualTo(town);
    }

    @Test
    void nobody_is_taken_for_somebody_else() {
        assertThat(town.pupils().map(Pupil::unilogin)).doesNotHaveDuplicates();
        assertThat(town.schools().map(Town.School::institution)).doesNotHaveDuplicates();
    }

    @Test
    void class_lists_come_from_three_kinds_of_systems() {
        var lists = town.schools().limit(3).map(TownRosters::csv).toList();
        assertThat(new String(lists.get(0), Charset.forName("windows-1252")))
                .startsWith("Fornavn;Efternavn;Født;")
                .hasLineCount(1 + 5 * 27);
        assertThat(new String(lists.get(1), UTF_8)).startsWith("First name,").hasLineCount(1 + 5 * 27);
        assertThat(new String(lists.get(2), UTF_8))
                .startsWith("\uFEFFFornavn;Efternavn;Fødselsdato;")
                .hasLineCount(1 + 5 * 26);
    }
}
