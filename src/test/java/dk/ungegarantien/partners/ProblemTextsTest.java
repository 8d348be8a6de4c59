package dk.ungegarantien.partners;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void every_problem_is_told_in_both_languages() throws IOException {
        assertThat(texts("da").keySet()).isEqualTo(texts("en").keySet()).isNotEmpty();
    }

    @Test
    void every_title_comes_with_what_to_do_next() throws IOException {
        var danish = texts("da");
        assertThat(danish.stringPropertyNames().stream().filter(key -> key.endsWith(".title")))
                .isNotEmpty()
                .allSatisfy(title -> assertThat(danish).containsKey(title.replace(".title", ".detail")));
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var file = ProblemTextsTest.class.getResourceAsStream("/problems/partners_" + language + ".properties")) {
            texts.load(new InputStreamReader(file, UTF_8));
        }
        return texts;
    }
}
