package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import java.util.List;
import java.util.UUID;

/** A booking with its weeks. */
record Booked(Booking booking, List<BookingWeek> weeks) {

    UUID id() {
        return booking.id;
    }

    List<IsoWeek> isoWeeks() {
        return weeks.stream().map(BookingWeek::isoWeek).toList();
    }

    Place place() {
        return new Place(booking.offer, booking.ownPlace, isoWeeks(), booking.days());
    }

    BookingView view() {
        return new BookingView(
                booking.id,
                booking.pupil,
                booking.offer,
                booking.ownPlace,
                isoWeeks(),
                booking.days(),
                booking.status,
                booking.status == BookingStatus.HELD ? booking.heldUntil : null,
                booking.locked,
                booking.version);
    }
}
