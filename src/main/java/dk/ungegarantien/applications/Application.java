package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.ApplicationStatus.ACCEPTED;
import static dk.ungegarantien.applications.ApplicationStatus.AWAITING_GUARDIAN;
import static dk.ungegarantien.applications.ApplicationStatus.CONCLUDABLE;
import static dk.ungegarantien.applications.ApplicationStatus.CONFIRMED;
import static dk.ungegarantien.applications.ApplicationStatus.INVITED;
import static dk.ungegarantien.applications.ApplicationStatus.NEEDS_CONSENT;
import static dk.ungegarantien.applications.ApplicationStatus.OPEN;
import static dk.ungegarantien.applications.ApplicationStatus.PLACED;
import static dk.ungegarantien.applications.ApplicationStatus.REFERRED;
import static dk.ungegarantien.applications.ApplicationStatus.SEEN;
import static dk.ungegarantien.applications.ApplicationStatus.SUBMITTED;
import static dk.ungegarantien.applications.ApplicationStatus.WITHDRAWABLE;
import static dk.ungegarantien.applications.ApplicationStatus.WITHDRAWN;

import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.Ids;
import dk.ungegarantien.shared.IsoWeek;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A young person's request for an offer. It ends in a place or in a hand-over, never in silence. */
@Entity
class Application {

    static final String SUBJECT = "application";

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID young;
    UUID offer;
    UUID partner;
    String week;
    String motivation;

    @Enumerated(EnumType.STRING)
    ApplicationStatus status = SUBMITTED;

    /** The hand-over that led here; null for most. */
    UUID followsReferral;

    /** When the firm got it; while a guardian's consent is awaited, when it was written. */
    Instant submittedAt;

    /** The last day on which whoever has to answer does so in time: the firm, and before that a guardian whose consent is awaited. */
    LocalDate answerBy;

    /** The firm does not see it: a guardian has not said yes, or never did. */
    boolean keptFromFirm;

    /** The last day on which the young person takes the place in time; null until a firm has said yes. */
    LocalDate confirmBy;
    /** The last day on which the young person says in time whether to follow a hand-over; null when there is nothing to choose. */
    LocalDate followBy;

    /** When a professional was called in, since nobody answered in time; null for most. A mark, not a state. */
    Instant escalatedAt;

    @Enumerated(EnumType.STRING)
    Professional escalatedTo;

    @Enumerated(EnumType.STRING)
    Cause escalationCause;

    /** Whether what they were called in for still waits. */
    boolean escalationOpen;

    /** When the firm first said how it goes on, and whether that was in time; null while it has not. */
    Instant answeredAt;

    Boolean answeredInTime;

    Instant invitationAt;
    String invitationPlace;
    String invitationMessage;
    int invitationVersion;

    /** Its own id while it has a seat; the database holds that there is one, see the migration. */
    UUID seatHolder;

    /** Counted by the database from the status: the lower, the sooner somebody must act. */
    @Column(insertable = false, updatable = false)
    int urgency;

    protected Application() {}

    Application(UUID young, UUID offer, UUID partner, String municipalityCode, NewApplication asked) {
        this.id = Ids.next();
        this.young = young;
        this.offer = offer;
        this.partner = partner;
        this.municipalityCode = municipalityCode;
        this.week = asked.week() == null ? null : asked.week().toString();
        this.motivation = asked.motivation().strip();
        this.followsReferral = asked.referral();
    }

    Application submit(Instant now, LocalDate answerBy) {
        this.submittedAt = now;
        this.answerBy = answerBy;
        return this;
    }

    /** A minor's application: until a guardian has said yes the firm does not get it. */
    Application await(Instant now, LocalDate consentBy) {
        status = AWAITING_GUARDIAN;
        keptFromFirm = true;
        return submit(now, consentBy);
    }

    /** Another guardian was asked: there is more time. */
    void awaitUntil(LocalDate consentBy) {
        answerBy = consentBy;
    }

    /** A guardian has said yes: now the firm has it, and its time begins. Who was called in since nobody said anything is not needed any more. */
    void consented(Instant now, LocalDate answerBy) {
        become(SUBMITTED, Set.of(AWAITING_GUARDIAN));
        keptFromFirm = false;
        escalatedAt = null;
        escalatedTo = null;
        escalationCause = null;
        submit(now, answerBy);
    }

    /** There is no yes (any more), or nothing left to say yes to: a professional helps on, and the caller releases the seat, if there was one. */
    void endWithoutConsent() {
        become(REFERRED, NEEDS_CONSENT);
        chosen();
        seatHolder = null;
    }

    /** Somebody of the firm has read it. Reading it again changes nothing. */
    void see() {
        if (status != SEEN) {
            become(SEEN, Set.of(SUBMITTED));
        }
    }

