package dk.ungegarantien.partners;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The conditions of a list, put together from what was asked for; what was not asked for leaves no trace. */
final class Filter {

    private final List<String> conditions = new ArrayList<>();
    private final Parameters parameters = new Parameters();

    /** A condition that always holds. */
    Filter and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition on one value. */
    Filter and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.and(name, value);
        }
        return this;
    }

    /** A condition on several values, of which any will do. */
    Filter any(String condition, String name, Collection<?> values) {
        return values == null || values.isEmpty() ? this : and(condition, name, values);
    }

    /** Every word that was typed must be found in the text. */
    Filter words(String column, String typed) {
        var number = 0;
        for (var pattern : Folded.patterns(typed)) {
            var name = "word" + number++;
            and("%s like :%s escape '\\'".formatted(column, name), name, pattern);
        }
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    Parameters parameters() {
        return parameters;
    }
}
