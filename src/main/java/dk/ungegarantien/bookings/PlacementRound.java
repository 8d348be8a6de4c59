package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.Match;
import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Weeks in which classes are to be placed. Pupils wish while it is open; once it is published, every change is told at once. */
@Entity
class PlacementRound {

    static final String SUBJECT = "placement-round";

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    String title;
    int beginsIn;
    String[] weekdays;
    int wishes;
    LocalDate deadline;

    @Enumerated(EnumType.STRING)
    RoundStatus status = RoundStatus.OPEN;

    UUID openedBy;
    Instant openedAt;
    Instant changedAt;
    Instant publishedAt;

    /** The number of the last move; it grows under the lock of this row, see {@link MoveLog}. */
    @Column(insertable = false, updatable = false)
    long moves;

    protected PlacementRound() {}

    PlacementRound(String municipalityCode, UUID openedBy, Instant now) {
        id = Ids.next();
        this.municipalityCode = municipalityCode;
        this.openedBy = openedBy;
        openedAt = now;
    }

    /** Takes over what the coordinator says. Classes and weeks stand in tables of their own; the version grows with each telling. */
    PlacementRound tell(NewRound told, Instant now) {
        changedAt = now;
        title = told.title().strip();
        beginsIn = told.year();
        weekdays = told.recurring() == null
                ? new String[0]
                : told.recurring().weekdays().stream()
                        .distinct()
                        .sorted()
                        .map(Enum::name)
                        .toArray(String[]::new);
        wishes = told.wishes();
        deadline = told.deadline();
        return this;
    }

    /** Pupils have told what they wish. Closing it twice changes nothing. */
    void close() {
        if (status != RoundStatus.CLOSED) {
            become(RoundStatus.CLOSED, RoundStatus.OPEN);
        }
    }

    void reopen() {
        if (status != RoundStatus.OPEN) {
            become(RoundStatus.OPEN, RoundStatus.CLOSED);
        }
    }

    /** Everybody is told. */
    void publish(Instant now) {
        become(RoundStatus.PUBLISHED, RoundStatus.OPEN, RoundStatus.CLOSED);
        publishedAt = now;
    }

    boolean isPublished() {
        return status == RoundStatus.PUBLISHED;
    }

    /** Whether pupils change their own wishes on that day. */
    boolean takesWishesOn(LocalDate day) {
        return status == RoundStatus.OPEN && !day.isAfter(deadline);
    }

    /** Fixed weekdays take a seat in each week of the round, and a queue is for one week. */
    boolean hasQueues() {
        return days().isEmpty();
    }

    boolean isWorthWaiting(Match match) {
        return hasQueues() && match.isWorthWaiting();
    }

    List<Weekday> days() {
        return Stream.of(weekdays).map(Weekday::valueOf).toList();
    }

    private void become(RoundStatus next, RoundStatus... from) {
        if (!List.of(from).contains(status)) {
            throw new RoundInThisState(status);
        }
        status = next;
    }
}
