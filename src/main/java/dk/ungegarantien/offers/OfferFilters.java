package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Interest;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.shared.Trade;
import dk.ungegarantien.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What is searched for. Equal ones find the same, however they were written, so their text is the key under which answers are kept.
 *
 * <p>For whom an offer is ({@code age}, {@code week}) is read from the limits that {@link FitTable} tells people apart by: the row of each offer
 * is made from its terms. It finds more than fits, for it knows no person; {@code SearchAndTableTest} holds that it hides nobody's place.
 *
 * @param words of the text, at most ten
 * @param near null when distance is no matter; likewise within
 * @param today what is over by then is not found
 */
record OfferFilters(
        List<String> words,
        SortedSet<String> kinds,
        SortedSet<String> municipalities,
        SortedSet<String> trades,
        SortedSet<String> interests,
        SortedSet<String> weeks,
        Integer age,
        String near,
        Integer within,
        SortedSet<String> partners,
        LocalDate today) {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_WORDS = 10;
    private static final int MOST_VALUES = 120;
    private static final int FARTHEST = 500;
    private static final int OLDEST = 120;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{3}");

    /** Reads the address; fails with {@link InvalidInput}, every unreadable value at its field. */
    static OfferFilters of(SearchParameters asked, PostalCodes postalCodes, LocalDate today) {
        var reader = new Reader();
        var near = blank(asked.near)
                ? null
                : reader.read("near", "near-unknown", asked.near, code -> demand(postalCodes, code));
        var within = reader.number("within", asked.within, 1, FARTHEST);
        if (within != null && blank(asked.near)) {
            reader.violations.add(Violation.of("within", "within-without-near"));
        }
        var filters = new OfferFilters(
                words(reader, asked.q),
                reader.all("kind", asked.kind, OfferKind::valueOf),
                reader.all("municipality", asked.municipality, OfferFilters::municipality),
                reader.all("trade", asked.trade, Trade::valueOf),
                reader.all("interest", asked.interest, Interest::valueOf),
                reader.all("week", asked.week, IsoWeek::of),
                reader.number("age", asked.age, 0, OLDEST),
                near == null ? null : near.code(),
                within,
                reader.all("partner", asked.partner, UUID::fromString),
                today);
        InvalidInput.refuse(reader.violations);
        return filters;
    }

    /** The same, but for the words. */
    OfferFilters asking(List<String> others) {
        return new OfferFilters(
                others, kinds, municipalities, trades, interests, weeks, age, near, within, partners, today);
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    private static List<String> words(Reader reader, String text) {
        if (blank(text)) {
            return List.of();
        }
        if (text.length() > LONGEST_TEXT) {
            reader.violations.add(Violation.of("q", "text-too-long", LONGEST_TEXT));
            return List.of();
        }
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static PostalCode demand(PostalCodes postalCodes, String code) {
        return postalCodes.find(code).orElseThrow(IllegalArgumentException::new);
    }

    private static String municipality(String code) {
        if (!MUNICIPALITY.matcher(code).matches()) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Reads values and remembers which could not be read. */
    static final class Reader {

        final List<Violation> violations = new ArrayList<>();

        <T> T read(String field, String key, String text, Function<String, T> how) {
            try {
                return how.apply(text.strip());
            } catch (IllegalArgumentException unreadable) {
                violations.add(Violation.of(field, key, text));
                return null;
            }
        }

        SortedSet<String> all(String field, List<String> texts, Function<String, ?> how) {
            var values = new TreeSet<String>();
            if (texts != null && texts.size() > MOST_VALUES) {
                violations.add(Violation.of(field, "too-many-values", MOST_VALUES));
                return values;
            }
            if (texts != null) {
                texts.stream()
                        .filter(text -> !blank(text))
                        .map(text -> read(field, "filter-unknown", text, how))
                        .filter(value -> value != null)
                        .forEach(value -> values.add(value.toString()));
            }
            return values;
        }

        Integer number(String field, String text, int least, int most) {
            if (blank(text)) {
                return null;
            }
            try {
                var number = Integer.parseInt(text.strip());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException none) {
                // falls through: told below
            }
            violations.add(Violation.of(field, "number-between", least, most));
            return null;
        }
    }
}
