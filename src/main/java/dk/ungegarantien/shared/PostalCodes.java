package dk.ungegarantien.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All postal codes of Denmark with their places (GeoNames, CC BY 4.0), held in memory. */
@Singleton
public class PostalCodes {

    private static final String SOURCE = "/data/postal_codes.csv";

    private final Map<String, PostalCode> byCode;

    public PostalCodes() {
        byCode = read();
    }

    public Optional<PostalCode> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The postal code; fails with {@link InvalidInput} on that field when it does not exist. */
    public PostalCode demand(String field, String code) {
        return find(code).orElseThrow(() -> new InvalidInput(Violation.of(field, "postal-code-unknown", code)));
    }

    /** Those whose code or name begins with what was typed, by code. */
    public List<PostalCode> startingWith(String typed, int limit) {
        var start = typed.strip().toLowerCase(Locale.forLanguageTag("da"));
        return byCode.values().stream()
                .filter(place -> place.code().startsWith(start)
                        || place.name().toLowerCase(Locale.forLanguageTag("da")).startsWith(start))
                .limit(limit)
                .toList();
    }

    private static Map<String, PostalCode> read() {
        try (var lines =
                new BufferedReader(new InputStreamReader(PostalCodes.class.getResourceAsStream(SOURCE), UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(PostalCodes::place)
                    .collect(toMap(PostalCode::code, identity(), (first, same) -> first, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** code,name,municipality codes separated by bars,latitude,longitude. */
    private static PostalCode place(String line) {
        var fields = line.split(",");
        return new PostalCode(
                fields[0],
                fields[1],
                List.of(fields[2].split("\\|")),
                Double.parseDouble(fields[3]),
                Double.parseDouble(fields[4]));
    }
}
