package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Ids;
import dk.ungegarantien.shared.IsoWeek;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** One week of a booking; its id is who takes the seat. Whose week it is and how it stands the database keeps like the booking. */
@Entity
class BookingWeek {

    @Id
    UUID id;

    UUID booking;

    /** Kept by the database like that of the booking. */
    @Column(insertable = false, updatable = false)
    String municipalityCode;

    String week;

    /** Days of placement in it; counted by the database from the weekdays of the booking. */
    @Column(insertable = false, updatable = false)
    int days;

    protected BookingWeek() {}

    BookingWeek(Booking booking, IsoWeek week) {
        id = Ids.next();
        this.booking = booking.id;
        municipalityCode = booking.municipalityCode;
        this.week = week.toString();
    }

    IsoWeek isoWeek() {
        return IsoWeek.of(week);
    }
}
