package dk.ungegarantien.offers;

import dk.ungegarantien.partners.ContactPerson;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Trade;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An offer as other capabilities see it.
 *
 * @param partner the firm that makes it
 * @param municipality code of the municipality whose guarantee the firm is part of
 * @param minimumAge null when age is no matter; likewise maximumAge
 * @param grades empty when grade is no matter
 * @param deadline the last day on which one may apply; null when there is none
 * @param contact null in a draft that names nobody yet
 */
public record OfferSummary(
        UUID id,
        OfferKind kind,
        String title,
        Trade trade,
        UUID partner,
        String municipality,
        OfferStatus status,
        Integer minimumAge,
        Integer maximumAge,
        List<Integer> grades,
        LocalDate deadline,
        String street,
        String postalCode,
        String town,
        ContactPerson contact,
        Terms terms) {

    public boolean isPublished() {
        return status == OfferStatus.PUBLISHED;
    }

    /** Whether the day is still within the deadline. */
    public boolean takesApplicationsOn(LocalDate day) {
        return isPublished() && (deadline == null || !day.isAfter(deadline));
    }

    /** The weeks it offers; empty for everything but internships. */
    public List<IsoWeek> weeks() {
        return terms instanceof InternshipTerms internship
                ? internship.weeks().stream()
                        .map(InternshipTerms.WeekSeats::week)
                        .toList()
                : List.of();
    }
}
