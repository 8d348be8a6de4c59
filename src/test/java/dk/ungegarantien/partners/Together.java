package dk.ungegarantien.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several calls at the same moment. */
final class Together {

    private Together() {}

    /** Makes that many calls at once, and gives all answers. */
    static <T> List<T> call(int people, IntFunction<T> call) throws Exception {
        var threads = Executors.newFixedThreadPool(people);
        try {
            var answers = new ArrayList<T>();
            var calls = IntStream.range(0, people)
                    .<Callable<T>>mapToObj(number -> () -> call.apply(number))
                    .toList();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
