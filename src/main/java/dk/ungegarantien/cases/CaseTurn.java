package dk.ungegarantien.cases;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.shared.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Whoever acts in a case has its lock until the end of the transaction; what changes by it is recorded, and those concerned are told. */
@ApplicationScoped
class CaseTurn {

    private final Cases cases;
    private final CaseCalendar calendar;
    private final CaseLog log;
    private final Accounts accounts;
    private final Outbox outbox;

    CaseTurn(Cases cases, CaseCalendar calendar, CaseLog log, Accounts accounts, Outbox outbox) {
        this.cases = cases;
        this.calendar = calendar;
        this.log = log;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /** A change of a case, with the days that count for it. */
    @FunctionalInterface
    interface Change {
        void make(Case one, CaseCalendar.Days days);
    }

    /** By whoever has taken the case, and nobody else. */
    Uni<Case> byHolder(Desk desk, UUID id, String note, Change change) {
        return byAny(desk, id, note, (one, days) -> {
            one.demandHeldBy(desk.account());
            change.make(one, days);
        });
    }

    /**
     * By anybody who sees the case.
     *
     * @param note what is recorded with it, for professionals only; null for nothing
     */
    Uni<Case> byAny(Desk desk, UUID id, String note, Change change) {
        return cases.seenFromForStep(desk, id)
                .call(one -> calendar.of(one.municipalityCode).chain(days -> {
                    var before = one.state;
                    var heldBefore = one.holder;
                    change.make(one, days);
                    return one.state == before && Objects.equals(one.holder, heldBefore) && note == null
                            ? Uni.createFrom().voidItem()
                            : log.record(one, before, desk.helper(), note);
                }));
    }

    /** Tells what whoever acts has done. */
    Uni<Void> tell(Desk desk, Case one, Function<AccountSummary, Record> event) {
        return accounts.summary(desk.account()).chain(me -> outbox.tell(one.municipalityCode, event.apply(me)));
    }
}
