package dk.ungegarantien.cases;

import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An offer that a professional has put before the young person. */
@Entity
class Proposal {

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID helpCase;
    UUID young;
    UUID offer;
    String words;

    @Enumerated(EnumType.STRING)
    ProposalStatus status = ProposalStatus.PROPOSED;

    Instant proposedAt;

    /** What it led to; null while it has led to nothing. */
    UUID application;

    protected Proposal() {}

    Proposal(Case in, NewProposal told, Instant now) {
        id = Ids.next();
        municipalityCode = in.municipalityCode;
        helpCase = in.id;
        young = in.young;
        offer = told.offer();
        words = told.words().strip();
        proposedAt = now;
    }

    void take(UUID application) {
        status = ProposalStatus.TAKEN;
        this.application = application;
    }

    /** Declining again changes nothing; what was followed is not declined. */
    void decline() {
        if (status == ProposalStatus.PROPOSED) {
            status = ProposalStatus.DECLINED;
        }
    }
}
