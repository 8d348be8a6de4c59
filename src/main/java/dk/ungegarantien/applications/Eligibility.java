package dk.ungegarantien.applications;

import static dk.ungegarantien.applications.Obstacle.CLASS_VISIT;
import static dk.ungegarantien.applications.Obstacle.CLOSED;
import static dk.ungegarantien.applications.Obstacle.DEADLINE_PASSED;
import static dk.ungegarantien.applications.Obstacle.FULL;
import static dk.ungegarantien.applications.Obstacle.TOO_OLD;
import static dk.ungegarantien.applications.Obstacle.TOO_YOUNG;
import static dk.ungegarantien.applications.Obstacle.WRONG_GRADE;

import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.offers.FreePlaces;
import dk.ungegarantien.offers.IntroJobTerms;
import dk.ungegarantien.offers.LeisureJobTerms;
import dk.ungegarantien.offers.OfferKind;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.workrules.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether a young person may apply for an offer today.
 *
 * @param free what of the offer nobody has taken
 * @param law what the law on young people's work says about this person in this offer
 * @param live the application that the person already has with this offer; null for none
 */
record Eligibility(OfferSummary offer, YoungPerson young, FreePlaces free, Verdict law, UUID live, LocalDate today) {

    /** Compulsory school ends with grade 9, the voluntary year is grade 10. */
    private static final int LAST_GRADE = 10;

    /** What stands in the way, the most fundamental first; empty when nothing does. */
    Optional<NotEligible> obstacle() {
        if (offer.kind() == OfferKind.CLASS_VISIT) {
            return because(CLASS_VISIT);
        }
        if (!offer.isPublished()) {
            return because(CLOSED);
        }
        if (live != null) {
            return Optional.of(NotEligible.alreadyApplied(live));
        }
        if (!offer.takesApplicationsOn(today)) {
            return because(DEADLINE_PASSED);
        }
        return personal().or(this::full);
    }

    /** A guardian must say yes first when the work begins before that day; null when nobody is asked. */
    LocalDate guardianBefore() {
        var free = GuardianRule.freeFrom(offer.kind(), young.birthDate());
        return free != null && earliest().isBefore(free) ? free : null;
    }

    private LocalDate earliest() {
        return weeksAhead().stream()
                .map(IsoWeek::monday)
                .min(Comparator.naturalOrder())
                .orElseGet(this::firstDay);
    }

    /** What lies with the person. Age counts on the first day at work, not today. */
    private Optional<NotEligible> personal() {
        var age = young.ageOn(firstDay());
        if (offer.minimumAge() != null && age < offer.minimumAge()) {
            return because(TOO_YOUNG, offer.minimumAge());
        }
        if (offer.maximumAge() != null && age > offer.maximumAge()) {
            return because(TOO_OLD, offer.maximumAge());
        }
        if (offer.kind() == OfferKind.INTERNSHIP) {
            var grade = grade();
            if (grade.isPresent()) {
                return grade;
            }
        }
        return law.forbids() ? Optional.of(NotEligible.forbidden(law)) : Optional.empty();
    }

    private Optional<NotEligible> grade() {
        if (offer.grades().isEmpty()) {
            return Optional.empty();
        }
        if (young.grade() == null) {
            return Optional.of(NotEligible.gradeMissing(grades()));
        }
        return weeksAhead().stream().anyMatch(this::suits) || weeksAhead().isEmpty()
                ? Optional.empty()
                : because(WRONG_GRADE, grades());
    }

    private Optional<NotEligible> full() {
        var vacant = offer.kind() == OfferKind.INTERNSHIP
                ? weeksAhead().stream().anyMatch(weekIsPossible())
                : free.places() > 0;
        return vacant ? Optional.empty() : because(FULL);
    }

    /** Whether the person can still get a place in that week: it lies ahead, has a free place and suits the grade the person is in by then. */
    Predicate<IsoWeek> weekIsPossible() {
        return week -> liesAhead(week) && free.weeks().contains(week) && suits(week);
    }

    /** Whether the offer suits the grade that the person is in when that week comes. */
    private boolean suits(IsoWeek week) {
        return offer.grades().isEmpty()
                || young.grade() != null && offer.grades().contains(gradeIn(week));
    }

    /** Pupils move up on 1 August; after the last grade they are pupils no more. */
    private Integer gradeIn(IsoWeek week) {
        var grade = young.grade() + SchoolYearDates.yearOf(week.monday()) - SchoolYearDates.yearOf(today);
        return grade > LAST_GRADE ? null : grade;
    }

    private List<IsoWeek> weeksAhead() {
        return offer.weeks().stream().filter(this::liesAhead).toList();
    }

    private boolean liesAhead(IsoWeek week) {
        return week.monday().isAfter(today);
    }

    private LocalDate firstDay() {
        LocalDate starts = null;
        if (offer.terms() instanceof IntroJobTerms job) {
            starts = job.startsOn();
        } else if (offer.terms() instanceof LeisureJobTerms job) {
            starts = job.startsOn();
        }
        return starts == null || starts.isBefore(today) ? today : starts;
    }

    private String grades() {
        return offer.grades().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Optional<NotEligible> because(Obstacle obstacle, Object... arguments) {
        return Optional.of(new NotEligible(obstacle, arguments));
    }
}
