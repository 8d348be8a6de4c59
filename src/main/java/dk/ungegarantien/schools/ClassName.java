package dk.ungegarantien.schools;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a class is called, in one way only: {@code 8B}, {@code 8 b} and {@code 8.b} are all {@code 8.B}.
 *
 * @param grade as the name tells it, 0 to 10; null when it does not
 */
record ClassName(String text, Integer grade) {

    static final int LONGEST = 40;
    private static final int HIGHEST_GRADE = 10;

    /** 8.B, 8B, 8 b, 08-B, 8. klasse B, klasse 8.B, 8.1, or just 8. */
    private static final Pattern USUAL = Pattern.compile(
            "(?:kl(?:asse|\\.)?)?\\s*0?(\\d{1,2})\\s*[.\\-/ ]*\\s*(?:kl(?:asse|\\.)?)?\\s*(\\p{L}{0,3}|(?<=\\D)\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static ClassName of(String written) {
        var text = written.strip().replaceAll("\\s+", " ");
        var usual = USUAL.matcher(text);
        if (!usual.matches() || Integer.parseInt(usual.group(1)) > HIGHEST_GRADE) {
            return new ClassName(text, null);
        }
        var grade = Integer.parseInt(usual.group(1));
        var track = usual.group(2).toUpperCase(Locale.ROOT);
        return new ClassName(track.isEmpty() ? String.valueOf(grade) : grade + "." + track, grade);
    }

    /** The class in the next school year: {@code 8.B} becomes {@code 9.B}; a name without a grade stays. */
    static String next(String name, int grade) {
        var now = of(name);
        return now.grade() == null || now.grade() != grade
                ? name
                : now.text().replaceFirst("^\\d+", String.valueOf(grade + 1));
    }

    /** Two names that mean one class. */
    String key() {
        return text.toLowerCase(Locale.ROOT);
    }
}
