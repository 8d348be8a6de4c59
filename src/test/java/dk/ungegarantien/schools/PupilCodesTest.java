package dk.ungegarantien.schools;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.Fingerprint;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PupilCodesTest {

    private static final UUID ALMA = UUID.fromString("019b0000-0000-7000-8000-000000000001");

    private final PupilCodes codes = new PupilCodes("a secret of this installation");

    @Test
    void a_code_can_be_made_again() {
        assertThat(codes.code(ALMA, 1)).isEqualTo(new PupilCodes("a secret of this installation").code(ALMA, 1));
    }

    @Test
    void a_code_is_another_for_another_pupil_another_issue_and_another_secret() {
        assertThat(codes.code(ALMA, 1))
                .isNotEqualTo(codes.code(UUID.randomUUID(), 1))
                .isNotEqualTo(codes.code(ALMA, 2))
                .isNotEqualTo(new PupilCodes("another secret").code(ALMA, 1));
    }

    @Test
    void codes_use_all_digits_evenly_and_do_not_repeat() {
        var all = new HashSet<String>();
        var digits = new HashSet<Integer>();
        for (var issue = 0; issue < 2_000; issue++) {
            var code = codes.code(ALMA, issue);
            all.add(code);
            code.chars().forEach(digits::add);
            assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{10}");
        }
        assertThat(all).hasSize(2_000);
        assertThat(digits).hasSize(32);
    }

    @Test
    void a_code_is_read_as_it_is_shown() {
        var code = codes.code(ALMA, 1);
        assertThat(PupilCodes.shown(code)).matches(".{5}-.{5}");
        assertThat(PupilCodes.read(PupilCodes.shown(code))).contains(code);
        assertThat(codes.fingerprint(ALMA, 1)).isEqualTo(Fingerprint.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01234-ABCDE", "o1234abcde", "OI234 – ABCDE", " 0l234\u00A0abcde "})
    void a_code_is_read_as_people_type_it(String typed) {
        assertThat(PupilCodes.read(typed)).contains("01234ABCDE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01234-ABCD", "01234-ABCDEF", "01234-ABCDU", "01234-ABCDÆ"})
    void what_cannot_be_a_code_is_none(String typed) {
        assertThat(PupilCodes.read(typed)).isEmpty();
    }
}
