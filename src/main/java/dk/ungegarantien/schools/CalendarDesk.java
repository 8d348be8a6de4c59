package dk.ungegarantien.schools;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Where a secretariat tells its school years; who told what and when is recorded. */
@ApplicationScoped
class CalendarDesk {

    enum State {
        TOLD
    }

    private final SchoolYears years;
    private final SchoolHolidays holidays;
    private final StateChanges changes;
    private final Clock clock;

    CalendarDesk(SchoolYears years, SchoolHolidays holidays, StateChanges changes, Clock clock) {
        this.years = years;
        this.holidays = holidays;
        this.changes = changes;
        this.clock = clock;
    }

    /** The year is like this from now on. */
    Uni<ToldYear> tell(AccountSummary actor, String municipalityCode, SchoolYear year) {
        return years.one(municipalityCode, year.beginsIn())
                .chain(row -> row == null
                        ? write(actor, new SchoolYearRow(municipalityCode, year.beginsIn()), year, null)
                        : write(actor, row, year, State.TOLD));
    }

    /** The year is written before its holidays: of two who change it at once, the second fails there. */
    private Uni<ToldYear> write(AccountSummary actor, SchoolYearRow row, SchoolYear year, State from) {
        return years.persistAndFlush(row.tell(year, clock.instant()))
                .call(() -> holidays.decide(row, year.holidays()))
                .call(() -> changes.record(new StateChange(
                        row.municipalityCode,
                        "school-year",
                        row.id,
                        actor.id(),
                        Roles.SECRETARIAT,
                        from,
                        State.TOLD,
                        year.inWords())))
                .call(holidays::flush)
                .map(written -> new ToldYear(year, written.version));
    }
}
