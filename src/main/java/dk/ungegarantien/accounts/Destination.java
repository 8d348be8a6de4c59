package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Interest;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where a young person wants to go, in their own words. It is theirs: others read it only when they say so. */
@Entity
class Destination {

    @Id
    UUID accountId;

    @Version
    int version;

    String municipalityCode;
    String words;
    String[] interests;
    boolean sharedWithProfessionals;
    boolean sharedWithFirms;
    Instant changedAt;

    protected Destination() {}

    Destination(UUID accountId) {
        this.accountId = accountId;
    }

    Destination tell(NewDestination told, String municipalityCode, Instant now) {
        this.municipalityCode = municipalityCode;
        words = told.words().strip();
        interests = told.interests().stream().distinct().map(Enum::name).toArray(String[]::new);
        sharedWithProfessionals = told.sharedWithProfessionals();
        sharedWithFirms = told.sharedWithFirms();
        changedAt = now;
        return this;
    }

    List<Interest> interests() {
        return Stream.of(interests).map(Interest::valueOf).toList();
    }
}
