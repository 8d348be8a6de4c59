package dk.ungegarantien.local;

import dk.ungegarantien.local.Calls.Answer;
import java.util.Random;
import java.util.Set;

/** One of many who act at once, at random. */
interface Racer {

    /** Does one thing. */
    void act(Random random);

    /** What one began and nobody is to find in the end. */
    default void finish() {}

    /** Whether it came about; fails when the answer is neither that nor a refusal that people meet. */
    static boolean came(Answer answer, int status, Integer... refusals) {
        if (answer.status() != status && !Set.of(refusals).contains(answer.status())) {
            answer.demand(status);
        }
        return answer.status() == status;
    }
}
