package dk.ungegarantien.cases;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.applications.HelpInHand;
import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.applications.ProfessionalHelp;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Where whoever needs help comes in: a person has one open case, and everything that help is needed for lies in it. */
@ApplicationScoped
class CaseIntake implements ProfessionalHelp {

    private final Cases cases;
    private final Concerns concerns;
    private final Proposals proposals;
    private final CaseCalendar calendar;
    private final CaseLog log;
    private final Accounts accounts;
    private final Clock clock;

    CaseIntake(
            Cases cases,
            Concerns concerns,
            Proposals proposals,
            CaseCalendar calendar,
            CaseLog log,
            Accounts accounts,
            Clock clock) {
        this.cases = cases;
        this.concerns = concerns;
        this.proposals = proposals;
        this.calendar = calendar;
        this.log = log;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Uni<Professional> callIn(Needed needed) {
        return concerns.openAbout(needed.application())
                .chain(open -> open != null && open.cause == needed.cause()
                        ? cases.findById(open.helpCase)
                        : settled(open).chain(() -> openFor(needed)))
                .map(in -> in.profession);
    }

    private Uni<Case> openFor(Needed needed) {
        return openCase(needed.young(), needed.municipality(), needed.professional())
                .call(in -> concerns.persistAndFlush(
                        Concern.about(needed.application(), needed.cause(), in, clock.instant())));
    }

    /** The open case of that person, or a new one; whoever has it looks at it again. */
    Uni<Case> openCase(UUID young, String municipality, Professional profession) {
        return calendar.of(municipality).chain(days -> cases.oneAtATime(young)
                .chain(() -> cases.openOf(young, municipality))
                .chain(open -> open == null
                        ? begin(Case.open(young, municipality, profession, days.takeBy(), clock.instant()))
                        : goOn(open, days)));
    }

    private Uni<Case> begin(Case begun) {
        return cases.persistAndFlush(begun)
                .chain(() -> log.record(begun, null, CaseLog.CLOCK, null))
                .replaceWith(begun);
    }

    private Uni<Case> goOn(Case open, CaseCalendar.Days days) {
        var before = open.state;
        open.goOn(days.followUpBy());
        return (open.state == before ? nothing() : log.record(open, before, CaseLog.CLOCK, null)).replaceWith(open);
    }

    private Uni<Void> settled(Concern concern) {
        if (concern == null) {
            return nothing();
        }
        concern.settle(clock.instant());
        return concerns.flush();
    }

    @Override
    public Uni<Void> settle(UUID application) {
        return concerns.openAbout(application).chain(open -> open == null ? nothing() : settle(open));
    }

    /** Where nobody has taken the case and nothing waits any more, there is nothing to take. */
    Uni<Void> settle(Concern concern) {
        return cases.locked(concern.helpCase).chain(in -> settled(concern)
                .chain(() -> concerns.anyOpen(in.id))
                .chain(waits -> in.state == CaseState.NEW && !waits ? endUntaken(in) : nothing()));
    }

    private Uni<Void> endUntaken(Case in) {
        in.close(Reached.NO_LONGER_NEEDED, null, clock.instant());
        return log.record(in, CaseState.NEW, CaseLog.CLOCK, null);
    }

    @Override
    public Uni<Void> applied(UUID young, UUID offer, UUID application) {
        return proposals.waiting(young, offer).chain(waiting -> Multi.createFrom()
                .iterable(waiting)
                .onItem()
                .transformToUniAndConcatenate(proposal -> {
                    proposal.take(application);
                    return cases.locked(proposal.helpCase)
                            .chain(in -> calendar.of(in.municipalityCode).chain(days -> goOn(in, days)));
                })
                .onItem()
                .ignoreAsUni());
    }

    @Override
    public Uni<Map<UUID, HelpInHand>> inHand(Collection<UUID> applications) {
        return concerns.about(applications)
                .chain(about -> about.isEmpty()
                        ? Uni.createFrom().item(Map.of())
                        : cases.list(
                                        "id in ?1",
                                        about.stream()
                                                .map(concern -> concern.helpCase)
                                                .collect(toSet()))
                                .chain(found -> holders(found).map(names -> inHand(about, found, names))));
    }

    private static Map<UUID, HelpInHand> inHand(
            List<Concern> about, List<Case> found, Map<UUID, AccountSummary> names) {
        var byId = found.stream().collect(toMap(one -> one.id, Function.identity()));
        var inHand = new HashMap<UUID, HelpInHand>();
        for (var concern : about) {
            inHand.put(concern.application, view(concern, byId.get(concern.helpCase), names));
        }
        return inHand;
    }

    private static HelpInHand view(Concern concern, Case in, Map<UUID, AccountSummary> names) {
        var open = in.isOpen() && concern.isOpen();
        return new HelpInHand(
                in.id,
                in.profession,
                in.holder == null ? null : names.get(in.holder).name(),
                open,
                open ? in.dueOn : null);
    }

    private Uni<Map<UUID, AccountSummary>> holders(List<Case> found) {
        return accounts.byIds(found.stream()
                        .map(one -> one.holder)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .map(all -> all.stream().collect(toMap(AccountSummary::id, Function.identity())));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
