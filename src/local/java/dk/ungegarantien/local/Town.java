package dk.ungegarantien.local;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A municipality of the size of Hjørring that nobody lives in: 6 districts, 18 schools, 60 classes and 1,400 pupils of grades 7 to 9, of whom 400 are in
 * the district of the town itself. The same seed and school year give the same people.
 */
record Town(List<District> districts) {

    static final long USUAL_SEED = 860;

    private static final int PUPILS_IN_TOWN = 400;
    private static final int PUPILS_ELSEWHERE = 1_000;
    private static final int DAYS_OF_A_YEAR = 365;

    private static final List<String> IN_TOWN = List.of("7.A", "7.B", "8.A", "8.B", "9.A");
    private static final List<String> ELSEWHERE = List.of("7.A", "8.A", "9.A");

    /** A district and where its schools are. The first is that of the town. */
    private static final List<Plan> PLANS = List.of(
            new Plan("Midtbyen", List.of("Åvangsskolen 9800", "Lindebakkeskolen 9800", "Mølleengens Skole 9800")),
            new Plan("Havneegnen", List.of("Fyrbakkeskolen 9850", "Tangmoseskolen 9850", "Nordstrandsskolen 9850")),
            new Plan("Østegnen", List.of("Egekrattets Skole 9870", "Åløkkeskolen 9870", "Ravnsholtskolen 9881")),
            new Plan("Sydegnen", List.of("Rughøjskolen 9760", "Bækdalens Skole 9760", "Kornblomstskolen 9740")),
            new Plan("Kysten", List.of("Klitrosens Skole 9480", "Marehalmskolen 9480", "Havørneskolen 9800")),
            new Plan("Åsen", List.of("Bøgelundsskolen 9830", "Stendyssens Skole 9830", "Hyldemorskolen 9750")));

    /** Schools that have one coordinator. */
    record District(String name, List<School> schools) {

        Stream<Pupil> pupils() {
            return schools.stream().flatMap(school -> school.classes().stream()).flatMap(one -> one.pupils().stream());
        }
    }

    /** @param institution its number in the register, from a range that no real school is in */
    record School(String name, String institution, String street, String postalCode, List<SchoolClass> classes) {}

    /** Grade 8's first class is 8.A. */
    record SchoolClass(String name, int grade, List<Pupil> pupils) {}

    /** @param email null for two of three */
    record Pupil(
            String firstName, String lastName, LocalDate birthDate, String postalCode, String unilogin, String email) {}

    private record Plan(String district, List<String> schools) {}

    /** @param year the calendar year in which the school year of the classes begins */
    static Town of(long seed, int year) {
        var founding = new Founding(new Random(seed), year);
        return new Town(PLANS.stream()
                .map(plan -> founding.district(plan, plan.equals(PLANS.get(0))))
                .toList());
    }

    Stream<School> schools() {
        return districts.stream().flatMap(district -> district.schools().stream());
    }

    Stream<Pupil> pupils() {
        return districts.stream().flatMap(District::pupils);
    }

    /** Everybody gets a name, one after the other. */
    private static final class Founding {

        private final Random random;
        private final int year;
        private int schools;
        private int classesInTown;
        private int classesElsewhere;
        private int pupils;

        Founding(Random random, int year) {
            this.random = random;
            this.year = year;
        }

        District district(Plan plan, boolean isTown) {
            return new District(
                    plan.district(),
                    plan.schools().stream().map(named -> school(named, isTown)).toList());
        }

        private School school(String named, boolean isTown) {
            schools++;
            var space = named.lastIndexOf(' ');
            var postalCode = named.substring(space + 1);
            return new School(
                    named.substring(0, space),
                    "%d".formatted(990_000 + schools),
                    "Skolevej %d".formatted(1 + random.nextInt(90)),
                    postalCode,
                    (isTown ? IN_TOWN : ELSEWHERE)
                            .stream()
                                    .map(name -> schoolClass(name, postalCode, isTown))
                                    .toList());
        }

        private SchoolClass schoolClass(String name, String postalCode, boolean isTown) {
            var grade = Integer.parseInt(name.substring(0, 1));
            var size = isTown
                    ? share(PUPILS_IN_TOWN, classesInTown++, 3 * IN_TOWN.size())
                    : share(PUPILS_ELSEWHERE, classesElsewhere++, 3 * (PLANS.size() - 1) * ELSEWHERE.size());
            var members = new ArrayList<Pupil>();
            for (var at = 0; at < size; at++) {
                members.add(pupil(grade, postalCode));
            }
            return new SchoolClass(name, grade, members);
        }

        /** Of so many, spread as evenly as can be. */
        private static int share(int of, int at, int among) {
            return of / among + (at < of % among ? 1 : 0);
        }

        private Pupil pupil(int grade, String postalCode) {
            pupils++;
            var first = one(DemoNames.FIRST);
            var last = one(DemoNames.LAST);
            return new Pupil(
                    first,
                    last,
                    LocalDate.of(year - grade - 6, 1, 1).plusDays(random.nextInt(DAYS_OF_A_YEAR)),
                    postalCode,
                    "elev%04d".formatted(pupils),
                    pupils % 3 == 0 ? "elev%d@skole.example".formatted(pupils) : null);
        }

        private String one(List<String> names) {
            return names.get(random.nextInt(names.size()));
        }
    }
}
