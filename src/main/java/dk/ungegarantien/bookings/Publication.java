package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.GuardianSummary;
import dk.ungegarantien.accounts.Guardians;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.schools.Pupils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Publishes a round: everybody is told, each once. */
@ApplicationScoped
class Publication {

    private final Rounds rounds;
    private final Bookings bookings;
    private final Pupils pupils;
    private final Guardians guardians;
    private final Announcing announcing;
    private final MoveLog log;
    private final Records records;
    private final RoundShow show;
    private final Clock clock;

    Publication(
            Rounds rounds,
            Bookings bookings,
            Pupils pupils,
            Guardians guardians,
            Announcing announcing,
            MoveLog log,
            Records records,
            RoundShow show,
            Clock clock) {
        this.rounds = rounds;
        this.bookings = bookings;
        this.pupils = pupils;
        this.guardians = guardians;
        this.announcing = announcing;
        this.log = log;
        this.records = records;
        this.show = show;
        this.clock = clock;
    }

    Uni<PublicationView> publish(Placer placer, UUID id) {
        var by = Records.Actor.of(placer);
        return rounds.inHand(placer, id).chain(reached -> {
            var round = reached.demandWhole().round();
            var was = round.status;
            round.publish(clock.instant());
            return records.of(round, was, by).chain(() -> confirm(round, by)).chain(placed -> log.write(
                            round, by.account(), List.of(BoardMove.ANEW))
                    .chain(before -> announcing.published(round, placed, before + 1))
                    .chain(hosts -> view(placer, reached, placed, hosts)));
        });
    }

    /** Whoever is placed is told, and it counts from now on. */
    private Uni<List<Booked>> confirm(PlacementRound round, Records.Actor by) {
        return bookings.liveIn(round.id)
                .map(live -> live.stream()
                        .filter(one -> one.booking().status == BookingStatus.PLACED)
                        .toList())
                .invoke(placed -> placed.forEach(one -> one.booking().confirm()))
                .call(bookings::flush)
                .call(placed -> Sequence.each(placed, one -> records.of(one.booking(), BookingStatus.PLACED, by)));
    }

    private Uni<PublicationView> view(Placer placer, RoundInReach reached, List<Booked> placed, int hosts) {
        var ids = placed.stream().map(one -> one.booking().pupil).distinct().toList();
        return pupils.summaries(ids)
                .chain(found -> guardians
                        .ofAll(found.values().stream()
                                .map(PupilSummary::account)
                                .filter(Objects::nonNull)
                                .toList())
                        .map(named -> told(found.values(), named, hosts)))
                .chain(told -> show.one(placer, reached)
                        .map(round -> new PublicationView(told, round.pupils() - round.placed(), round)));
    }

    private static PublicationView.ToldView told(
            Collection<PupilSummary> pupils, Map<UUID, List<GuardianSummary>> guardians, int hosts) {
        var reachable = (int) pupils.stream()
                .filter(pupil -> pupil.account() != null || pupil.email() != null)
                .count();
        var addresses = guardians.values().stream()
                .flatMap(List::stream)
                .filter(GuardianSummary::canBeWrittenTo)
                .count();
        return new PublicationView.ToldView(reachable, (int) addresses, hosts, pupils.size() - reachable);
    }
}
