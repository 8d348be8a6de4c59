package dk.ungegarantien.shared;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of all problems, in both languages; each package keeps its own file under {@code problems/}. */
@Singleton
public class ProblemTexts {

    static final List<String> PACKAGES = List.of(
            "shared",
            "accounts",
            "partners",
            "schools",
            "offers",
            "applications",
            "bookings",
            "visits",
            "cases",
            "notifications");

    /** What a problem tells the caller to do now; null when its text is missing. */
    public String detail(Language language, Problem problem) {
        return find(language, problem.type() + ".detail", problem.arguments()).orElse(null);
    }

    /** What is wrong with one field, as a sentence; its key when the text is missing. */
    public String message(Language language, Violation violation) {
        return find(language, violation.key() + ".message", violation.arguments())
                .orElse(violation.key());
    }

    /** The sentence under a key of any of the files, with its arguments filled in; the key itself when the text is missing. */
    public static String sentence(Language language, String key, Object... arguments) {
        return find(language, key, arguments).orElse(key);
    }

    /** The sentence under a key, with its arguments filled in. */
    static Optional<String> find(Language language, String key, Object... arguments) {
        return PACKAGES.stream()
                .flatMap(name -> bundle(name, language).stream())
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle ->
                        new MessageFormat(bundle.getString(key), language.locale()).format(said(language, arguments)));
    }

    private static Object[] said(Language language, Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Said words ? words.in(language) : argument)
                .toArray();
    }

    private static Optional<ResourceBundle> bundle(String name, Language language) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                    "problems." + name,
                    language.locale(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        } catch (MissingResourceException noneYet) {
            return Optional.empty();
        }
    }
}
