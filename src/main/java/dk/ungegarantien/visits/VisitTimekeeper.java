package dk.ungegarantien.visits;

import dk.ungegarantien.shared.ClosedDays;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.WorkingDays;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** How long somebody has to answer about a visit: the municipality's reply days, and not beyond the day before the visit. */
@ApplicationScoped
class VisitTimekeeper {

    private final Municipalities municipalities;
    private final ClosedDays closedDays;
    private final Clock clock;

    VisitTimekeeper(Municipalities municipalities, ClosedDays closedDays, Clock clock) {
        this.municipalities = municipalities;
        this.closedDays = closedDays;
        this.clock = clock;
    }

    /** How much time there is in a municipality. To be asked for before the visit is changed: what is half changed is not written. */
    Uni<Frame> frame(String municipalityCode) {
        return municipalities.byCode(municipalityCode).chain(municipality -> closedDays
                .workingDays(municipality)
                .map(days -> new Frame(days, municipality.settings().replyWorkingDays(), clock.instant())));
    }

    /**
     * @param replyDays working days for an answer
     */
    record Frame(WorkingDays days, int replyDays, Instant now) {

        /** From now on it is somebody's turn. The reminder comes on the last day; when that has begun there is none any more. */
        void start(Visit visit) {
            var today = LocalDate.ofInstant(now, Denmark.ZONE);
            var last = Stream.of(visit.time(), visit.proposal() == null ? visit.time() : visit.proposal())
                    .map(time -> time.day().minusDays(1))
                    .filter(day -> !day.isBefore(today))
                    .reduce(days.after(today, replyDays), (one, other) -> one.isBefore(other) ? one : other);
            visit.waitFor(last, WorkingDays.morningOf(last));
            if (!visit.dueAt.isAfter(now)) {
                visit.remind(secondBell(last, days));
            }
        }
    }

    /** When somebody else is called in. */
    Uni<Instant> secondBell(Visit visit) {
        return municipalities
                .byCode(visit.municipalityCode)
                .chain(closedDays::workingDays)
                .map(days -> secondBell(visit.answerBy, days));
    }

    private static Instant secondBell(LocalDate last, WorkingDays days) {
        return WorkingDays.morningOf(days.after(last, 1));
    }
}
