package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.ClosingAccounts;
import dk.ungegarantien.shared.Outbox;
import dk.ungegarantien.shared.Unknown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What families tell the hosts of their stays: nobody of the school or the municipality reads it, and it goes when the stay is over. */
@ApplicationScoped
class Arrangements implements ClosingAccounts {

    private final RoundOfPupil mine;
    private final Bookings bookings;
    private final Guests guests;
    private final Placements placements;
    private final Outbox outbox;
    private final Clock clock;

    Arrangements(
            RoundOfPupil mine, Bookings bookings, Guests guests, Placements placements, Outbox outbox, Clock clock) {
        this.mine = mine;
        this.bookings = bookings;
        this.guests = guests;
        this.placements = placements;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<ArrangementsView> of(UUID id) {
        return own(id).chain(this::view);
    }

    /** The host hears that there is something to read; what it is, it reads on its own page. */
    Uni<ArrangementsView> tell(UUID id, String text) {
        var words = text == null || text.isBlank() ? null : text.strip();
        return own(id).call(
                        booked -> guests.arrangements(List.of(id)).chain(known -> write(booked, known.get(id), words)))
                .chain(this::view);
    }

    private Uni<Void> write(Booked booked, GuestArrangement before, String words) {
        if (words == null) {
            return before == null
                    ? Uni.createFrom().voidItem()
                    : guests.remove(before).chain(bookings::flush);
        }
        if (before != null && before.words.equals(words)) {
            return Uni.createFrom().voidItem();
        }
        var told = before == null ? new GuestArrangement(booked.booking()) : before;
        told.tell(words, clock.instant());
        return (before == null ? guests.add(told) : Uni.createFrom().voidItem())
                .chain(bookings::flush)
                .chain(() -> tellHost(booked));
    }

    private Uni<Void> tellHost(Booked booked) {
        return placements.byIds(List.of(booked.id())).chain(found -> {
            var placed = found.get(booked.id());
            return placed == null
                    ? Uni.createFrom().voidItem()
                    : outbox.tell(
                            booked.booking().municipalityCode,
                            new ArrangementsTold(
                                    booked.id(),
                                    placed.partner(),
                                    placed.pupil().firstName(),
                                    placed.offer().title()));
        });
    }

    private Uni<ArrangementsView> view(Booked booked) {
        return guests.arrangements(List.of(booked.id())).chain(told -> placements
                .byIds(List.of(booked.id()))
                .map(found -> new ArrangementsView(
                        booked.id(),
                        found.get(booked.id()).firm(),
                        booked.isoWeeks(),
                        told.containsKey(booked.id()) ? told.get(booked.id()).words : null)));
    }

    /** A stay of the caller's own that has been told of and is not over; fails with {@link Unknown} otherwise. */
    private Uni<Booked> own(UUID id) {
        return mine.pupil().chain(pupil -> bookings.one(id).invoke(booked -> {
            var booking = booked.booking();
            if (!pupil.id().equals(booking.pupil)
                    || booking.status != BookingStatus.CONFIRMED
                    || booking.offer == null) {
                throw new Unknown();
            }
        }));
    }

    @Override
    public Uni<Void> closing(UUID account) {
        return guests.forgetArrangementsOf(account).replaceWithVoid();
    }
}
