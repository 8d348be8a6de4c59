package dk.ungegarantien.applications;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A firm that has left several applications in a row without an answer. */
@Entity
class Silence {

    @Id
    UUID partner;

    @Version
    int version;

    String municipalityCode;
    Instant writtenAt;
    Instant pausedAt;
    UUID[] pausedOffers = new UUID[0];
    /** What went by before does not count any more. */
    Instant returnedAt = Instant.EPOCH;

    protected Silence() {}

    Silence(UUID partner, String municipalityCode) {
        this.partner = partner;
        this.municipalityCode = municipalityCode;
    }

    boolean isPaused() {
        return pausedAt != null;
    }

    void written(Instant now) {
        writtenAt = now;
    }

    void end(Instant now) {
        pausedAt = null;
        pausedOffers = new UUID[0];
        returnedAt = now;
    }

    void paused(List<UUID> offers, Instant now) {
        pausedAt = now;
        pausedOffers = offers.toArray(UUID[]::new);
    }
}
