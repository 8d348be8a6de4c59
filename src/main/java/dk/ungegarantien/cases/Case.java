package dk.ungegarantien.cases;

import static dk.ungegarantien.cases.CaseState.CLOSED;
import static dk.ungegarantien.cases.CaseState.NEW;
import static dk.ungegarantien.cases.CaseState.TAKEN;
import static dk.ungegarantien.cases.CaseState.WAITING;

import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A young person in the hands of the municipality's professionals. It ends with a destination, never by time going by. */
@Entity
@Table(name = "help_case")
class Case {

    static final String SUBJECT = "case";

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID young;

    @Enumerated(EnumType.STRING)
    Professional profession;

    /** Who has taken it; null while nobody has. */
    UUID holder;

    @Enumerated(EnumType.STRING)
    CaseState state = NEW;

    Instant openedAt;

    /** The last day on which the next step is in time. */
    LocalDate dueOn;

    /** Since when a step is missing that was due; null for most. */
    LocalDate lateSince;

    @Enumerated(EnumType.STRING)
    Reached reached;

    String reachedNote;
    Instant closedAt;

    protected Case() {}

    static Case open(UUID young, String municipalityCode, Professional profession, LocalDate takeBy, Instant now) {
        var opened = new Case();
        opened.id = Ids.next();
        opened.young = young;
        opened.municipalityCode = municipalityCode;
        opened.profession = profession;
        opened.openedAt = now;
        opened.dueOn = takeBy;
        return opened;
    }

    void take(UUID professional, LocalDate followUpBy) {
        if (state != NEW) {
            throw state == CLOSED ? new CaseOver() : new CaseTaken();
        }
        holder = professional;
        go(TAKEN, followUpBy);
    }

    /** A colleague goes on with it, in the queue of their profession. */
    void handTo(UUID colleague, Professional profession, LocalDate followUpBy) {
        demandOpen();
        holder = colleague;
        this.profession = profession;
        go(TAKEN, followUpBy);
    }

    /** Another profession goes on with it: it is new there. */
    void handTo(Professional profession, LocalDate takeBy) {
        demandOpen();
        holder = null;
        this.profession = profession;
        go(NEW, takeBy);
    }

    /** It is somebody else's turn until that day. */
    void waitUntil(LocalDate day) {
        demandOpen();
        go(WAITING, day);
    }

    /** Something has happened: whoever has it goes on. Where nobody has taken it, it still waits for that. */
    void goOn(LocalDate followUpBy) {
        if (state == TAKEN || state == WAITING) {
            go(TAKEN, followUpBy);
        }
    }

    /** The day went by without a step: the next is given. */
    void miss(LocalDate today, LocalDate next) {
        if (lateSince == null) {
            lateSince = today;
        }
        dueOn = next;
    }

    /** Nobody has taken it in time: it goes to the counsellors. */
    void passOn(LocalDate takeBy) {
        profession = Professional.COUNSELLOR;
        dueOn = takeBy;
    }

    void close(Reached reached, String note, Instant now) {
        demandOpen();
        this.reached = reached;
        reachedNote = note;
        closedAt = now;
        lateSince = null;
        state = CLOSED;
    }

    boolean isOpen() {
        return state != CLOSED;
    }

    boolean isHeldBy(UUID professional) {
        return professional.equals(holder);
    }

    /** Whoever has taken a case acts in it. */
    void demandHeldBy(UUID professional) {
        demandOpen();
        if (!isHeldBy(professional)) {
            throw holder == null ? new CaseNotTaken() : new CaseTaken();
        }
    }

    private void demandOpen() {
        if (state == CLOSED) {
            throw new CaseOver();
        }
    }

    private void go(CaseState next, LocalDate due) {
        state = next;
        dueOn = due;
        lateSince = null;
    }
}
