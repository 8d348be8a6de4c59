package dk.ungegarantien.cases;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.accounts.Destinations;
import dk.ungegarantien.accounts.Guardians;
import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.applications.OnBehalf;
import dk.ungegarantien.applications.OnBehalf.AppliedFor;
import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.shared.StateChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Fetches what stands around cases, with a handful of queries however many they are, and shows them to whom they concern. */
@ApplicationScoped
class CaseShow {

    private final Concerns concerns;
    private final ProposalShow proposed;
    private final CaseNotes notes;
    private final OnBehalf onBehalf;
    private final YoungPeople youngPeople;
    private final Guardians guardians;
    private final Destinations destinations;
    private final Accounts accounts;
    private final PostalCodes postalCodes;
    private final StateChanges changes;
    private final Clock clock;

    CaseShow(
            Concerns concerns,
            ProposalShow proposed,
            CaseNotes notes,
            OnBehalf onBehalf,
            YoungPeople youngPeople,
            Guardians guardians,
            Destinations destinations,
            Accounts accounts,
            PostalCodes postalCodes,
            StateChanges changes,
            Clock clock) {
        this.concerns = concerns;
        this.proposed = proposed;
        this.notes = notes;
        this.onBehalf = onBehalf;
        this.youngPeople = youngPeople;
        this.guardians = guardians;
        this.destinations = destinations;
        this.accounts = accounts;
        this.postalCodes = postalCodes;
        this.changes = changes;
        this.clock = clock;
    }

    /** What stands around some cases. */
    private record Around(
            Map<UUID, List<Concern>> concerns,
            Map<UUID, AppliedFor> appliedFor,
            Map<UUID, YoungPerson> people,
            Map<UUID, AccountSummary> professionals) {

        List<Concern> of(Case one) {
            return concerns.getOrDefault(one.id, List.of());
        }

        String name(UUID professional) {
            return professional == null ? null : professionals.get(professional).name();
        }
    }

    /** One query after the other: they share a session. */
    private Uni<Around> around(Collection<Case> cases, Stream<UUID> professionals) {
        var holders = Stream.concat(cases.stream().map(one -> one.holder), professionals)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return concerns.ofAll(each(cases, one -> one.id))
                .chain(found -> onBehalf.appliedFor(applications(found)).chain(applied -> youngPeople
                        .byIds(each(cases, one -> one.young))
                        .chain(people -> accounts.byIds(holders)
                                .map(known -> new Around(
                                        found,
                                        applied,
                                        people,
                                        known.stream().collect(toMap(AccountSummary::id, Function.identity())))))));
    }

    private static Set<UUID> applications(Map<UUID, List<Concern>> concerns) {
        return concerns.values().stream()
                .flatMap(List::stream)
                .map(concern -> concern.application)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    Uni<List<CaseCard>> cards(List<Case> cases) {
        return around(cases, Stream.empty())
                .map(around -> cases.stream().map(one -> card(one, around)).toList());
    }

    Uni<CaseView> view(Case one, Desk desk) {
        return notes.of(one.id).chain(noted -> around(
                        List.of(one), noted.stream().map(note -> note.author))
                .chain(around -> proposed.in(List.of(one.id)).chain(proposals -> destinations
                        .sharedWithProfessionals(one.young)
                        .chain(destination -> onBehalf.applicationsOf(one.young, one.municipalityCode)
                                .chain(applications -> guardians.of(one.young).chain(named -> steps(one)
                                        .map(steps -> {
                                            var person = around.people().get(one.young);
                                            return new CaseView(
                                                    card(one, around),
                                                    person.email(),
                                                    person.postalCode(),
                                                    person.school(),
                                                    person.grade(),
                                                    destination,
                                                    concernsOf(one, around),
                                                    applications,
                                                    named,
                                                    proposals.getOrDefault(one.id, List.of()),
                                                    noted.stream()
                                                            .map(note -> NoteView.of(note, around.name(note.author)))
                                                            .toList(),
                                                    steps,
                                                    one.isOpen() && one.isHeldBy(desk.account()),
                                                    around.of(one).stream().anyMatch(Concern::isOpen),
                                                    one.reachedNote,
                                                    one.closedAt);
                                        })))))));
    }

    /** As the young person sees them. */
    Uni<List<MyCaseView>> own(List<Case> cases) {
        return around(cases, Stream.empty()).chain(around -> proposed.in(each(cases, each -> each.id))
                .chain(proposals -> changes.ofAll(Case.SUBJECT, each(cases, one -> one.id))
                        .map(steps -> cases.stream()
                                .map(one -> new MyCaseView(
                                        one.id,
                                        one.state,
                                        one.profession,
                                        around.name(one.holder),
                                        one.openedAt,
                                        one.isOpen() ? one.dueOn : null,
                                        concernsOf(one, around),
                                        proposals.getOrDefault(one.id, List.of()),
                                        steps.getOrDefault(one.id, List.of()).stream()
                                                .map(CaseStep::of)
                                                .map(CaseStep::withoutNote)
                                                .toList(),
                                        one.reached,
                                        one.reachedNote,
                                        one.closedAt))
                                .toList())));
    }

    private Uni<List<CaseStep>> steps(Case one) {
        return changes.of(Case.SUBJECT, one.id)
                .map(steps -> steps.stream().map(CaseStep::of).toList());
    }

    private static List<ConcernView> concernsOf(Case one, Around around) {
        return around.of(one).stream()
                .map(concern -> ConcernView.of(concern, around.appliedFor()))
                .toList();
    }

    private CaseCard card(Case one, Around around) {
        var person = around.people().get(one.young);
        var open = around.of(one).stream().filter(Concern::isOpen).toList();
        return new CaseCard(
                one.id,
                one.state,
                one.profession,
                around.name(one.holder),
                person.name(),
                person.ageOn(LocalDate.now(clock)),
                postalCodes.find(person.postalCode()).map(PostalCode::name).orElse(""),
                open.stream().map(concern -> concern.cause).distinct().toList(),
                open.stream()
                        .filter(concern -> concern.application != null)
                        .map(concern ->
                                around.appliedFor().get(concern.application).offer())
                        .findFirst()
                        .orElse(null),
                one.openedAt,
                one.dueOn,
                one.lateSince != null,
                one.reached);
    }

    private static <T> Set<UUID> each(Collection<T> things, Function<T, UUID> id) {
        return things.stream().map(id).collect(toSet());
    }
}
