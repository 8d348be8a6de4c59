package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Violation;
import java.util.List;
import java.util.Locale;

/** Which part of what the filters find, and in which order. */
record OfferQuery(OfferFilters filters, OfferSort sort, int limit, Cursor after) {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    /** Reads the address; fails with {@link InvalidInput}. */
    static OfferQuery of(OfferFilters filters, SearchPaging asked) {
        var reader = new OfferFilters.Reader();
        var limit = reader.number("limit", asked.limit, 1, MOST);
        var sort = asked.sort == null || asked.sort.isBlank()
                ? usualSort(filters)
                : reader.read(
                        "sort", "filter-unknown", asked.sort, name -> OfferSort.valueOf(name.toUpperCase(Locale.ROOT)));
        if (sort == OfferSort.DISTANCE && filters.near() == null) {
            reader.violations.add(Violation.of("near", "distance-without-near"));
        }
        InvalidInput.refuse(reader.violations);
        var possible = sort == OfferSort.RELEVANCE && !filters.hasWords() ? OfferSort.NEWEST : sort;
        var after = Cursor.parse(asked.cursor, 4);
        if (after != null && !after.get(0).equals(possible.name())) {
            throw new InvalidInput(Violation.of("cursor", "cursor"));
        }
        return new OfferQuery(filters, possible, limit == null ? USUAL : limit, after);
    }

    OfferQuery asking(List<String> words) {
        return new OfferQuery(filters.asking(words), sort, limit, after);
    }

    private static OfferSort usualSort(OfferFilters filters) {
        if (filters.hasWords()) {
            return OfferSort.RELEVANCE;
        }
        return filters.near() != null ? OfferSort.DISTANCE : OfferSort.NEWEST;
    }
}
