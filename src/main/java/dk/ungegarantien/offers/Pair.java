package dk.ungegarantien.offers;

import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.workrules.Verdict;
import java.time.LocalDate;
import java.util.OptionalInt;

/** One person and one place, held against each other. */
record Pair(Candidate who, Place place, Distances distances) {

    OfferSummary offer() {
        return place.offer();
    }

    LocalDate today() {
        return place.today();
    }

    /** Age counts on the first day at work, not today. */
    int age() {
        return who.ageOn(place.firstDay());
    }

    Verdict law() {
        return place.law() == null ? Verdicts.nothing() : place.law().on(who.worker());
    }

    /** From which first day of work on no guardian is asked; null when none is asked for this one. */
    LocalDate guardianBefore() {
        var free = GuardianRule.freeFrom(offer().kind(), who.birthDate());
        return free != null && place.firstDay().isBefore(free) ? free : null;
    }

    /** Kilometres from home; null when it is not known how far. */
    Double km() {
        return distances.km(who.postalCode(), offer().postalCode());
    }

    int schoolYear() {
        return SchoolYearDates.yearOf(place.week().monday());
    }

    /** In how many weeks of a school year the person may be in an internship; empty when nothing limits it. */
    OptionalInt mostWeeks() {
        return place.law() == null ? OptionalInt.empty() : place.law().mostWeeks(who.worker());
    }
}
