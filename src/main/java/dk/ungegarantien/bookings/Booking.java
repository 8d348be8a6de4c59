package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.BookingStatus.COMPLETED;
import static dk.ungegarantien.bookings.BookingStatus.CONFIRMED;
import static dk.ungegarantien.bookings.BookingStatus.HELD;
import static dk.ungegarantien.bookings.BookingStatus.NO_SHOW;
import static dk.ungegarantien.bookings.BookingStatus.PLACED;
import static dk.ungegarantien.bookings.BookingStatus.RELEASED;

import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One pupil's placement, or seats that are held for a while. Each of its weeks takes a seat of its own. */
@Entity
class Booking {

    static final String SUBJECT = "booking";

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID round;

    /** Null while a seat is held for the round, for nobody in particular. */
    UUID pupil;

    /** Null for a place of the pupil's own. */
    UUID offer;

    UUID ownPlace;
    String[] weekdays;

    /** Its name in calendars: that of the placement whose place it took, so that the entry there moves with the pupil. */
    UUID entry;

    @Enumerated(EnumType.STRING)
    BookingStatus status;

    Instant heldUntil;
    boolean locked;
    UUID bookedBy;
    Instant bookedAt;
    Instant placedAt;

    protected Booking() {}

    private Booking(PlacementRound round, UUID pupil, UUID bookedBy, Instant now) {
        id = Ids.next();
        entry = id;
        municipalityCode = round.municipalityCode;
        this.round = round.id;
        this.pupil = pupil;
        this.bookedBy = bookedBy;
        bookedAt = now;
        weekdays = new String[0];
    }

    /** A seat that nobody else gets until then. */
    static Booking held(PlacementRound round, UUID pupil, UUID offer, Instant until, UUID by, Instant now) {
        var held = new Booking(round, pupil, by, now);
        held.offer = offer;
        held.status = HELD;
        held.heldUntil = until;
        return held;
    }

    /**
     * A pupil's placement: told at once where the round is public already.
     *
     * @param inPlaceOf the placement it takes the place of; null for none
     */
    static Booking placed(PlacementRound round, UUID pupil, Place place, Booking inPlaceOf, UUID by, Instant now) {
        var placed = new Booking(round, pupil, by, now);
        placed.offer = place.offer();
        placed.ownPlace = place.ownPlace();
        placed.weekdays = place.weekdays().stream().map(Enum::name).toArray(String[]::new);
        placed.status = round.isPublished() ? CONFIRMED : PLACED;
        placed.placedAt = now;
        placed.entry = inPlaceOf == null ? placed.id : inPlaceOf.entry;
        return placed;
    }

    /** Pupil, family and host are told. */
    void confirm() {
        demand(PLACED);
        status = CONFIRMED;
    }

    /** The caller gives the seats back in the same transaction. */
    void release() {
        if (locked) {
            throw new BookingLocked();
        }
        demand(HELD, PLACED, CONFIRMED);
        status = RELEASED;
    }

    /** The place is not there any more, or the pupil is not: no lock holds what is gone. */
    void lose() {
        locked = false;
        release();
    }

    /** The host has told how all of its weeks went; it may think better of it. */
    void end(boolean came) {
        demand(CONFIRMED, COMPLETED, NO_SHOW);
        locked = false;
        status = came ? COMPLETED : NO_SHOW;
    }

    void lock(boolean locked) {
        demand(PLACED, CONFIRMED);
        this.locked = locked;
    }

    /** Held by the waiting list, for a pupil who is asked. */
    boolean isOffered() {
        return status == HELD && pupil != null && bookedBy == null;
    }

    boolean isAhead() {
        return BookingStatus.AHEAD.contains(status);
    }

    /** Whether it is a hold that lasts at that moment. */
    boolean holdsAt(Instant now) {
        return status == HELD && heldUntil.isAfter(now);
    }

    List<Weekday> days() {
        return Stream.of(weekdays).map(Weekday::valueOf).toList();
    }

    private void demand(BookingStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new BookingInThisState(status);
        }
    }
}
