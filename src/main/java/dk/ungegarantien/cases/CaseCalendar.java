package dk.ungegarantien.cases;

import dk.ungegarantien.shared.ClosedDays;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.WorkingDays;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** By when professionals act, in each municipality. */
@ApplicationScoped
class CaseCalendar {

    private final Municipalities municipalities;
    private final ClosedDays closedDays;
    private final Clock clock;

    CaseCalendar(Municipalities municipalities, ClosedDays closedDays, Clock clock) {
        this.municipalities = municipalities;
        this.closedDays = closedDays;
        this.clock = clock;
    }

    Uni<Days> of(String municipalityCode) {
        return municipalities.byCode(municipalityCode).chain(municipality -> closedDays
                .workingDays(municipality)
                .map(calendar -> new Days(
                        LocalDate.now(clock),
                        calendar,
                        municipality.settings().takeWorkingDays(),
                        municipality.settings().confirmWorkingDays(),
                        municipality.settings().followUpWorkingDays())));
    }

    /** The days that count from today on. */
    record Days(LocalDate today, WorkingDays calendar, int take, int choose, int followUp) {

        /** By when a professional takes a case. */
        LocalDate takeBy() {
            return calendar.after(today, take);
        }

        /** By when a young person says what they think of a proposal. */
        LocalDate chooseBy() {
            return calendar.after(today, choose);
        }

        /** By when whoever has a case takes the next step. */
        LocalDate followUpBy() {
            return calendar.after(today, followUp);
        }
    }
}
