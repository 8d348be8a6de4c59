package dk.ungegarantien.notifications;

import dk.ungegarantien.applications.ApplicationEscalated;
import dk.ungegarantien.applications.Awaited;
import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A professional was called in for an application, and is to be told together with all else that waits. It names no young person. */
@Entity
class Call {

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID professional;
    UUID application;

    @Enumerated(EnumType.STRING)
    Awaited awaited;

    String firm;
    String offer;
    Instant calledAt;

    /** When it was told, or left out since it was settled by then; null while it waits. */
    Instant toldAt;

    protected Call() {}

    Call(UUID professional, ApplicationEscalated event, Instant now) {
        this.id = Ids.next();
        this.professional = professional;
        this.municipalityCode = event.municipality();
        this.application = event.application();
        this.awaited = event.awaited();
        this.firm = event.partnerName();
        this.offer = event.offerTitle();
        this.calledAt = now;
    }
}
