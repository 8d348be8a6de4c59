package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.OfferStatus.CLOSED;
import static dk.ungegarantien.offers.OfferStatus.DRAFT;
import static dk.ungegarantien.offers.OfferStatus.IN_REVIEW;
import static dk.ungegarantien.offers.OfferStatus.PAUSED;
import static dk.ungegarantien.offers.OfferStatus.PUBLISHED;
import static dk.ungegarantien.offers.OfferStatus.RETURNED;

import dk.ungegarantien.shared.Ids;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.Violation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Something a partner makes available, and its life. The public sees it only while it is published, and only complete. */
@Entity
class Offer extends OfferContent {

    private static final Set<OfferStatus> MAY_BE_CHANGED = EnumSet.of(DRAFT, RETURNED, PUBLISHED, PAUSED);
    private static final Set<OfferStatus> PUBLIC_ONCE = EnumSet.of(PUBLISHED, PAUSED, CLOSED);

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID partnerId;

    @Enumerated(EnumType.STRING)
    OfferStatus status = DRAFT;

    String returnReasons;

    /** Who asked for the publication, and is told how it went. */
    UUID submittedBy;

    Instant createdAt;
    Instant changedAt;
    Instant publishedAt;

    protected Offer() {}

    static Offer draft(UUID partnerId, String municipalityCode, NewOffer written, PostalCode place, Instant now) {
        var offer = new Offer();
        offer.id = Ids.next();
        offer.partnerId = partnerId;
        offer.municipalityCode = municipalityCode;
        offer.createdAt = now;
        offer.fill(written, place);
        offer.changedAt = now;
        return offer;
    }

    /** A new draft with the same content. */
    Offer copy(Instant now) {
        return draft(partnerId, municipalityCode, content(), place(municipalityCode), now);
    }

    /** Takes over what the firm wrote. What the public sees already must stay complete. */
    void rewrite(NewOffer written, PostalCode place, LocalDate today, Instant now) {
        if (!MAY_BE_CHANGED.contains(status)) {
            throw new OfferFixed(status);
        }
        if (written.terms().kind() != kind && isPublic()) {
            throw new InvalidInput(Violation.of("terms.kind", "kind-fixed"));
        }
        var before = terms;
        var deadlineBefore = deadline;
        fill(written, place);
        changedAt = now;
        if (isPublic()) {
            InvalidInput.refuse(gaps(today, before, deadlineBefore));
        }
    }

    /** Fails with {@link LastSeat} when none would be left. One that cannot be changed any more stays as it is: nobody gets its seats. */
    void oneSeatLess(Collection<IsoWeek> weeks, Instant now) {
        if (!MAY_BE_CHANGED.contains(status) || !(terms instanceof InternshipTerms internship)) {
            return;
        }
        var less = internship.oneSeatLess(weeks);
        if (less.weeks().isEmpty()) {
            throw new LastSeat();
        }
        terms = less;
        changedAt = now;
    }

    /** Asks for the public: at once, or after the secretariat has read it. Asking again changes nothing. */
    void publish(UUID account, boolean reviewFirst, LocalDate today, Instant now) {
        if (status == PUBLISHED || status == IN_REVIEW) {
            return;
        }
        demand(status == DRAFT || status == RETURNED || status == PAUSED);
        InvalidInput.refuse(gaps(today, status == PAUSED ? terms : null, status == PAUSED ? deadline : null));
        submittedBy = account;
        if (reviewFirst && status != PAUSED) {
            become(IN_REVIEW, now);
        } else {
            goPublic(now);
        }
    }

    void approve(LocalDate today, Instant now) {
        demand(status == IN_REVIEW);
        InvalidInput.refuse(gaps(today, null, null));
        goPublic(now);
    }

    void giveBack(String reasons, Instant now) {
        demand(status == IN_REVIEW);
        returnReasons = reasons;
        become(RETURNED, now);
    }

    void pause(Instant now) {
        demand(status == PUBLISHED || status == PAUSED);
        become(PAUSED, now);
    }

    /** The end: nothing leads out of it but a copy. */
    void close(Instant now) {
        become(CLOSED, now);
    }

    /** Whether anybody may read it: published, or published once. */
    boolean mayBeReadByAll() {
        return publishedAt != null && PUBLIC_ONCE.contains(status);
    }

    boolean needsSeats() {
        return isPublic();
    }

    private boolean isPublic() {
        return status == PUBLISHED || status == PAUSED;
    }

    /** Whether it could become public again just as it is. */
    boolean isComplete(LocalDate today) {
        return gaps(today, terms, deadline).isEmpty();
    }

    private void goPublic(Instant now) {
        returnReasons = null;
        if (publishedAt == null) {
            publishedAt = now;
        }
        become(PUBLISHED, now);
    }

    private void become(OfferStatus next, Instant now) {
        if (status != next) {
            status = next;
            changedAt = now;
        }
    }

    private void demand(boolean allowed) {
        if (!allowed) {
            throw new NotInThisState(status);
        }
    }

    OfferSummary summary() {
        return new OfferSummary(
                id,
                kind,
                title,
                trade,
                partnerId,
                municipalityCode,
                status,
                terms.minimumAge(),
                terms.maximumAge(),
                terms.grades(),
                deadline,
                street,
                postalCode,
                town,
                contact(),
                terms);
    }
}
