package dk.ungegarantien.offers;

import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.shared.Trade;
import dk.ungegarantien.workrules.TaskType;
import dk.ungegarantien.workrules.UsualSchoolYear;
import dk.ungegarantien.workrules.WorkRules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Offers with their seats, and people who may fit, without a database. */
final class Fitting {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PostalCodes POSTAL_CODES = new PostalCodes();

    private final List<OfferSummary> offers = new ArrayList<>();
    private final Map<UUID, FreePlaces> free = new HashMap<>();

    /** An offer in the making. */
    record Asked(Terms terms, OfferStatus status, LocalDate deadline, String postalCode) {

        Asked(Terms terms) {
            this(terms, OfferStatus.PUBLISHED, null, "9800");
        }

        Asked in(OfferStatus other) {
            return new Asked(terms, other, deadline, postalCode);
        }

        Asked until(LocalDate last) {
            return new Asked(terms, status, last, postalCode);
        }

        Asked at(String code) {
            return new Asked(terms, status, deadline, code);
        }

        OfferSummary summary() {
            return new OfferSummary(
                    UUID.randomUUID(),
                    terms.kind(),
                    "Bageriet",
                    Trade.FOOD_PRODUCTION,
                    UUID.randomUUID(),
                    "860",
                    status,
                    terms.minimumAge(),
                    terms.maximumAge(),
                    terms.grades(),
                    deadline,
                    "Østergade 12",
                    postalCode,
                    "Hjørring",
                    null,
                    terms);
        }
    }

    static Asked introJob(String startsOn) {
        return new Asked(new IntroJobTerms(
                2, LocalDate.parse(startsOn), 8, 12, 15, 29, List.of(TaskType.SHELVES), false, false, null));
    }

    /** A leisure job from 1 December, one shift after school. */
    static Asked leisureJob(int minimumAge, String from, String to) {
        var shift = new LeisureJobTerms.Shift(DayOfWeek.TUESDAY, LocalTime.parse(from), LocalTime.parse(to), 0);
        return new Asked(new LeisureJobTerms(
                1,
                minimumAge,
                List.of(shift),
                LocalDate.of(2026, 12, 1),
                null,
                List.of(TaskType.TILL),
                false,
                false,
                null));
    }

    static Asked visit() {
        return new Asked(new ClassVisitTerms(null, true, List.of(), 10, 28, List.of(8), "Brød", 90));
    }

    /** For grades 8 and 9, from 8 to 14. */
    static Asked internship(String... weeks) {
        return internship(List.of(8, 9), "14:00", weeks);
    }

    static Asked internship(List<Integer> grades, String to, String... weeks) {
        return new Asked(new InternshipTerms(
                grades,
                Stream.of(weeks)
                        .map(week -> new InternshipTerms.WeekSeats(IsoWeek.of(week), 2))
                        .toList(),
                LocalTime.of(8, 0),
                LocalTime.parse(to),
                30,
                "Bage",
                "Døren",
                null,
                null,
                false,
                false,
                null,
                List.of(TaskType.SHELVES)));
    }

    /** With two free seats, in each of its weeks. */
    UUID with(Asked asked) {
        return with(asked, Vacancy.open(2));
    }

    UUID with(Asked asked, Vacancy everywhere) {
        var offer = asked.summary();
        var weeks = new HashMap<IsoWeek, Vacancy>();
        offer.weeks().forEach(week -> weeks.put(week, everywhere));
        offers.add(offer);
        free.put(offer.id(), new FreePlaces(everywhere, weeks));
        return offer.id();
    }

    /** With another vacancy in one of its weeks. */
    Fitting but(UUID offer, String week, Vacancy vacancy) {
        free.get(offer).weeks().put(IsoWeek.of(week), vacancy);
        return this;
    }

    Matches matches() {
        return new Matches(offers, free, law(), POSTAL_CODES, TODAY);
    }

    /** What stands between somebody and that offer, in the week in which that is least. */
    BiFunction<Candidate, Purpose, List<Block>> matches(Asked asked) {
        var offer = with(asked);
        return (who, purpose) -> matches().best(who, offer, purpose).blocks();
    }

    static Verdicts law() {
        return new Verdicts(WorkRules.ofDenmark(), Map.of("860", new UsualSchoolYear()), TODAY);
    }

    static Candidate born(String date) {
        return pupil(date, 9);
    }

    /** Somebody born on 17 May 2012, who is 14 this school year until then. */
    static Candidate inGrade(int grade) {
        return pupil("2012-05-17", grade);
    }

    static Candidate pupil(String birthDate, int grade) {
        return Candidate.pupil(UUID.randomUUID(), LocalDate.parse(birthDate), grade, 2026);
    }

    /** So many weeks in a row. */
    static Set<IsoWeek> weeks(String first, int many) {
        return IntStream.range(0, many)
                .mapToObj(at -> IsoWeek.of(first).plus(at))
                .collect(Collectors.toSet());
    }

    /** Somebody without a grade. */
    static Candidate grownUp(String birthDate) {
        return Candidate.of(
                new YoungPerson(
                        UUID.randomUUID(),
                        "Alma Holm",
                        LocalDate.parse(birthDate),
                        "9800",
                        "860",
                        null,
                        null,
                        null,
                        Language.DA),
                TODAY);
    }
}
