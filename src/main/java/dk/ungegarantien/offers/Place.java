package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * An offer, or one week of it, into which somebody may fit.
 *
 * @param week of an internship; null for whatever has none
 * @param offered the weeks the offer has
 * @param firstDay the first day of work of whoever gets it
 * @param law what is said of the work there; null when it is none
 */
record Place(
        OfferSummary offer,
        IsoWeek week,
        Set<IsoWeek> offered,
        Vacancy vacancy,
        LocalDate firstDay,
        Verdicts.Docket law,
        LocalDate today) {

    boolean isInternship() {
        return offer.kind() == OfferKind.INTERNSHIP;
    }
}
