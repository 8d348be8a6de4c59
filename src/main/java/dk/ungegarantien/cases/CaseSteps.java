package dk.ungegarantien.cases;

import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Who has a case, and what they note. Each step sets by when the next one is due. */
@ApplicationScoped
class CaseSteps {

    private static final int LONGEST_WAIT_DAYS = 183;

    private final CaseTurn turn;
    private final CaseNotes notes;
    private final Colleagues colleagues;
    private final Clock clock;

    CaseSteps(CaseTurn turn, CaseNotes notes, Colleagues colleagues, Clock clock) {
        this.turn = turn;
        this.notes = notes;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Whoever takes it goes on with it, and the young person is told who that is. */
    Uni<Case> take(Desk desk, UUID id) {
        return turn.byAny(desk, id, null, (one, days) -> one.take(desk.account(), days.followUpBy()))
                .call(one -> turn.tell(desk, one, me -> new CaseInHand(one.id, one.young, me.name(), one.profession)));
    }

    Uni<Case> handOn(Desk desk, UUID id, NewHandOver handOver) {
        handOver.demandOneTarget();
        return handOver.colleague() == null
                ? handTo(desk, id, handOver.profession(), handOver.note())
                : handTo(desk, id, handOver.colleague(), handOver.note());
    }

    private Uni<Case> handTo(Desk desk, UUID id, Professional profession, String note) {
        return turn.byAny(desk, id, note, (one, days) -> one.handTo(profession, days.takeBy()))
                .call(one -> tellOfHandOver(desk, one, null));
    }

    private Uni<Case> handTo(Desk desk, UUID id, UUID colleague, String note) {
        return colleagues.find(desk.municipality(), colleague).chain(found -> turn.byAny(
                        desk, id, note, (one, days) -> one.handTo(found.id(), found.profession(), days.followUpBy()))
                .call(one -> tellOfHandOver(desk, one, found.id()))
                .call(one -> turn.tell(
                        desk, one, me -> new CaseInHand(one.id, one.young, found.name(), found.profession()))));
    }

    private Uni<Void> tellOfHandOver(Desk desk, Case one, UUID colleague) {
        return turn.tell(
                desk, one, me -> new CaseHandedOn(one.id, one.municipalityCode, one.profession, colleague, me.name()));
    }

    /** Anybody who sees the case may note something for the others; a note of whoever has it is a step. */
    Uni<Case> note(Desk desk, UUID id, NewNote note) {
        return turn.byAny(desk, id, null, (one, days) -> {
                    if (one.isHeldBy(desk.account())) {
                        one.goOn(days.followUpBy());
                    }
                })
                .call(one -> notes.persist(new CaseNote(one, desk.helper(), note.words(), clock.instant())));
    }

    Uni<Case> waitFor(Desk desk, UUID id, NewWait wait) {
        return turn.byHolder(desk, id, wait.note(), (one, days) -> {
            if (!wait.until().isAfter(days.today())
                    || wait.until().isAfter(days.today().plusDays(LONGEST_WAIT_DAYS))) {
                throw new InvalidInput(Violation.of("until", "wait-until"));
            }
            one.waitUntil(wait.until());
        });
    }
}
