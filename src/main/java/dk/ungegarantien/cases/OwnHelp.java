package dk.ungegarantien.cases;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.applications.Cause;
import dk.ungegarantien.applications.OnBehalf.Helper;
import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What a young person does about help: asks for it, declines what was proposed, asks for it no more. */
@ApplicationScoped
class OwnHelp {

    private final Caller caller;
    private final Cases cases;
    private final Concerns concerns;
    private final Proposals proposals;
    private final CaseIntake intake;
    private final CaseCalendar calendar;
    private final CaseLog log;
    private final Municipalities municipalities;
    private final Outbox outbox;
    private final Clock clock;

    OwnHelp(
            Caller caller,
            Cases cases,
            Concerns concerns,
            Proposals proposals,
            CaseIntake intake,
            CaseCalendar calendar,
            CaseLog log,
            Municipalities municipalities,
            Outbox outbox,
            Clock clock) {
        this.caller = caller;
        this.cases = cases;
        this.concerns = concerns;
        this.proposals = proposals;
        this.intake = intake;
        this.calendar = calendar;
        this.log = log;
        this.municipalities = municipalities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A counsellor of where the person lives helps; fails with {@link NoGuaranteeHere} where that municipality takes no part. */
    Uni<Case> ask(NewHelp help) {
        return caller.young().chain(young -> demandGuarantee(young)
                .chain(() -> intake.openCase(young.id(), young.municipality(), Professional.COUNSELLOR))
                .call(in -> concerns.of(in.id).chain(found -> {
                    if (found.stream().anyMatch(concern -> concern.isOpen() && concern.cause == Cause.ASKED)) {
                        throw new HelpAskedAlready();
                    }
                    return concerns.persistAndFlush(Concern.asked(help.words(), in, clock.instant()));
                }))
                .call(in -> outbox.tell(
                        in.municipalityCode, new HelpAsked(in.id, young.id(), in.municipalityCode, in.profession))));
    }

    private Uni<Void> demandGuarantee(YoungPerson young) {
        return municipalities
                .byCode(young.municipality())
                .invoke(home -> {
                    if (!home.takesPart()) {
                        throw new NoGuaranteeHere();
                    }
                })
                .replaceWithVoid();
    }

    /** The person asks for no help any more; what waits at firms or was handed over goes on. Without such a question nothing happens. */
    Uni<Void> withdraw() {
        return caller.young().chain(young -> cases.openOf(young.id(), young.municipality())
                .chain(in -> in == null
                        ? Uni.createFrom().voidItem()
                        : concerns.of(in.id).chain(found -> found.stream()
                                .filter(concern -> concern.isOpen() && concern.cause == Cause.ASKED)
                                .findFirst()
                                .map(intake::settle)
                                .orElse(Uni.createFrom().voidItem()))));
    }

    /** The proposal is not for them; it is the professional's turn again. */
    Uni<Case> decline(UUID id) {
        return caller.account()
                .chain(young -> proposals.to(young.id(), id).chain(proposal -> cases.locked(proposal.helpCase)
                        .call(in -> {
                            var before = in.state;
                            proposal.decline();
                            return calendar.of(in.municipalityCode)
                                    .invoke(days -> in.goOn(days.followUpBy()))
                                    .chain(() -> in.state == before
                                            ? Uni.createFrom().voidItem()
                                            : log.record(in, before, new Helper(young.id(), Roles.YOUNG), null));
                        })));
    }
}
