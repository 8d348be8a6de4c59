package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.GuardianSummary;
import dk.ungegarantien.shared.Ids;
import dk.ungegarantien.shared.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A personal link that a guardian was given for one application, and what was decided with it. */
@Entity
@Table(name = "guardian_consent")
class Consent {

    static final Duration VALID = Duration.ofDays(14);

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID application;

    /** Null when another name or address has been given since. */
    UUID guardian;

    String name;
    String email;

    @Enumerated(EnumType.STRING)
    Language language;

    @Enumerated(EnumType.STRING)
    ConsentReached reached;

    String tokenHash;
    Instant askedAt;
    Instant sentAt;
    Instant expiresAt;
    Instant openedAt;

    @Enumerated(EnumType.STRING)
    ConsentDecision decision;

    Instant decidedAt;
    Instant withdrawnAt;

    /** Exactly what was read before the decision; null while there is none. */
    String document;

    String sha256;

    protected Consent() {}

    Consent(Application application, GuardianSummary guardian, ConsentReached reached, Instant now) {
        id = Ids.next();
        municipalityCode = application.municipalityCode;
        this.application = application.id;
        this.guardian = guardian.id();
        name = guardian.name();
        email = guardian.email();
        language = guardian.language();
        this.reached = reached;
        askedAt = now;
    }

    /** One more link for the same guardian, such as that of a reminder. */
    Consent again(Instant now) {
        var link = new Consent();
        link.id = Ids.next();
        link.municipalityCode = municipalityCode;
        link.application = application;
        link.guardian = guardian;
        link.name = name;
        link.email = email;
        link.language = language;
        link.reached = ConsentReached.MAIL;
        link.askedAt = now;
        return link;
    }

    /** The link leaves: from now on it works, for as long as it is valid. */
    void leave(String token, Instant now) {
        tokenHash = ConsentToken.hash(token);
        sentAt = now;
        expiresAt = now.plus(VALID);
    }

    void open(Instant now) {
        if (openedAt == null) {
            openedAt = now;
        }
    }

    void decide(ConsentDecision decision, ConsentText read, Instant now) {
        this.decision = decision;
        decidedAt = now;
        document = read.text();
        sha256 = read.sha256();
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether it is for the same person at the same address. */
    boolean isOfSameGuardianAs(Consent other) {
        return name.equals(other.name) && Objects.equals(email, other.email);
    }

    /** {@code m•••@example.dk}: enough to know which mailbox to look in. Null without an address. */
    String maskedEmail() {
        return email == null ? null : email.charAt(0) + "•••" + email.substring(email.lastIndexOf('@'));
    }

    /** Whoever deletes their account takes the names along; that there was a decision, and its fingerprint, stay. */
    void forget() {
        guardian = null;
        name = "(slettet)";
        email = null;
        document = document == null ? null : "(slettet)";
    }
}
