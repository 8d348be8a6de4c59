package dk.ungegarantien.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The keyset values of the last row of a page, as opaque text. */
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor at(Object... values) {
        return new Cursor(Arrays.stream(values).map(String::valueOf).toList());
    }

    /** Reads a cursor of that many values; null stays null; fails with {@link InvalidInput} on the field {@code cursor} for anything not made by us. */
    public static Cursor parse(String text, int values) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, -1);
            if (decoded.length == values) {
                return new Cursor(List.of(decoded));
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through: told below
        }
        throw new InvalidInput(Violation.of("cursor", "cursor"));
    }

    public String get(int index) {
        return values.get(index);
    }

    /** The value as a key; fails with {@link InvalidInput} on the field {@code cursor} when it is none. */
    public UUID uuid(int index) {
        return read(index, UUID::fromString);
    }

    /** The value as a moment; fails with {@link InvalidInput} on the field {@code cursor} when it is none. */
    public Instant instant(int index) {
        return read(index, Instant::parse);
    }

    /** The value as whatever the reader makes of it; fails with {@link InvalidInput} on the field {@code cursor} when it makes nothing of it. */
    public <T> T read(int index, Function<String, T> reader) {
        try {
            return reader.apply(get(index));
        } catch (IllegalArgumentException | DateTimeException notMadeByUs) {
            throw new InvalidInput(Violation.of("cursor", "cursor"));
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, values).getBytes(UTF_8));
    }
}
