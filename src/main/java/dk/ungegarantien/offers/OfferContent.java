package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.Gaps.all;
import static dk.ungegarantien.offers.Gaps.needed;
import static dk.ungegarantien.offers.Gaps.notPast;
import static dk.ungegarantien.offers.Gaps.when;

import dk.ungegarantien.partners.ContactPerson;
import dk.ungegarantien.shared.Interest;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.Trade;
import dk.ungegarantien.shared.Violation;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a firm writes about what it offers. */
@MappedSuperclass
abstract class OfferContent {

    @Enumerated(EnumType.STRING)
    OfferKind kind;

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

    /** Takes over what was written; the same thing said in two ways is said in one. */
    void fill(NewOffer written, PostalCode place) {
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
    }

    private void stand(PostalCode place) {
        postalCode = place == null ? null : place.code();
        town = place == null ? null : place.name();
        latitude = place == null ? null : place.latitude();
        longitude = place == null ? null : place.longitude();
    }

    PostalCode place(String municipalityCode) {
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

    /** The same as the firm would write it. */
    NewOffer content() {
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

    /**
     * What is missing before anybody may see it.
     *
     * @param before the terms that are public already, which may lie in the past by now; null for none
     * @param deadlineBefore the same for the deadline
     */
    List<Violation> gaps(LocalDate today, Terms before, LocalDate deadlineBefore) {
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
