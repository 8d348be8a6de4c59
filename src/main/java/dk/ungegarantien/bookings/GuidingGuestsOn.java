package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.offers.FewerSeats;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.PartnerSummary;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A host that cannot have a guest after all guides the pupil on: no plain no, the coordinator finds another place. */
@ApplicationScoped
class GuidingGuestsOn {

    private final Bookings bookings;
    private final Rounds rounds;
    private final Guests guests;
    private final Offers offers;
    private final SeatKeeping seats;
    private final FewerSeats fewer;
    private final Losses losses;
    private final Clock clock;

    GuidingGuestsOn(
            Bookings bookings,
            Rounds rounds,
            Guests guests,
            Offers offers,
            SeatKeeping seats,
            FewerSeats fewer,
            Losses losses,
            Clock clock) {
        this.bookings = bookings;
        this.rounds = rounds;
        this.guests = guests;
        this.offers = offers;
        this.seats = seats;
        this.fewer = fewer;
        this.losses = losses;
        this.clock = clock;
    }

    /** Only before the stay begins, and only of guests who have been told to come. */
    Uni<Void> refer(UUID account, PartnerSummary firm, UUID id, NewGuestReferral told) {
        return bookings.offersOf(List.of(id))
                .chain(seats::inHand)
                .chain(() -> bookings.roundsOf(List.of(id)))
                .chain(rounds::lock)
                .chain(() -> offers.idsOf(firm.id()))
                .chain(ids -> guests.hosted(ids, id))
                .invoke(this::demandAhead)
                .call(guest -> losses.ofGuest(
                        guest, firm.name(), told.words().strip(), new Records.Actor(account, Roles.PARTNER)))
                .chain(guest -> told.seatStays()
                        ? Uni.createFrom().voidItem()
                        : fewer.oneLess(guest.booking().offer, guest.isoWeeks()));
    }

    private void demandAhead(Booked guest) {
        if (guest.booking().status != BookingStatus.CONFIRMED) {
            throw new BookingInThisState(guest.booking().status);
        }
        var first = new GuestDays(guest.isoWeeks().get(0), guest.booking().days()).first();
        if (!first.isAfter(LocalDate.now(clock))) {
            throw new StayHasBegun();
        }
    }
}
