package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pupil sees of the rounds of the own class. */
@ApplicationScoped
class MyRounds {

    private final RoundOfPupil mine;
    private final Bookings bookings;
    private final Wishes wishes;
    private final OwnPlaces ownPlaces;
    private final Offers offers;
    private final Partners partners;
    private final Progress progress;
    private final Queues queues;
    private final WaitingShow waiting;
    private final Clock clock;

    MyRounds(
            RoundOfPupil mine,
            Bookings bookings,
            Wishes wishes,
            OwnPlaces ownPlaces,
            Offers offers,
            Partners partners,
            Progress progress,
            Queues queues,
            WaitingShow waiting,
            Clock clock) {
        this.mine = mine;
        this.bookings = bookings;
        this.wishes = wishes;
        this.ownPlaces = ownPlaces;
        this.offers = offers;
        this.partners = partners;
        this.progress = progress;
        this.queues = queues;
        this.waiting = waiting;
        this.clock = clock;
    }

    Uni<MyRoundList> all() {
        return mine.all().chain(this::views).map(MyRoundList::new);
    }

    Uni<MyRoundView> one(UUID id) {
        return mine.round(id).chain(own -> views(List.of(own))).map(views -> views.get(0));
    }

    /** What has been published, and what is held. */
    Uni<MyPlacementsView> placements() {
        return mine.pupil().chain(pupil -> bookings.liveOf(List.of(pupil.id()))
                .map(live -> live.stream().filter(this::isTold).toList())
                .chain(told -> refs(told.stream().map(one -> one.booking().offer))
                        .chain(refs -> own(told).chain(own -> progress.of(List.of(pupil.id()))
                                .map(days -> days.getOrDefault(pupil.id(), Progress.NOTHING))
                                .map(days -> new MyPlacementsView(
                                        days.done(),
                                        told.stream().anyMatch(one -> one.booking()
                                                        .isAhead())
                                                ? days.planned()
                                                : 0,
                                        days.needed(),
                                        told.stream()
                                                .map(one -> view(one, refs, own))
                                                .toList()))))));
    }

    private Uni<List<MyRoundView>> views(List<RoundOfPupil.Own> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var pupil = found.get(0).pupil().id();
        return bookings.liveOf(List.of(pupil)).chain(live -> wishes.list("pupil = ?1 order by rank", pupil)
                .chain(wished -> queues.ofPupil(pupil).chain(queued -> refs(Stream.of(
                                        live.stream().map(one -> one.booking().offer),
                                        wished.stream().map(wish -> wish.offer),
                                        queued.stream().map(one -> one.offer))
                                .flatMap(Function.identity()))
                        .chain(refs -> waiting.byRound(queued, refs)
                                .chain(waits -> ownPlaces.list("pupil", pupil).map(own -> {
                                    var places = own.stream()
                                            .collect(Collectors.toMap(place -> place.id, Function.identity()));
                                    return found.stream()
                                            .map(one -> view(one.reached(), live, wished, waits, refs, places))
                                            .toList();
                                }))))));
    }

    private MyRoundView view(
            RoundInReach reached,
            List<Booked> live,
            List<Wish> wished,
            Map<UUID, List<MyWaitingView>> waits,
            Map<UUID, MyOfferRef> refs,
            Map<UUID, OwnPlace> places) {
        var round = reached.round();
        var here = live.stream()
                .filter(one -> round.id.equals(one.booking().round) && isTold(one))
                .toList();
        return new MyRoundView(
                round.id,
                round.title,
                reached.weeks(),
                RoundShow.recurring(round),
                round.deadline,
                round.status,
                round.wishes,
                round.takesWishesOn(LocalDate.now(clock)),
                wished.stream()
                        .filter(wish -> round.id.equals(wish.round))
                        .map(wish -> new MyWishView(
                                wish.rank,
                                refs.get(wish.offer),
                                wish.isoWeek(),
                                wish.likedTrades(),
                                wish.km,
                                wish.ownPlace == null
                                        ? null
                                        : places.get(wish.ownPlace).view()))
                        .toList(),
                here.stream()
                        .filter(one -> one.booking().status == BookingStatus.HELD
                                && !one.booking().isOffered())
                        .findFirst()
                        .map(one -> view(one, refs, places))
                        .orElse(null),
                here.stream()
                        .filter(one -> one.booking().status != BookingStatus.HELD)
                        .map(one -> view(one, refs, places))
                        .toList(),
                waits.getOrDefault(round.id, List.of()));
    }

    /** A place counts for the pupil once it is published; a hold as long as it lasts. */
    private boolean isTold(Booked booked) {
        return switch (booked.booking().status) {
            case HELD -> booked.booking().heldUntil.isAfter(clock.instant());
            case PLACED -> booked.booking().round == null;
            default -> true;
        };
    }

    private Uni<Map<UUID, OwnPlace>> own(List<Booked> booked) {
        return ownPlaces.byIds(booked.stream()
                .map(one -> one.booking().ownPlace)
                .filter(Objects::nonNull)
                .toList());
    }

    private Uni<Map<UUID, MyOfferRef>> refs(Stream<UUID> ids) {
        return offers.summaries(ids.filter(Objects::nonNull).distinct().toList())
                .chain(found -> partners.byIds(found.values().stream()
                                .map(OfferSummary::partner)
                                .distinct()
                                .toList())
                        .map(firms -> found.values().stream()
                                .collect(Collectors.toMap(
                                        OfferSummary::id,
                                        offer -> MyOfferRef.of(
                                                offer,
                                                firms.get(offer.partner()).name())))));
    }

    private static MyPlacementView view(Booked booked, Map<UUID, MyOfferRef> refs, Map<UUID, OwnPlace> places) {
        var booking = booked.booking();
        return new MyPlacementView(
                booking.id,
                booking.round,
                booking.offer == null ? null : refs.get(booking.offer),
                booking.ownPlace == null ? null : places.get(booking.ownPlace).view(),
                booked.isoWeeks(),
                booking.days(),
                booking.status,
                booking.status == BookingStatus.HELD ? booking.heldUntil : null);
    }
}
