package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An account that acts for a firm. */
@Entity
class Membership {

    @Id
    UUID id;

    String municipalityCode;
    UUID partnerId;
    UUID accountId;
    Instant since;

    protected Membership() {}

    Membership(Partner partner, UUID accountId, Instant now) {
        this.id = Ids.next();
        this.municipalityCode = partner.municipalityCode;
        this.partnerId = partner.id;
        this.accountId = accountId;
        this.since = now;
    }
}
