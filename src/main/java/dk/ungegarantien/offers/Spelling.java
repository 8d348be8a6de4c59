package dk.ungegarantien.offers;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Guesses what somebody meant whose words no offer knows: the nearest word that one does. */
@ApplicationScoped
class Spelling {

    /** Whether any offer knows the word; and if none does, words that share enough of its letters and that some offer has today. */
    private static final String ALIKE = """
            with asked as materialized (select folded($1) as word)
            select w.word, w.folded, asked.word as asked
            from asked join offer_word w on w.folded % asked.word
            where not exists (select from listed_text where words @@ offer_query(array[$1]))
                and exists (select from listed_text t where t.words @@ plainto_tsquery('danish', w.folded))
            order by similarity(w.folded, asked.word) desc, w.word
            limit 20""";

    private final Pool pool;

    Spelling(Pool pool) {
        this.pool = pool;
    }

    /** The same words, each that nobody knows replaced by the nearest that is known; empty when there is nothing to replace. */
    Uni<Optional<List<String>>> corrected(List<String> words) {
        return Multi.createFrom()
                .iterable(words)
                .onItem()
                .transformToUniAndConcatenate(this::nearest)
                .collect()
                .asList()
                .map(found -> found.equals(words) ? Optional.empty() : Optional.of(found));
    }

    private Uni<String> nearest(String word) {
        return pool.preparedQuery(ALIKE).execute(Tuple.of(word)).map(found -> nearest(word, found));
    }

    private static String nearest(String word, RowSet<Row> found) {
        return StreamSupport.stream(found.spliterator(), false)
                .map(row -> new Guess(row.getString("word"), distance(row.getString("folded"), row.getString("asked"))))
                .filter(guess -> guess.distance <= slips(word))
                .min(Comparator.comparingInt(Guess::distance))
                .map(Guess::word)
                .orElse(word);
    }

    private record Guess(String word, int distance) {}

    /** How many slips a word of that length may have. */
    private static int slips(String word) {
        return word.length() < 5 ? 1 : word.length() < 9 ? 2 : 3;
    }

    /** How many letters were left out, added, changed or swapped with their neighbour (Damerau and Levenshtein). */
    static int distance(String a, String b) {

        var steps = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
