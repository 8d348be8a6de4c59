package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.PledgeStatus.ACTIVE;
import static dk.ungegarantien.partners.PledgeStatus.DRAFT;
import static dk.ungegarantien.partners.PledgeStatus.ENDED;
import static dk.ungegarantien.partners.PledgeStatus.EXPIRED;
import static dk.ungegarantien.partners.PledgeStatus.RETURNED;
import static dk.ungegarantien.partners.PledgeStatus.SIGNED;
import static java.time.temporal.ChronoUnit.MICROS;

import dk.ungegarantien.shared.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** What a firm promises: a frozen document, a signature, and a term that begins when the municipality approves it. */
@Entity
class Pledge {

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID partnerId;
    UUID followsId;
    UUID pledgeTextId;
    int textVersion;
    int termYears;

    @Enumerated(EnumType.STRING)
    PledgeStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "commitment", joinColumns = @JoinColumn(name = "pledge_id"))
    @MapKeyColumn(name = "form")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "per_year")
    Map<CommitmentForm, Integer> commitments = new HashMap<>();

    String document;
    String sha256;

    @Embedded
    Signature signature;

    String returnReasons;
    LocalDate activeFrom;
    LocalDate activeUntil;
    Instant createdAt;
    Instant changedAt;

    protected Pledge() {}

    /** @param follows the pledge in force that this one renews; null for none */
    static Pledge draft(
            Partner partner, PledgeText text, Map<CommitmentForm, Integer> commitments, UUID follows, Instant now) {
        var pledge = new Pledge();
        pledge.id = Ids.next();
        pledge.municipalityCode = partner.municipalityCode;
        pledge.partnerId = partner.id;
        pledge.followsId = follows;
        pledge.createdAt = now;
        pledge.status = DRAFT;
        return pledge.freeze(partner, text, commitments, now);
    }

    /** Writes the document anew. What was signed before the secretariat returned it no longer counts: it said something else. */
    Pledge amend(Partner partner, PledgeText text, Map<CommitmentForm, Integer> commitments, Instant now) {
        if (!PledgeStatus.UNSIGNED.contains(status)) {
            throw new PledgeNotOpen();
        }
        signature = null;
        return freeze(partner, text, commitments, now);
    }

    private Pledge freeze(Partner partner, PledgeText text, Map<CommitmentForm, Integer> promised, Instant now) {
        var frozen = PledgeDocument.of(text, partner, promised);
        pledgeTextId = text.id;
        textVersion = text.version;
        termYears = text.termYears;
        document = frozen.text();
        sha256 = frozen.sha256();
        commitments.keySet().retainAll(promised.keySet());
        commitments.putAll(promised);
        changedAt = now.truncatedTo(MICROS);
        return this;
    }

    /** @param shownSha256 the fingerprint of what the signatory has read */
    Pledge sign(Signature by, String shownSha256, PledgeText inForce) {
        if (!PledgeStatus.UNSIGNED.contains(status)) {
            throw new PledgeAlreadySigned();
        }
        if (!inForce.id.equals(pledgeTextId)) {
            throw new PledgeTextReplaced();
        }
        if (!sha256.equalsIgnoreCase(shownSha256)) {
            throw new PledgeTextChanged();
        }
        signature = by;
        returnReasons = null;
        return become(SIGNED, by.signedAt);
    }

    /** The term begins that day. */
    Pledge approve(LocalDate day, Instant now) {
        demandSigned();
        activeFrom = day;
        activeUntil = day.plusYears(termYears);
        return become(ACTIVE, now);
    }

    Pledge giveBack(String reasons, Instant now) {
        demandSigned();
        returnReasons = reasons;
        return become(RETURNED, now);
    }

    private void demandSigned() {
        if (status != SIGNED) {
            throw new PledgeNotSigned();
        }
    }

    /** The term is over. */
    Pledge expire(Instant now) {
        return become(EXPIRED, now);
    }

    /** Another pledge takes its place before the term is over. */
    Pledge end(Instant now) {
        return become(ENDED, now);
    }

    private Pledge become(PledgeStatus next, Instant now) {
        status = next;
        changedAt = now.truncatedTo(MICROS);
        return this;
    }
}
