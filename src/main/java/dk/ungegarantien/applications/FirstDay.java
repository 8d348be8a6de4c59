package dk.ungegarantien.applications;

import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.shared.IsoWeek;
import java.time.LocalDate;

/**
 * When and where a place begins.
 *
 * @param until the Friday of the week of an internship; of a job the first day itself
 * @param place street and town
 */
public record FirstDay(LocalDate on, LocalDate until, String place) {

    /** Whether it is that of an internship, which is for a week. */
    public boolean lastsAWeek() {
        return !on.equals(until);
    }

    /**
     * Null when the offer names no day, or it has gone by.
     *
     * @param week of an internship; null for everything else
     */
    static FirstDay ahead(OfferSummary offer, IsoWeek week, LocalDate today) {
        var first = of(offer, week);
        return first == null || first.until.isBefore(today) ? null : first;
    }

    /** Null when the offer names no day. */
    static FirstDay of(OfferSummary offer, IsoWeek week) {
        var on = offer.namedStart(week);
        return on == null
                ? null
                : new FirstDay(
                        on,
                        week == null ? on : week.friday(),
                        "%s, %s %s".formatted(offer.street(), offer.postalCode(), offer.town()));
    }
}
