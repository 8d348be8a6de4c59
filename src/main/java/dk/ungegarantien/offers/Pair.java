package dk.ungegarantien.offers;

import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.workrules.Verdict;
import dk.ungegarantien.workrules.Worker;
import java.time.LocalDate;
import java.util.OptionalInt;

/** One person and one place, held against each other. */
final class Pair {

    private final Candidate who;
    private final Worker worker;
    private final Place place;
    private final Distances distances;
    private Verdict law;

    /** @param worker the person as the law sees them */
    Pair(Candidate who, Worker worker, Place place, Distances distances) {
        this.who = who;
        this.worker = worker;
        this.place = place;
        this.distances = distances;
    }

    Candidate who() {
        return who;
    }

    Place place() {
        return place;
    }

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
        if (law == null) {
            law = place.law() == null ? Verdicts.NOTHING_TO_SAY : place.law().on(worker);
        }
        return law;
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
        return place.law() == null ? OptionalInt.empty() : place.law().mostWeeks(worker);
    }
}
