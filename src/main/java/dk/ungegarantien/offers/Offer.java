package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.Gaps.all;
import static dk.ungegarantien.offers.Gaps.needed;
import static dk.ungegarantien.offers.Gaps.notPast;
import static dk.ungegarantien.offers.Gaps.when;
import static dk.ungegarantien.offers.OfferStatus.CLOSED;
import static dk.ungegarantien.offers.OfferStatus.DRAFT;
import static dk.ungegarantien.offers.OfferStatus.IN_REVIEW;
import static dk.ungegarantien.offers.OfferStatus.PAUSED;
import static dk.ungegarantien.offers.OfferStatus.PUBLISHED;
import static dk.ungegarantien.offers.OfferStatus.RETURNED;

import dk.ungegarantien.partners.ContactPerson;
import dk.ungegarantien.shared.Ids;
import dk.ungegarantien.shared.Interest;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.Trade;
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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something a partner makes available. The public sees it only while it is published, and only complete. */
@Entity
class Offer {

    private static final Set<OfferStatus> MAY_BE_CHANGED = EnumSet.of(DRAFT, RETURNED, PUBLISHED, PAUSED);
    private static final Set<OfferStatus> PUBLIC_ONCE = EnumSet.of(PUBLISHED, PAUSED, CLOSED);

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID partnerId;

    @Enumerated(EnumType.STRING)
    OfferKind kind;

    @Enumerated(EnumType.STRING)
    OfferStatus status = DRAFT;

    String title;
    String text;

    @Enumerated(EnumType.STRING)
    Trade trade;

    String[] interests;
    String learn;
    String expect;
    String street;
    String postalCode;
    String town;
    Double latitude;
    Double longitude;
    String contactName;
    String contactEmail;
    String contactPhone;
    String[] languages;
    String[] access;
    String videoUrl;
    LocalDate deadline;

    @JdbcTypeCode(SqlTypes.JSON)
    Terms terms;

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
        offer.fill(written, place, now);
        return offer;
    }

    /** A new draft with the same content. */
    Offer copy(Instant now) {
        return draft(partnerId, municipalityCode, content(), place(), now);
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
        fill(written, place, now);
        if (isPublic()) {
            InvalidInput.refuse(gaps(today, before, deadlineBefore));
        }
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

    private List<Violation> gaps(LocalDate today, Terms before, LocalDate deadlineBefore) {
        var deadlineKept = deadlineBefore != null && Objects.equals(deadline, deadlineBefore);
        return Stream.concat(
                        all(
                                needed("text", text),
                                needed("trade", trade),
                                when(interests.length == 0, "interests", "offer-needs-one"),
                                needed("street", street),
                                needed("postalCode", postalCode),
                                needed("contact", contactName),
                                deadlineKept ? Stream.empty() : notPast("deadline", deadline, today, "deadline-past")),
                        terms.gaps(today, before))
                .toList();
    }

    private void fill(NewOffer written, PostalCode place, Instant now) {
        InvalidInput.refuse(written.terms().contradictions().toList());
        kind = written.terms().kind();
        terms = written.terms();
        title = written.title().strip();
        text = tidied(written.text());
        trade = written.trade();
        interests = names(written.interests());
        learn = tidied(written.learn());
        expect = tidied(written.expect());
        street = tidied(written.street());
        stand(place);
        var contact = written.contact() == null ? null : written.contact().tidied();
        contactName = contact == null ? null : contact.name();
        contactEmail = contact == null ? null : contact.email();
        contactPhone = contact == null ? null : contact.phone();
        languages = written.languages() == null
                ? new String[0]
                : written.languages().stream().distinct().toArray(String[]::new);
        access = names(written.access());
        videoUrl = written.videoUrl();
        deadline = written.deadline();
        changedAt = now;
    }

    private void stand(PostalCode place) {
        postalCode = place == null ? null : place.code();
        town = place == null ? null : place.name();
        latitude = place == null ? null : place.latitude();
        longitude = place == null ? null : place.longitude();
    }

    private PostalCode place() {
        return postalCode == null
                ? null
                : new PostalCode(postalCode, town, List.of(municipalityCode), latitude, longitude);
    }

    ContactPerson contact() {
        return contactName == null ? null : new ContactPerson(contactName, contactEmail, contactPhone);
    }

    List<Interest> interests() {
        return Stream.of(interests).map(Interest::valueOf).toList();
    }

    List<Access> access() {
        return Stream.of(access).map(Access::valueOf).toList();
    }

    private NewOffer content() {
        return new NewOffer(
                title,
                text,
                trade,
                interests(),
                learn,
                expect,
                street,
                postalCode,
                contact(),
                List.of(languages),
                access(),
                videoUrl,
                deadline,
                terms);
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

    /** An empty or blank text is no text; the line breaks of other systems become ours. */
    private static String tidied(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\r\\n?", "\n");
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values == null
                ? new String[0]
                : values.stream().map(Enum::name).distinct().toArray(String[]::new);
    }
}
