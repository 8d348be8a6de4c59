package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Ids;
import dk.ungegarantien.shared.Trade;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A firm of the guarantee. It is registered once and for good; its pledges decide whether it is active. */
@Entity
class Partner {

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    Cvr cvr;
    PNumber pNumber;
    String name;
    String street;
    String postalCode;
    String town;

    @Enumerated(EnumType.STRING)
    Trade trade;

    String website;
    String contactName;
    String contactEmail;
    String contactPhone;

    @Enumerated(EnumType.STRING)
    PartnerStatus status;

    LocalDate partnerSince;
    String searchText;
    Instant createdAt;

    protected Partner() {}

    static Partner register(String municipalityCode, Cvr cvr, FirmDetails details, Instant now) {
        var partner = new Partner();
        partner.id = Ids.next();
        partner.municipalityCode = municipalityCode;
        partner.cvr = cvr;
        partner.status = PartnerStatus.REGISTERED;
        partner.createdAt = now;
        return partner.describe(details);
    }

    Partner describe(FirmDetails details) {
        pNumber = details.pNumber();
        name = details.name();
        street = details.street();
        postalCode = details.place().code();
        town = details.place().name();
        trade = details.trade();
        website = details.website() == null ? null : details.website().address();
        contactName = details.contact().name();
        contactEmail = details.contact().email();
        contactPhone = details.contact().phone();
        searchText = Folded.of(name + " " + town + " " + cvr);
        return this;
    }

    /** A pledge of the firm is in force from that day. */
    void join(LocalDate day) {
        status = PartnerStatus.ACTIVE;
        if (partnerSince == null) {
            partnerSince = day;
        }
    }

    /** No pledge of the firm is in force any longer. */
    void leave() {
        status = PartnerStatus.FORMER;
    }

    ContactPerson contact() {
        return new ContactPerson(contactName, contactEmail, contactPhone);
    }

    PartnerSummary summary() {
        return new PartnerSummary(
                id, name, trade, municipalityCode, status, street, postalCode, town, contact(), partnerSince);
    }
}
