package dk.ungegarantien.bookings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a family has chosen to tell the host of a stay, and nobody else. */
@Entity
@Table(name = "booking_arrangement")
class GuestArrangement {

    @Id
    UUID booking;

    @Version
    int version;

    String municipalityCode;
    String words;
    Instant toldAt;

    protected GuestArrangement() {}

    GuestArrangement(Booking booking) {
        this.booking = booking.id;
        this.municipalityCode = booking.municipalityCode;
    }

    GuestArrangement tell(String words, Instant now) {
        this.words = words;
        toldAt = now;
        return this;
    }
}
