package dk.ungegarantien.cases;

import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.shared.Outbox;
import dk.ungegarantien.shared.WorkingDays;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens when a day goes by without the step that was due: the case is late, and one that nobody has taken goes to the counsellors. */
@ApplicationScoped
class CaseClock {

    private static final int AT_ONCE = 200;

    private final Cases cases;
    private final CaseCalendar calendar;
    private final Outbox outbox;
    private final Clock clock;

    CaseClock(Cases cases, CaseCalendar calendar, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.calendar = calendar;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithSession
    Uni<List<UUID>> overdueBehind(UUID last) {
        return cases.overdue(today(), last, AT_ONCE);
    }

    /** In a transaction of its own, exactly once, whatever runs beside it: with the next day set it is not due any more. */
    @WithTransaction
    Uni<Void> act(UUID id) {
        return cases.takeOverdue(id, today())
                .chain(one -> one == null ? Uni.createFrom().voidItem() : act(one));
    }

    private Uni<Void> act(Case one) {
        var again = one.lateSince != null;
        var passedOn = one.state == CaseState.NEW && one.profession != Professional.COUNSELLOR;
        return calendar.of(one.municipalityCode)
                .invoke(days -> {
                    one.miss(days.today(), one.state == CaseState.NEW ? days.takeBy() : days.followUpBy());
                    if (passedOn) {
                        one.passOn(days.takeBy());
                    }
                })
                .chain(() -> cases.remind(recipient(one), today()))
                .chain(first -> first
                        ? outbox.tell(
                                one.municipalityCode,
                                new CaseLate(one.id, one.municipalityCode, one.profession, one.holder, again))
                        : Uni.createFrom().voidItem());
    }

    /** Whoever has it, or all who could take it. */
    private static String recipient(Case one) {
        return one.holder == null ? one.municipalityCode + " " + one.profession : one.holder.toString();
    }

    /** Yesterday is over for professionals when today's work begins. */
    private LocalDate today() {
        var today = LocalDate.now(clock);
        return clock.instant().isBefore(WorkingDays.morningOf(today)) ? today.minusDays(1) : today;
    }
}
