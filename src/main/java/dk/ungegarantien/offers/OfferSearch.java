package dk.ungegarantien.offers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.ungegarantien.shared.PostalCodes;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Finds published offers. Reads the database directly, and puts together what lies there ready to be shown. */
@ApplicationScoped
class OfferSearch {

    private static final int PAGES_KEPT = 1_000;
    private static final int COUNTS_KEPT = 2_000;
    private static final int TEXTS_KEPT = 2_000;

    private final Pool pool;
    private final PostalCodes postalCodes;
    private final Spelling spelling;
    private final ObjectMapper json;
    private final Kept<Answer> pages;
    private final Kept<Answer> places;
    private final Kept<Counts> counts;
    private final Kept<String> texts;

    OfferSearch(Pool pool, PostalCodes postalCodes, Spelling spelling, ObjectMapper json, Catalogue catalogue) {
        this.pool = pool;
        this.postalCodes = postalCodes;
        this.spelling = spelling;
        this.json = json;
        this.pages = new Kept<>(catalogue, PAGES_KEPT, false);
        this.places = new Kept<>(catalogue, PAGES_KEPT, true);
        this.counts = new Kept<>(catalogue, COUNTS_KEPT, true);
        this.texts = new Kept<>(catalogue, TEXTS_KEPT, true);
    }

    Uni<Answer> find(OfferQuery query) {
        return pages.get(query.toString(), () -> search(query)
                .chain(found -> found.isEmpty()
                        ? corrected(query, found)
                        : Uni.createFrom().item(found))
                .map(this::write));
    }

    Uni<Answer> places(OfferFilters filters) {
        return places.get(filters.toString(), () -> text(filters)
                .chain(text -> run(new SearchSql(filters, reach(filters), text).places()))
                .map(this::writePlaces));
    }

    /** A page as the database gave it, and the counts that belong to it. */
    private record Found(OfferQuery query, Reach reach, List<Row> rows, Counts counts, String correctedQuery) {

        boolean isEmpty() {
            return counts.total() == 0;
        }
    }

    private Uni<Found> search(OfferQuery query) {
        return text(query.filters()).chain(text -> search(query, text, null));
    }

    private Uni<Found> search(OfferQuery query, String text, String correctedQuery) {
        var reach = reach(query.filters());
        return run(new SearchSql(query.filters(), reach, text).page(query))
                .chain(page -> counts(query.filters(), reach, text)
                        .map(counts -> new Found(query, reach, rows(page), counts, correctedQuery)));
    }

    private Uni<Counts> counts(OfferFilters filters, Reach reach, String text) {
        return counts.get(filters.toString(), () -> run(new SearchSql(filters, reach, text).counts())
                .map(rows -> Counts.of(rows(rows))));
    }

    /** Nobody knows these words: perhaps they were mistyped. Stays with nothing found when the nearest words find nothing either. */
    private Uni<Found> corrected(OfferQuery query, Found nothing) {
        if (!query.filters().hasWords() || query.after() != null) {
            return Uni.createFrom().item(nothing);
        }
        return spelling.corrected(query.filters().words())
                .chain(words -> words.isEmpty()
                        ? Uni.createFrom().item(nothing)
                        : text(query.asking(words.get()).filters())
                                .chain(text -> search(query.asking(words.get()), text, String.join(" ", words.get())))
                                .map(found -> found.isEmpty() ? nothing : found));
    }

    /** The words as the database reads them; null when nothing is asked but fillers. */
    private Uni<String> text(OfferFilters filters) {
        if (!filters.hasWords()) {
            return Uni.createFrom().nullItem();
        }
        return texts.get(filters.words().toString(), () -> pool.preparedQuery("select offer_query($1::text[])::text")
                        .execute(Tuple.of(filters.words().toArray(String[]::new)))
                        .map(rows -> rows.iterator().next().getString(0)))
                .map(text -> text.isEmpty() ? null : text);
    }

    private Reach reach(OfferFilters filters) {
        return filters.near() == null ? null : Reach.of(postalCodes, filters.near(), filters.within());
    }

    private Uni<RowSet<Row>> run(SearchSql.Statement statement) {
        return pool.preparedQuery(statement.text()).execute(statement.parameters());
    }

    private static List<Row> rows(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    /** The cards lie in the database as JSON; only the distance is put into each. */
    private Answer write(Found found) {
        var limit = found.query().limit();
        var more = found.rows().size() > limit;
        var shown = more ? found.rows().subList(0, limit) : found.rows();
        var out = new StringBuilder(1_024 + shown.size() * 640).append("{\"items\":[");
        for (var row : shown) {
            if (out.charAt(out.length() - 1) == '}') {
                out.append(',');
            }
            writeCard(out, row, found.reach());
        }
        out.append(']');
        if (more) {
            var last = shown.get(limit - 1);
            out.append(",\"next\":\"")
                    .append(Position.after(found.query().sort(), last))
                    .append('"');
        }
        out.append(",\"total\":").append(found.counts().total());
        out.append(",\"facets\":").append(found.counts().facets());
        if (found.correctedQuery() != null) {
            out.append(",\"correctedQuery\":").append(written(found.correctedQuery()));
        }
        return new Answer(out.append('}').toString());
    }

    private static void writeCard(StringBuilder out, Row row, Reach reach) {
        var card = row.getString("card");
        var distance = reach == null ? null : reach.km(row.getString("postal_code"));
        if (distance == null) {
            out.append(card);
        } else {
            out.append(card, 0, card.length() - 1)
                    .append(",\"distanceKm\":")
                    .append(distance)
                    .append('}');
        }
    }

    private Answer writePlaces(RowSet<Row> rows) {
        var found = new ArrayList<OfferPlace>();
        for (var row : rows) {
            postalCodes
                    .find(row.getString(0))
                    .ifPresent(place -> found.add(new OfferPlace(
                            place.code(), place.name(), place.latitude(), place.longitude(), row.getLong(1))));
        }
        return new Answer(written(found));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
