package dk.ungegarantien.bookings;

import dk.ungegarantien.schools.ClassSummary;
import dk.ungegarantien.schools.SchoolSummary;
import dk.ungegarantien.schools.Schools;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows rounds to professionals. */
@ApplicationScoped
class RoundShow {

    private final Rounds rounds;
    private final Schools schools;

    RoundShow(Rounds rounds, Schools schools) {
        this.rounds = rounds;
        this.schools = schools;
    }

    Uni<RoundList> all(Placer placer, RoundStatus status) {
        return rounds.reached(placer, status)
                .chain(found -> views(placer, found))
                .map(RoundList::new);
    }

    Uni<RoundView> one(Placer placer, UUID id) {
        return rounds.reached(placer, id).chain(reached -> one(placer, reached));
    }

    Uni<RoundView> one(Placer placer, RoundInReach reached) {
        return views(placer, List.of(reached)).map(views -> views.get(0));
    }

    private Uni<List<RoundView>> views(Placer placer, List<RoundInReach> found) {
        var ids = found.stream()
                .flatMap(reached -> reached.classes().stream())
                .map(ClassSummary::school)
                .distinct()
                .toList();
        return schools.summaries(ids).chain(schoolsById -> rounds.counts(found).map(counts -> found.stream()
                .map(reached ->
                        view(placer, reached, schoolsById, counts.getOrDefault(reached.round().id, Rounds.Counts.NONE)))
                .toList()));
    }

    private static RoundView view(
            Placer placer, RoundInReach reached, Map<UUID, SchoolSummary> schools, Rounds.Counts counts) {
        var round = reached.round();
        return new RoundView(
                round.id,
                round.title,
                round.beginsIn,
                reached.weeks(),
                recurring(round),
                round.status,
                round.wishes,
                round.deadline,
                reached.classes().stream()
                        .map(one -> new RoundView.RoundClassView(
                                one.id(),
                                one.name(),
                                one.grade(),
                                new RoundView.RoundSchoolView(
                                        one.school(), schools.get(one.school()).name())))
                        .toList(),
                reached.otherClasses(),
                counts.pupils(),
                counts.placed(),
                counts.wished(),
                round.publishedAt,
                placer.mayPlace() && reached.isWhole(),
                round.version);
    }

    /** Null for whole weeks. */
    static RoundView.RecurringView recurring(PlacementRound round) {
        return round.days().isEmpty() ? null : new RoundView.RecurringView(round.days());
    }
}
