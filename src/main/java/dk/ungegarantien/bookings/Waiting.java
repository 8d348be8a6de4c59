package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Ids;
import dk.ungegarantien.shared.IsoWeek;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A pupil in the queue for a seat of one offer in one week. It ends in a place, or in the next being asked. */
@Entity
class Waiting {

    static final String SUBJECT = "waiting";

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID round;
    UUID pupil;
    UUID offer;
    String week;
    Instant since;

    /** The order of the queue, drawn by the database. */
    @Column(insertable = false, updatable = false)
    long number;

    @Enumerated(EnumType.STRING)
    WaitingState state = WaitingState.WAITING;

    /** The hold by which a seat was offered; null before. */
    UUID booking;

    protected Waiting() {}

    Waiting(PlacementRound round, UUID pupil, UUID offer, IsoWeek week, Instant now) {
        id = Ids.next();
        municipalityCode = round.municipalityCode;
        this.round = round.id;
        this.pupil = pupil;
        this.offer = offer;
        this.week = week.toString();
        since = now;
    }

    IsoWeek isoWeek() {
        return IsoWeek.of(week);
    }

    /** A seat is held for the pupil. */
    void offer(Booking hold) {
        demand(WaitingState.WAITING);
        booking = hold.id;
        state = WaitingState.OFFERED;
    }

    /** The pupil gets a place there, however it came about. */
    void take() {
        demand(WaitingState.WAITING, WaitingState.OFFERED);
        state = WaitingState.TAKEN;
    }

    /** The hold is over, and there was no yes. */
    void pass() {
        demand(WaitingState.OFFERED);
        state = WaitingState.PASSED;
    }

    void leave() {
        demand(WaitingState.WAITING, WaitingState.OFFERED);
        state = WaitingState.LEFT;
    }

    private void demand(WaitingState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new WaitingInThisState(state);
        }
    }
}
