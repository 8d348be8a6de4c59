package dk.ungegarantien.notifications;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/** Who is told what about the events of one capability. A CDI bean per capability. */
interface Correspondence {

    List<Rule<?>> rules();

    /** What happens on one kind of event; its simple class name is the type in the outbox. */
    record Rule<E>(Class<E> event, Function<E, Uni<List<Letter>>> letters) {

        static <E> Rule<E> on(Class<E> event, Function<E, Uni<List<Letter>>> letters) {
            return new Rule<>(event, letters);
        }

        String type() {
            return event.getSimpleName();
        }
    }
}
