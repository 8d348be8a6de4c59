package dk.ungegarantien.notifications;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/** Who is told what about the events of one capability. A CDI bean per capability. */
interface Correspondence {

    List<Rule<?>> rules();

    /** What happens on one kind of event, and what it is about; the simple class name of the event is its type in the outbox. */
    record Rule<E>(Class<E> event, Function<E, Topic> topic, Function<E, Uni<List<Letter>>> letters) {

        static <E> Rule<E> on(Class<E> event, Function<E, Topic> topic, Function<E, Uni<List<Letter>>> letters) {
            return new Rule<>(event, topic, letters);
        }

        String type() {
            return event.getSimpleName();
        }

        /** The letters about an event, each filed under its topic. */
        Uni<List<Letter>> apply(E happened) {
            var about = topic.apply(happened);
            return letters.apply(happened)
                    .map(written ->
                            written.stream().map(letter -> letter.about(about)).toList());
        }
    }
}
