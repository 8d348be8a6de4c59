package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Unknown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds a booking for whoever reaches it. */
@ApplicationScoped
class Reached {

    private final Bookings bookings;
    private final Rounds rounds;
    private final Members members;
    private final SeatKeeping seats;

    Reached(Bookings bookings, Rounds rounds, Members members, SeatKeeping seats) {
        this.bookings = bookings;
        this.rounds = rounds;
        this.members = members;
        this.seats = seats;
    }

    record Found(PlacementRound round, Booked booked) {}

    /** The same as {@link #booking}, with its offer and its round kept from others until the end of the transaction. */
    Uni<Found> inHand(Placer placer, UUID id) {
        return bookings.offersOf(List.of(id))
                .chain(seats::inHand)
                .chain(() -> bookings.roundsOf(List.of(id)))
                .chain(rounds::lock)
                .chain(() -> booking(placer, id));
    }

    /** The booking of a round and a pupil in reach; fails with {@link Unknown}. */
    Uni<Found> booking(Placer placer, UUID id) {
        return bookings.one(id)
                .chain(booked -> booked.booking().round == null
                        ? Uni.createFrom().failure(new Unknown())
                        : rounds.reached(placer, booked.booking().round)
                                .call(reached -> booked.booking().pupil == null
                                        ? Uni.createFrom().voidItem()
                                        : members.one(placer, reached, booked.booking().pupil))
                                .map(reached -> new Found(reached.round(), booked)));
    }
}
