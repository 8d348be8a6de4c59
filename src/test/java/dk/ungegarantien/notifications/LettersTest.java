package dk.ungegarantien.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class LettersTest {

    private static final String LINK = "https://ungegarantien.dk/et-sted";

    @Inject
    Typesetter typesetter;

    static Stream<Arguments> everyLetterInBothLanguages() {
        return Stream.of(
                        ApplicationContents.class,
                        GuaranteeContents.class,
                        CaseContents.class,
                        GuardianContents.class,
                        PledgeContents.class,
                        OfferContents.class,
                        PupilContents.class)
                .flatMap(group -> Arrays.stream(group.getDeclaredClasses()))
                .filter(Class::isRecord)
                .flatMap(type -> Stream.of(Language.values()).map(language -> Arguments.of(type, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyLetterInBothLanguages")
    void has_a_subject_one_link_and_every_value_in_both_forms(Class<?> type, Language language) throws Exception {
        var letter = Letter.to(new Recipient("alma@example.dk", language), filled(type));
        var written = typesetter.write(letter).await().indefinitely();
        assertThat(written.subject()).isNotBlank().hasSizeLessThan(120);
        assertThat(Block.read(written.body()))
                .filteredOn(block -> block.kind() == Block.Kind.LINK)
                .singleElement()
                .satisfies(block -> assertThat(block.lines().get(1)).isEqualTo(LINK));
        var mail = mail(written, language);
        var text = typesetter.text(mail).await().indefinitely();
        var html = typesetter.html(mail).await().indefinitely();
        assertThat(text).contains(LINK).doesNotContain("{").doesNotContain("NOT_FOUND");
        assertThat(html)
                .contains("<html lang=\"" + language.name().toLowerCase())
                .contains("href=\"" + LINK + "\"")
                .doesNotContain("<script>")
                .doesNotContain("NOT_FOUND");
    }

    /** Every text is a piece of HTML, to see that none gets through. */
    private static Content filled(Class<?> type) throws Exception {
        var values = Arrays.stream(type.getRecordComponents())
                .map(LettersTest::value)
                .toArray();
        var constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return (Content) constructor.newInstance(values);
    }

    private static Object value(RecordComponent component) {
        if (component.getType() == int.class) {
            return 2;
        }
        if (component.getType() == List.class) {
            return List.of("<script>one", "<script>two");
        }
        return component.getType() == boolean.class
                ? (Object) true
                : component.getName().equals("link") ? LINK : "<script>" + component.getName();
    }

    private static Mail mail(Writing written, Language language) {
        var mail = new Mail();
        mail.subject = written.subject();
        mail.body = written.body();
        mail.language = language;
        return mail;
    }
}
