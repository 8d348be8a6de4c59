package dk.ungegarantien.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungegarantien.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CvrTest {

    @ParameterizedTest
    @ValueSource(strings = {"13585628", "24256790", "DK24256790", "dk 24 25 67 90", " 24\u00a0256\u00a0790 "})
    void a_number_that_exists_is_taken_as_people_write_it(String written) {
        assertThat(Cvr.of(written).digits()).isIn("13585628", "24256790");
    }

    @Test
    void a_number_with_a_wrong_digit_is_refused_and_named() {
        assertThatThrownBy(() -> Cvr.of("24256791"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.field()).isEqualTo("cvr");
                            assertThat(violation.key()).isEqualTo("cvr-check-digit");
                            assertThat(violation.arguments()).containsExactly("24256791");
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1358562", "135856280", "1358562x", "SE13585628", "١٣٥٨٥٦٢٨"})
    void what_is_not_eight_digits_is_refused(String written) {
        assertThatThrownBy(() -> Cvr.of(written)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_p_number_has_ten_digits_or_is_absent() {
        assertThat(PNumber.of("1003 388 394").digits()).isEqualTo("1003388394");
        assertThat(PNumber.of(" ")).isNull();
        assertThatThrownBy(() -> PNumber.of("100338839")).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.bageriet.dk", "https://bageriet.dk/om?a=b", "http://smørrebrød.dk"})
    void a_website_is_an_address_on_the_web(String written) {
        assertThat(Website.of(written).address()).startsWith("http");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://firma.dk",
                "bageriet",
                "https://a@evil.dk",
                "https://x.dk/\"onclick"
            })
    void everything_else_is_no_website(String written) {
        assertThatThrownBy(() -> Website.of(written)).isInstanceOf(InvalidInput.class);
    }
}
