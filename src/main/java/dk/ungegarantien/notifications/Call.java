package dk.ungegarantien.notifications;

import dk.ungegarantien.applications.ApplicationEscalated;
import dk.ungegarantien.applications.ApplicationHandedOver;
import dk.ungegarantien.applications.Cause;
import dk.ungegarantien.applications.GuardianMissing;
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
    Cause cause;

    String firm;
    String offer;
    Instant calledAt;

    /** When it was told, or left out since it was settled by then; null while it waits. */
    Instant toldAt;

    protected Call() {}

    Call(UUID professional, ApplicationEscalated event, Instant now) {
        this(
                professional,
                event.municipality(),
                event.application(),
                event.awaited().missed(),
                now);
        firm = event.partnerName();
        offer = event.offerTitle();
    }

    Call(UUID professional, ApplicationHandedOver event, Instant now) {
        this(professional, event.municipality(), event.application(), event.cause(), now);
        firm = event.partnerName();
        offer = event.offerTitle();
    }

    Call(UUID professional, GuardianMissing event, Instant now) {
        this(professional, event.municipality(), event.application(), Cause.NO_GUARDIAN, now);
        firm = event.partnerName();
        offer = event.offerTitle();
    }

    private Call(UUID professional, String municipality, UUID application, Cause cause, Instant now) {
        this.id = Ids.next();
        this.professional = professional;
        this.municipalityCode = municipality;
        this.application = application;
        this.cause = cause;
        this.calledAt = now;
    }
}
