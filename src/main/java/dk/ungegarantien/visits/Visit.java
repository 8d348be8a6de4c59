package dk.ungegarantien.visits;

import static dk.ungegarantien.visits.VisitStatus.ASKED;
import static dk.ungegarantien.visits.VisitStatus.BOOKED;
import static dk.ungegarantien.visits.VisitStatus.CANCELLED;
import static dk.ungegarantien.visits.VisitStatus.COUNTERED;
import static dk.ungegarantien.visits.VisitStatus.MOVING;
import static dk.ungegarantien.visits.VisitStatus.REFERRED;
import static dk.ungegarantien.visits.VisitStatus.WITHDRAWN;

import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.partners.ContactPerson;
import dk.ungegarantien.schools.ClassSummary;
import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** A class that visits a firm, or a firm that visits a class: asked for by the school, answered by the firm, booked once. */
@Entity
class Visit {

    static final String SUBJECT = "visit";

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID offer;
    UUID partner;
    UUID school;
    UUID schoolClass;

    @Enumerated(EnumType.STRING)
    VisitStatus status = ASKED;

    int pupils;
    String message;
    String contactName;
    String contactEmail;
    String contactPhone;
    LocalDateTime begins;
    LocalDateTime ends;

    /** The session of the offer whose seat it has; null for a day by agreement. */
    LocalDateTime slot;

    LocalDateTime proposedBegins;
    LocalDateTime proposedEnds;
    UUID toOffer;
    UUID toPartner;
    boolean toConsultants;
    UUID follows;
    UUID askedBy;
    Instant askedAt;

    /** The last day on which whose turn it is acts in time; null when it is nobody's. */
    LocalDate answerBy;

    /** When the clock does something next; null for never. */
    Instant dueAt;

    boolean reminded;
    Instant lateSince;
    int calendarVersion;

    protected Visit() {}

    static Visit ask(
            OfferSummary offer, ClassSummary schoolClass, VisitTime time, int pupils, UUID askedBy, Instant now) {
        var visit = new Visit();
        visit.id = Ids.next();
        visit.municipalityCode = schoolClass.municipality();
        visit.offer = offer.id();
        visit.partner = offer.partner();
        visit.school = schoolClass.school();
        visit.schoolClass = schoolClass.id();
        visit.pupils = pupils;
        visit.askedBy = askedBy;
        visit.askedAt = now;
        visit.set(time);
        return visit;
    }

    Visit says(String message, ContactPerson contact, UUID follows) {
        this.message = message == null || message.isBlank() ? null : message.strip();
        this.contactName = contact.name();
        this.contactEmail = contact.email();
        this.contactPhone = contact.phone();
        this.follows = follows;
        return this;
    }

    VisitTime time() {
        return new VisitTime(begins, ends);
    }

    /** The firm's other time; null for none. */
    VisitTime proposal() {
        return proposedBegins == null ? null : new VisitTime(proposedBegins, proposedEnds);
    }

    ContactPerson contact() {
        return new ContactPerson(contactName, contactEmail, contactPhone);
    }

    /** The firm says yes to the time that was asked for. */
    void accept(LocalDate today) {
        demand(status == ASKED);
        demandAhead(begins.toLocalDate(), today);
        become(BOOKED);
    }

    /** The firm proposes another time; what is booked stays booked meanwhile. */
    void propose(VisitTime other, LocalDate today) {
        demand(status == ASKED || status == COUNTERED || status == BOOKED || status == MOVING);
        if (status.isBooked()) {
            demandAhead(begins.toLocalDate(), today);
        }
        become(status.isBooked() ? MOVING : COUNTERED);
        proposedBegins = other.begins();
        proposedEnds = other.ends();
    }

    /** The school says yes to the other time. */
    void agree(LocalDate today) {
        demand(status == COUNTERED || status == MOVING);
        demandAhead(proposedBegins.toLocalDate(), today);
        if (status == MOVING) {
            calendarVersion++;
        }
        set(proposal());
        become(BOOKED);
    }

    /** The school would rather keep the time that is booked. */
    void keep() {
        demand(status == MOVING);
        become(BOOKED);
    }

    /** The firm guides the class on, in place of a no. Exactly one of the three is there. */
    void refer(UUID toOffer, UUID toPartner, boolean toConsultants) {
        demand(status == ASKED || status == COUNTERED);
        become(REFERRED);
        this.toOffer = toOffer;
        this.toPartner = toPartner;
        this.toConsultants = toConsultants;
    }

    /** The school takes back what is not booked yet. */
    void withdraw() {
        demand(status == ASKED || status == COUNTERED);
        become(WITHDRAWN);
    }

    /** Either side calls off, before the day. */
    void cancel(LocalDate today) {
        demand(status.isBooked());
        demandAhead(begins.toLocalDate(), today);
        calendarVersion++;
        become(CANCELLED);
    }

    /** Which seat it has from now on. */
    void seatedIn(LocalDateTime slot) {
        this.slot = slot;
    }

    /** From now on somebody has until that day. */
    void waitFor(LocalDate answerBy, Instant firstBell) {
        this.answerBy = answerBy;
        dueAt = firstBell;
        reminded = false;
        lateSince = null;
    }

    /** Whose turn it is has been reminded. */
    void remind(Instant secondBell) {
        reminded = true;
        dueAt = secondBell;
    }

    /** Nobody acted in time. */
    void late(Instant now) {
        lateSince = now;
        dueAt = null;
    }

    private void set(VisitTime time) {
        begins = time.begins();
        ends = time.ends();
    }

    private void become(VisitStatus next) {
        status = next;
        proposedBegins = null;
        proposedEnds = null;
        if (next.turn() == null) {
            answerBy = null;
            dueAt = null;
            lateSince = null;
        }
    }

    private void demand(boolean allowed) {
        if (!allowed) {
            throw new VisitNotNow(status);
        }
    }

    private static void demandAhead(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            throw new VisitDayReached();
        }
    }
}