    /** Asks the person to come and talk. A further invitation takes the place of the one before; the answer is due after the talk. */
    void invite(NewInvitation invitation, LocalDate answerBy, Instant now) {
        answer(INVITED, now);
        this.answerBy = answerBy;
        invitationAt = invitation.at().atZone(Denmark.ZONE).toInstant();
        invitationPlace = invitation.place().strip();
        invitationMessage = invitation.message();
        invitationVersion++;
    }

    /** The firm says yes; the caller takes the seat in the same transaction. */
    void accept(LocalDate confirmBy, Instant now) {
        answer(ACCEPTED, now);
        this.confirmBy = confirmBy;
        seatHolder = id;
    }

    /** The firm says no by naming who takes over: that is the guarantee. */
    void refer(LocalDate followBy, Instant now) {
        answer(REFERRED, now);
        this.followBy = followBy;
    }

    /** The young person has said whether to follow. */
    void chosen() {
        followBy = null;
        escalationOpen = false;
    }

    /** The young person would rather talk to somebody than follow what the firm proposed. */
    void askForHelp() {
        if (awaited() != Awaited.CHOICE) {
            throw new NotNow(status);
        }
        chosen();
    }

    /** A professional has found another way for the person: whatever still waited here is over, and the caller releases the seat. */
    void conclude() {
        if (CONCLUDABLE.contains(status)) {
            become(REFERRED, CONCLUDABLE);
        }
        chosen();
        seatHolder = null;
    }

    /** Only the first answer counts; the deadline itself is still in time. */
    private void answer(ApplicationStatus answer, Instant now) {
        become(answer, OPEN);
        if (answeredAt == null) {
            answeredAt = now;
            answeredInTime = !now.atZone(Denmark.ZONE).toLocalDate().isAfter(answerBy);
        }
    }

    /** The young person takes the place. */
    void confirm() {
        become(CONFIRMED, Set.of(ACCEPTED));
    }

    void complete(Outcome outcome) {
        become(ApplicationStatus.valueOf(outcome.name()), Set.of(CONFIRMED));
    }

    /** The young person changes their mind, at any time before it is over; the caller releases the seat, if there was one, in the same transaction. */
    void withdraw() {
        become(WITHDRAWN, WITHDRAWABLE);
        chosen();
        seatHolder = null;
    }

    /** What the young person wrote is theirs, and goes with them. */
    void forget() {
        motivation = "(slettet af den unge)";
    }

    boolean isPlaced() {
        return PLACED.contains(status);
    }

    /** What somebody must do; null when nobody has to. */
    Awaited awaited() {
        if (status == AWAITING_GUARDIAN) {
            return Awaited.CONSENT;
        }
        if (OPEN.contains(status)) {
            return Awaited.ANSWER;
        }
        if (status == ACCEPTED) {
            return Awaited.CONFIRMATION;
        }
        return followBy == null ? null : Awaited.CHOICE;
    }

    /** The reply deadline is over and the firm has not answered. It is a mark: nothing closes by it. */
    boolean isLate(LocalDate today) {
        return awaited() == Awaited.ANSWER && answerBy.isBefore(today);
    }

    /** A professional looks after it too, and the firm may still answer. */
    void escalate(Professional to, Cause cause, Instant now) {
        escalatedAt = now;
        escalatedTo = to;
        escalationCause = cause;
        escalationOpen = true;
    }

    Escalation escalation() {
        return escalatedAt == null ? null : new Escalation(escalatedAt, escalatedTo, escalationCause, escalationOpen);
    }

    /** The last day on which acting is in time; null when nobody has to. */
    LocalDate lastDay() {
        var awaited = awaited();
        if (awaited == null) {
            return null;
        }
        return switch (awaited) {
            case CONSENT, ANSWER -> answerBy;
            case CONFIRMATION -> confirmBy;
            case CHOICE -> followBy;
        };
    }

    IsoWeek isoWeek() {
        return week == null ? null : IsoWeek.of(week);
    }

    Invitation invitation() {
        return invitationAt == null
                ? null
                : new Invitation(
                        invitationAt.atZone(Denmark.ZONE).toOffsetDateTime(), invitationPlace, invitationMessage);
    }

    /** The talk that it was last invited to, while that is ahead; null otherwise. */
    Talk talkAhead(Instant now) {
        return invitationAt == null || !invitationAt.isAfter(now)
                ? null
                : new Talk(invitationAt, invitationPlace, invitationVersion);
    }

    private void become(ApplicationStatus next, Set<ApplicationStatus> from) {
        if (!from.contains(status)) {
            throw new NotNow(status);
        }
        status = next;
        // whoever acts settles what somebody was called in for; having read it is no acting
        escalationOpen = escalationOpen && next == SEEN;
    }
}
