package dk.ungegarantien.bookings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** How one week of a booking went, as the host has told it last. */
@Entity
@Table(name = "booking_outcome")
class GuestOutcome {

    @Id
    UUID bookingWeek;

    @Version
    int version;

    String municipalityCode;
    UUID booking;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    /** On how many the pupil was there. */
    int days;

    String note;
    UUID toldBy;
    Instant toldAt;

    protected GuestOutcome() {}

    GuestOutcome(Booking booking, BookingWeek week) {
        this.bookingWeek = week.id;
        this.booking = booking.id;
        this.municipalityCode = booking.municipalityCode;
    }

    void tell(Outcome outcome, int days, String note, UUID by, Instant now) {
        this.outcome = outcome;
        this.days = days;
        this.note = note;
        toldBy = by;
        toldAt = now;
    }
}
