package dk.ungegarantien.offers;

import dk.ungegarantien.offers.SearchSql.Facet;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many offers are found, and how many there are with each value of each facet.
 *
 * @param facets ready to be sent: {@link OfferPage.Facets} in JSON
 */
record Counts(long total, String facets) {

    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    /** Of the rows of {@link SearchSql#counts()}. Interests come in the sets in which offers have them, so that each offer is read once. */
    static Counts of(List<Row> rows) {
        var total = 0L;
        var values = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (var facet : Facet.values()) {
            values.put(facet, new HashMap<>());
        }
        for (var row : rows) {
            var count = row.getLong(4);
            var facet = facetOf(row);
            if (facet == null) {
                total += count;
            } else if (facet == Facet.INTEREST) {
                for (var interest : row.getArrayOfStrings(facet.ordinal())) {
                    values.get(facet).merge(interest, count, Long::sum);
                }
            } else {
                values.get(facet).merge(row.getString(facet.ordinal()), count, Long::sum);
            }
        }
        return new Counts(total, written(values));
    }

    private static Facet facetOf(Row row) {
        for (var facet : Facet.values()) {
            if (row.getValue(facet.ordinal()) != null) {
                return facet;
            }
        }
        return null;
    }

    /** All values are names or digits, so nothing in them needs care. */
    private static String written(Map<Facet, Map<String, Long>> values) {
        return values.entrySet().stream()
                .map(facet -> "\"%s\":[%s]"
                        .formatted(
                                facet.getKey().label,
                                facet.getValue().entrySet().stream()
                                        .sorted(MOST_FIRST)
                                        .map(value -> "{\"value\":\"%s\",\"count\":%d}"
                                                .formatted(value.getKey(), value.getValue()))
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
