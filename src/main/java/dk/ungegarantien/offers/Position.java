package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Violation;
import io.vertx.mutiny.sqlclient.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;

/** Where a page ended: the sort, its key, and what breaks ties. */
record Position(String key, OffsetDateTime publishedAt, UUID id) {

    static Cursor after(OfferSort sort, Row last) {
        return Cursor.at(
                sort.name(),
                last.getValue("key"),
                last.getOffsetDateTime("published_at").toInstant(),
                last.getUUID("id"));
    }

    /** Fails with {@link InvalidInput} for a cursor that is not ours. */
    static Position of(Cursor cursor) {
        return new Position(cursor.get(1), cursor.instant(2).atOffset(ZoneOffset.UTC), cursor.uuid(3));
    }

    float rank() {
        return read(Float::parseFloat);
    }

    int distance() {
        return read(Integer::parseInt);
    }

    LocalDate openUntil() {
        return read(LocalDate::parse);
    }

    private <T> T read(Function<String, T> reader) {
        try {
            return reader.apply(key);
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw new InvalidInput(Violation.of("cursor", "cursor"));
        }
    }
}
