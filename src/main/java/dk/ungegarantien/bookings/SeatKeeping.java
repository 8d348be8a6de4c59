package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.SeatClaim;
import dk.ungegarantien.offers.Seats;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

/** The seats of bookings: each week of a booking in an offer takes one, under its own id. Places that pupils found themselves have none. */
@ApplicationScoped
class SeatKeeping {

    private final Seats seats;

    SeatKeeping(Seats seats) {
        this.seats = seats;
    }

    /** Nobody else takes seats of those offers until the transaction ends. To be asked for before the round is taken in hand. */
    Uni<Void> inHand(Collection<UUID> offers) {
        return seats.inHand(offers.stream().filter(Objects::nonNull).distinct().toList());
    }

    /** Fails with a problem when a week has no seat left for that claim. */
    Uni<Void> take(Booked booked, SeatClaim claim) {
        return booked.booking().offer == null
                ? Uni.createFrom().voidItem()
                : Sequence.each(
                        booked.weeks(), week -> seats.take(booked.booking().offer, week.isoWeek(), week.id, claim));
    }

    /** For as long as the booking says. */
    Uni<Void> hold(Booked booked, SeatClaim claim) {
        return Sequence.each(
                booked.weeks(),
                week -> seats.hold(booked.booking().offer, week.isoWeek(), week.id, claim, booked.booking().heldUntil));
    }

    Uni<Void> giveBack(Collection<Booked> booked) {
        return seats.release(booked.stream()
                .filter(one -> one.booking().offer != null)
                .flatMap(one -> one.weeks().stream())
                .map(week -> week.id)
                .toList());
    }
}
