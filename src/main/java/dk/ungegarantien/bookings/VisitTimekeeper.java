package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.ClosedDays;
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

    /** From now on it is somebody's turn. The reminder comes on the last day; on a day that has begun there is none any more. */
    Uni<Void> start(Visit visit) {
        return municipalities
                .byCode(visit.municipalityCode)
                .chain(municipality -> closedDays
                        .workingDays(municipality)
                        .invoke(days -> start(
                                visit,
                                days,
                                days.after(
                                        LocalDate.now(clock),
                                        municipality.settings().replyWorkingDays()))))
                .replaceWithVoid();
    }

    private void start(Visit visit, WorkingDays days, LocalDate usual) {
        var last = Stream.of(visit.time(), visit.proposal() == null ? visit.time() : visit.proposal())
                .map(time -> time.day().minusDays(1))
                .filter(day -> !day.isBefore(LocalDate.now(clock)))
                .reduce(usual, (one, other) -> one.isBefore(other) ? one : other);
        visit.waitFor(last, WorkingDays.morningOf(last));
        if (!visit.dueAt.isAfter(clock.instant())) {
            visit.remind(secondBell(last, days));
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
