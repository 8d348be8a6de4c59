package dk.ungegarantien.schools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNameTest {

    @ParameterizedTest(name = "{0} is {1} of grade {2}")
    @CsvSource({
        "8.B, 8.B, 8",
        "8b, 8.B, 8",
        "8, 8, 8",
        "8. klasse, 8, 8",
        "0.A, 0.A, 0",
        "00A, 0.A, 0",
        "10 X, 10.X, 10",
        "8.1, 8.1, 8",
        "7æ, 7.Æ, 7",
        "11.B, 11.B,",
        "Blå, Blå,",
        "8.B tysk, 8.B tysk,"
    })
    void a_class_has_one_name(String written, String name, Integer grade) {
        assertThat(ClassName.of(written)).isEqualTo(new ClassName(name, grade));
    }

    @ParameterizedTest(name = "after {0} comes {2}")
    @CsvSource({"8.B, 8, 9.B", "9, 9, 10", "Blå, 8, Blå", "8.B, 7, 8.B"})
    void the_class_of_the_next_year_keeps_its_track(String name, int grade, String next) {
        assertThat(ClassName.next(name, grade)).isEqualTo(next);
    }
}
