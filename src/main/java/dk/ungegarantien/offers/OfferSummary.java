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
        return isPublished() && !isPastDeadlineOn(day);
    }

    boolean isPastDeadlineOn(LocalDate day) {
        return deadline != null && day.isAfter(deadline);
    }

    /** The weeks it offers; empty for everything but internships. */
    public List<IsoWeek> weeks() {
        return terms instanceof InternshipTerms internship
                ? internship.weeks().stream()
                        .map(InternshipTerms.WeekSeats::week)
                        .toList()
                : List.of();
    }

    /** The day on which the work begins that the offer names: in an internship the Monday of the week; null when it names none. */
    public LocalDate namedStart(IsoWeek week) {
        return week == null ? terms.startsOn() : week.monday();
    }

    /** The first day of work of whoever gets a place: the day it names, or today when that has gone by or it names none. */
    public LocalDate firstDay(IsoWeek week, LocalDate today) {
        var start = namedStart(week);
        var over = week == null ? start : week.friday();
        return start == null || over.isBefore(today) ? today : start;
    }
}
