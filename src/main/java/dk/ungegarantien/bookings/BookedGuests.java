package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.FreedSeats;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.offers.SeatTakers;
import dk.ungegarantien.offers.WaitingApplicants;
import dk.ungegarantien.partners.Departures;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.schools.Pupils;
import dk.ungegarantien.shared.IsoWeek;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What bookings have to do with what lies below: offers that close, firms that leave, seats whose hold is over, and whose seats are whose. */
@ApplicationScoped
class BookedGuests implements WaitingApplicants, Departures, FreedSeats, SeatTakers {

    private final Losses losses;
    private final Rounds rounds;
    private final AskingTheNext asking;
    private final Bookings bookings;
    private final Offers offers;
    private final Pupils pupils;
    private final SeatKeeping seats;

    BookedGuests(
            Losses losses,
            Rounds rounds,
            AskingTheNext asking,
            Bookings bookings,
            Offers offers,
            Pupils pupils,
            SeatKeeping seats) {
        this.losses = losses;
        this.rounds = rounds;
        this.asking = asking;
        this.bookings = bookings;
        this.offers = offers;
        this.pupils = pupils;
        this.seats = seats;
    }

    @Override
    public Uni<Void> offerClosed(UUID offer) {
        return losses.ofOffer(offer);
    }

    @Override
    public Uni<Void> firmLeft(UUID partner) {
        return offers.idsOf(partner)
                .call(seats::inHand)
                .chain(ids -> Sequence.each(ids.stream().sorted().toList(), losses::ofOffer));
    }

    /** Rounds in which somebody waits for, or holds, one of its seats are taken in hand all at once, so that nobody waits in a circle. */
    @Override
    public Uni<Void> newsOf(UUID offer) {
        return rounds.lockAllAt(offer);
    }

    /** Positions have no waiting list. */
    @Override
    public Uni<Void> freed(UUID offer, IsoWeek week) {
        return week == null ? Uni.createFrom().voidItem() : asking.freed(offer, week);
    }

    @Override
    public Uni<Void> holdOver(UUID taker) {
        return losses.ofHold(taker);
    }

    /** Only those of whom the firm has been told: the others it does not know yet. */
    @Override
    public Uni<List<Seated>> among(Collection<UUID> takers) {
        return bookings.ofWeeks(takers)
                .map(found -> found.stream()
                        .filter(one -> one.booking().status == BookingStatus.CONFIRMED)
                        .toList())
                .chain(told -> pupils.summaries(told.stream()
                                .map(one -> one.booking().pupil)
                                .distinct()
                                .toList())
                        .map(people -> told.stream()
                                .filter(one -> people.containsKey(one.booking().pupil))
                                .flatMap(one -> seated(one, people.get(one.booking().pupil), takers))
                                .toList()));
    }

    private static Stream<Seated> seated(Booked guest, PupilSummary pupil, Collection<UUID> takers) {
        return guest.weeks().stream()
                .filter(week -> takers.contains(week.id))
                .map(week -> new Seated(week.id, Kind.BOOKING, guest.id(), pupil.firstName()));
    }
}
