package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A warm hand-over that takes the place of a no: to another offer, another firm or a professional, exactly one of them. */
@Entity
class Referral {

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID application;
    UUID young;
    String reason;
    UUID toOffer;
    UUID toPartner;

    @Enumerated(EnumType.STRING)
    Professional toProfessional;

    @Enumerated(EnumType.STRING)
    ReferralStatus status = ReferralStatus.PROPOSED;

    Instant createdAt;

    protected Referral() {}

    Referral(Application from, NewReferral told, Instant now) {
        id = Ids.next();
        municipalityCode = from.municipalityCode;
        application = from.id;
        young = from.young;
        reason = told.reason().strip();
        toOffer = told.offer();
        toPartner = told.partner();
        toProfessional = told.professional();
        status = toProfessional == null ? ReferralStatus.PROPOSED : ReferralStatus.TAKEN;
        createdAt = now;
    }

    /** A professional has found another way for the person. */
    static Referral concluding(Application application, Professional professional, String reason, Instant now) {
        return new Referral(application, new NewReferral(reason, null, null, professional), now);
    }

    /** The young person follows it with a new application. */
    void take() {
        status = ReferralStatus.TAKEN;
    }

    /** The young person would rather talk to somebody. */
    void decline() {
        status = ReferralStatus.DECLINED;
    }

    boolean leadsTo(UUID offer, UUID partner) {
        return status == ReferralStatus.PROPOSED && (offer.equals(toOffer) || partner.equals(toPartner));
    }
}
