package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.shared.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells pupils, guardians and hosts of a published round who goes where: everybody once, and only what concerns them. */
@ApplicationScoped
class Announcing {

    private final Outbox outbox;
    private final Offers offers;

    Announcing(Outbox outbox, Offers offers) {
        this.outbox = outbox;
        this.offers = offers;
    }

    /** A host: a partner, or the firm of a pupil's own place. */
    private record Host(UUID partner, UUID ownPlace) {}

    /** All of them, for the first time. */
    Uni<Integer> published(PlacementRound round, List<Booked> placed, long sequence) {
        return Sequence.each(
                        placed,
                        one -> tell(
                                round,
                                new PlacementChanged(round.id, one.booking().pupil, null, one.id(), sequence, false)))
                .chain(() -> tellHosts(round, placed, List.of(), sequence));
    }

    /** What somebody at the board has changed; nothing is told of a round that is not published. */
    Uni<Void> changed(PlacementRound round, List<Relocation.Step> steps, Map<UUID, Booked> placed, long before) {
        if (!round.isPublished()) {
            return Uni.createFrom().voidItem();
        }
        var gone = steps.stream().flatMap(step -> step.left().stream()).toList();
        return Sequence.each(
                        IntStream.range(0, steps.size()).boxed().toList(),
                        at -> tell(
                                round, steps.get(at), placed.get(steps.get(at).pupil()), before + at + 1))
                .chain(() -> tellHosts(round, List.copyOf(placed.values()), gone, before + steps.size()))
                .replaceWithVoid();
    }

    /** Pupils have lost a place, and the host knows: it is the one who went. */
    Uni<Void> lost(PlacementRound round, List<Booked> told, long before) {
        return Sequence.each(
                IntStream.range(0, told.size()).boxed().toList(),
                at -> tell(
                        round,
                        new PlacementChanged(
                                round.id,
                                told.get(at).booking().pupil,
                                told.get(at).id(),
                                null,
                                before + at + 1,
                                true)));
    }

    /** The hosts do not know yet that those do not come. */
    Uni<Void> goneFromHosts(PlacementRound round, List<Booked> gone, long sequence) {
        return tellHosts(round, List.of(), gone, sequence).replaceWithVoid();
    }

    private Uni<Void> tell(PlacementRound round, Relocation.Step step, Booked after, long sequence) {
        return tell(
                round,
                new PlacementChanged(
                        round.id,
                        step.pupil(),
                        step.lastLeft() == null ? null : step.lastLeft().id(),
                        after == null ? null : after.id(),
                        sequence,
                        false));
    }

    /** How many hosts that are. */
    private Uni<Integer> tellHosts(PlacementRound round, List<Booked> coming, List<Booked> gone, long sequence) {
        var ids = Stream.concat(coming.stream(), gone.stream())
                .map(one -> one.booking().offer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return offers.summaries(ids).chain(found -> {
            var come = byHost(coming, found);
            var go = byHost(gone, found);
            var hosts = new LinkedHashSet<>(come.keySet());
            hosts.addAll(go.keySet());
            return Sequence.each(
                            hosts,
                            host -> tell(
                                    round,
                                    new GuestsChanged(
                                            round.id,
                                            host.partner(),
                                            host.ownPlace(),
                                            come.getOrDefault(host, List.of()),
                                            go.getOrDefault(host, List.of()),
                                            sequence)))
                    .replaceWith(hosts.size());
        });
    }

    private static Map<Host, List<UUID>> byHost(List<Booked> booked, Map<UUID, OfferSummary> offers) {
        return booked.stream()
                .collect(Collectors.groupingBy(
                        one -> one.booking().offer == null
                                ? new Host(null, one.booking().ownPlace)
                                : new Host(offers.get(one.booking().offer).partner(), null),
                        LinkedHashMap::new,
                        Collectors.mapping(Booked::id, Collectors.toList())));
    }

    private Uni<Void> tell(PlacementRound round, Record event) {
        return outbox.tell(round.municipalityCode, event);
    }
}
