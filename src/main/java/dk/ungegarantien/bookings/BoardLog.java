package dk.ungegarantien.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What happened on a board, as the other screens ask for it: one look at an index while nothing has. */
@ApplicationScoped
class BoardLog {

    private static final int AT_ONCE = 500;

    private final Rounds rounds;
    private final MoveLog log;
    private final BoardNews news;

    BoardLog(Rounds rounds, MoveLog log, BoardNews news) {
        this.rounds = rounds;
        this.log = log;
        this.news = news;
    }

    Uni<MovesView> since(Placer placer, UUID id, long after) {
        return rounds.reached(placer, id).chain(reached -> since(placer, reached, after));
    }

    Uni<MovesView> since(Placer placer, RoundInReach reached, long after) {
        return log.after(reached.round().id, after, AT_ONCE)
                .chain(entries -> entries.isEmpty()
                        ? Uni.createFrom().item(new MovesView(after, List.of(), List.of(), null, null))
                        : news.of(reached, entries));
    }
}
