package dk.ungegarantien.offers;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The statements of the search. Their text depends only on which filters are set, never on the values, so that the database prepares
 * each once per connection.
 */
final class SearchSql {

    /** What is ready to be sent. */
    record Statement(String text, Tuple parameters) {}

    /** The filters that are counted value by value, with the column of each. */
    enum Facet {
        KIND("kind", "l.kind", "text"),
        MUNICIPALITY("municipality", "l.municipality_code", "text"),
        TRADE("trade", "l.trade", "text"),
        INTEREST("interest", "l.interests", "text[]");

        final String label;
        final String column;
        final String type;

        Facet(String label, String column, String type) {
            this.label = label;
            this.column = column;
            this.type = type;
        }

        SortedSet<String> chosen(OfferFilters filters) {
            return switch (this) {
                case KIND -> filters.kinds();
                case MUNICIPALITY -> filters.municipalities();
                case TRADE -> filters.trades();
                case INTEREST -> filters.interests();
            };
        }
    }

    private final OfferFilters filters;
    private final Reach reach;
    private final String text;
    private final List<Object> parameters = new ArrayList<>();
    private final Map<Facet, String> chosen = new EnumMap<>(Facet.class);
    private String textParameter;

    /**
     * @param reach null when distance is no matter
     * @param text the words as the database reads them, see {@code offer_query}; null when there are none
     */
    SearchSql(OfferFilters filters, Reach reach, String text) {
        this.filters = filters;
        this.reach = reach;
        this.text = text;
    }

    /** One more row than asked for, to see whether there are more. Columns: id, published_at, postal_code, key, card. */
    Statement page(OfferQuery query) {
        var ranked = query.sort() == OfferSort.RELEVANCE && text != null;
        var byDistance = query.sort() == OfferSort.DISTANCE;
        var conditions = conditions(!byDistance);
        var from = from();
        var key = "null::integer";
        var order = "published_at desc, id desc";
        if (ranked) {
            key = "ts_rank(t.head, cast(replace(%s, '&', '|') as tsquery))".formatted(textParameter());
            order = "key desc, published_at desc, id desc";
        } else if (byDistance) {
            from += " join unnest(%s::text[], %s::integer[]) as near (code, distance) on near.code = l.postal_code"
                    .formatted(bind(reach.codes()), bind(reach.distances()));
            key = "near.distance";
            order = "key, published_at desc, id desc";
        } else if (query.sort() == OfferSort.DEADLINE) {
            key = "l.open_until";
            order = "key, id";
        }
        var sql = """
                select p.*, c.card from (
                    select * from (
                        select l.id, l.published_at, l.postal_code, %s as key from %s where %s) found
                    %s order by %s limit %s) p
                join listed_card c on c.offer_id = p.id order by %s""".formatted(key, from, conditions, further(query, ranked), order, bind(query.limit() + 1), order);
        return new Statement(sql, Tuple.from(parameters));
    }

    /**
     * How many there are in all, and for each value of each facet. Columns: kind, municipality, trade, interests, count; only that of its
     * facet is not null, and none in the row of the total. A facet that is a filter itself counts without that filter.
     */
    Statement counts() {
        var beside = conditions(true, List.of());
        var source = from();
        var all = beside;
        var with = "";
        for (var facet : Facet.values()) {
            chosen(facet);
        }
        if (text != null || filters.within() != null) {
            with =
                    "with l as materialized (select l.kind, l.municipality_code, l.trade, l.interests from %s where %s)\n"
                            .formatted(source, beside);
            source = "l";
            all = "true";
        }
        var unfiltered = new ArrayList<String>(List.of("()"));
        var parts = new ArrayList<String>();
        for (var facet : Facet.values()) {
            if (chosen.get(facet) == null) {
                unfiltered.add("(" + facet.column + ")");
            } else {
                parts.add("select %s, count(*) from %s where %s%s group by %s"
                        .formatted(columns(List.of(facet)), source, all, chosenBut(facet), facet.column));
            }
        }
        var open = Arrays.stream(Facet.values())
                .filter(facet -> chosen.get(facet) == null)
                .toList();
        parts.add(
                0,
                "select %s, count(*) from %s where %s%s group by grouping sets (%s)"
                        .formatted(columns(open), source, all, chosenBut(null), String.join(", ", unfiltered)));
        return new Statement(with + String.join("\nunion all ", parts), Tuple.from(parameters));
    }

