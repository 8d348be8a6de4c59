package dk.ungegarantien.partners;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text as it is searched: lower case, ae, oe and aa for the Danish letters, and no accents. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        var danish = text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        return Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** One pattern for {@code like} per word; all of them must be found. */
    static List<String> patterns(String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(of(typed).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                        .toList();
    }
}
