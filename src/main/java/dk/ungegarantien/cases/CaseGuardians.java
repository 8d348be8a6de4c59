package dk.ungegarantien.cases;

import dk.ungegarantien.accounts.GuardianAddedBy;
import dk.ungegarantien.accounts.Guardians;
import dk.ungegarantien.accounts.NewGuardian;
import dk.ungegarantien.accounts.NewGuardians;
import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.applications.GuardianHelp;
import dk.ungegarantien.applications.GuardianHelp.HandedLink;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a professional does where a minor needs a guardian's yes. Applications are taken in hand before the case is. */
@ApplicationScoped
class CaseGuardians {

    private final Cases cases;
    private final CaseTurn turn;
    private final YoungPeople youngPeople;
    private final Guardians guardians;
    private final GuardianHelp help;
    private final CaseNotes notes;
    private final Clock clock;

    CaseGuardians(
            Cases cases,
            CaseTurn turn,
            YoungPeople youngPeople,
            Guardians guardians,
            GuardianHelp help,
            CaseNotes notes,
            Clock clock) {
        this.cases = cases;
        this.turn = turn;
        this.youngPeople = youngPeople;
        this.guardians = guardians;
        this.help = help;
        this.notes = notes;
        this.clock = clock;
    }

    /** Names them for the young person; whoever can be written to is asked at once. */
    Uni<Case> name(Desk desk, UUID id, NewGuardians told) {
        return cases.seenFrom(desk, id)
                .chain(one -> youngPeople.find(one.young))
                .chain(young -> guardians.replace(young, told, GuardianAddedBy.PROFESSIONAL))
                .chain(() -> step(desk, id, "Forældre eller værger: " + names(told)));
    }

    /** Gives a link to hand over, to a guardian whom no mail reaches. */
    Uni<HandedLink> handOver(Desk desk, UUID id, NewConsentLink asked) {
        return cases.seenFrom(desk, id)
                .chain(one -> help.handOver(one.young, asked.application(), asked.guardian()))
                .call(link -> step(desk, id, "Fik et link til " + link.guardianName() + " for at give det videre."));
    }

    /** What was done stands among the notes, for whoever goes on with the case. */
    private Uni<Case> step(Desk desk, UUID id, String note) {
        return turn.byHolder(desk, id, null, (one, days) -> one.goOn(days.followUpBy()))
                .call(one -> notes.persist(new CaseNote(one, desk.helper(), note, clock.instant())));
    }

    private static String names(NewGuardians told) {
        return told.guardians().isEmpty()
                ? "ingen"
                : told.guardians().stream().map(NewGuardian::name).collect(Collectors.joining(", "));
    }
}