    /** How many there are in each place. Columns: postal_code, count. */
    Statement places() {
        var conditions = conditions(true);
        var sql =
                "select l.postal_code, count(*) from %s where %s group by l.postal_code".formatted(from(), conditions);
        return new Statement(sql, Tuple.from(parameters));
    }

    private String from() {
        return text == null ? "listed_offer l" : "listed_text t join listed_offer l on l.id = t.offer_id";
    }

    private String conditions(boolean withPlace) {
        return conditions(withPlace, List.of(Facet.values()));
    }

    private String conditions(boolean withPlace, List<Facet> facets) {
        var all = new ArrayList<String>();
        all.add("l.open_until >= " + bind(filters.today()));
        if (text != null) {
            all.add("t.words @@ cast(%s as tsquery)".formatted(textParameter()));
        }
        facets.forEach(facet -> {
            if (chosen(facet) != null) {
                all.add(chosen(facet));
            }
        });
        if (!filters.weeks().isEmpty()) {
            all.add("l.open_weeks && %s::text[]".formatted(bind(filters.weeks().toArray(String[]::new))));
        }
        if (filters.age() != null) {
            var age = bind(filters.age());
            all.add("l.youngest <= %1$s::integer and l.oldest >= %1$s::integer".formatted(age));
        }
        if (!filters.partners().isEmpty()) {
            all.add("l.partner_id = any (%s::uuid[])"
                    .formatted(bind(
                            filters.partners().stream().map(UUID::fromString).toArray(UUID[]::new))));
        }
        if (filters.within() != null && withPlace) {
            all.add("l.postal_code = any (%s::text[])".formatted(bind(reach.codes())));
        }
        return String.join(" and ", all);
    }

    private String chosen(Facet facet) {
        var values = facet.chosen(filters);
        if (values.isEmpty()) {
            return null;
        }
        return chosen.computeIfAbsent(facet, it -> {
            if (it == Facet.INTEREST) {
                return "%s && %s::text[]".formatted(it.column, bind(values.toArray(String[]::new)));
            }
            // a single value keeps the order of the index behind it
            return values.size() == 1
                    ? "%s = %s".formatted(it.column, bind(values.first()))
                    : "%s = any (%s::text[])".formatted(it.column, bind(values.toArray(String[]::new)));
        });
    }

    private String chosenBut(Facet own) {
        return chosen.entrySet().stream()
                .filter(entry -> entry.getKey() != own)
                .map(entry -> " and " + entry.getValue())
                .collect(Collectors.joining());
    }

    private static String columns(List<Facet> counted) {
        return Arrays.stream(Facet.values())
                .map(facet -> counted.contains(facet) ? facet.column : "null::" + facet.type)
                .collect(Collectors.joining(", "));
    }

    private String further(OfferQuery query, boolean ranked) {
        if (query.after() == null) {
            return "";
        }
        var after = Position.of(query.after());
        if (query.sort() == OfferSort.DEADLINE) {
            return "where (key, id) > (%s::date, %s)".formatted(bind(after.openUntil()), bind(after.id()));
        }
        var older = "(published_at, id) < (%s, %s)".formatted(bind(after.publishedAt()), bind(after.id()));
        if (ranked) {
            var rank = bind(after.rank());
            return "where (key < %1$s::real or key = %1$s::real and %2$s)".formatted(rank, older);
        }
        if (query.sort() == OfferSort.DISTANCE) {
            var distance = bind(after.distance());
            return "where (key > %1$s::integer or key = %1$s::integer and %2$s)".formatted(distance, older);
        }
        return "where " + older;
    }

    private String textParameter() {
        if (textParameter == null) {
            textParameter = bind(text) + "::text";
        }
        return textParameter;
    }

    private String bind(Object value) {
        parameters.add(value);
        return "$" + parameters.size();
    }
}
