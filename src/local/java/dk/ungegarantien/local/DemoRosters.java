package dk.ungegarantien.local;

import static dk.ungegarantien.local.DemoSql.row;

import dk.ungegarantien.local.DemoPeople.Pupil;
import dk.ungegarantien.schools.DemoCodes;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.shared.SchoolYearDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The schools of the demo with the classes and pupils of grades 7 to 9: full classes where the local coordinator is at work, small ones elsewhere. */
final class DemoRosters {

    private static final List<Integer> GRADES = List.of(7, 8, 9);
    private static final int FULL_CLASS = 20;
    private static final int SMALL_CLASS = 8;
    private static final int TOLD_DAYS_AGO = 100;

    /** The first is the local user's. */
    private static final List<String> COORDINATORS =
            List.of("", "Tina Fjelsted", "Jakob Mølbæk", "Marianne Kjær Dahl", "Ahmed Rahimi", "Lotte Bundgaard");

    private final DemoSql sql;
    private final DemoDays days;
    private final DemoPeople people;
    private final PostalCodes postalCodes = new PostalCodes();
    private final List<Map<String, Object>> pupils = new ArrayList<>();
    private final List<Map<String, Object>> enrolments = new ArrayList<>();
    private int named;

    DemoRosters(DemoSql sql, DemoDays days, DemoPeople people) {
        this.sql = sql;
        this.days = days;
        this.people = people;
    }

    void load(String municipality) {
        if (sql.value("select 1 from school where municipality_code = ? limit 1", municipality) != null) {
            return;
        }
        pupils.clear();
        enrolments.clear();
        var schools = DemoMaterial.schools(municipality);
        var districts = districts(municipality, schools);
        var full = districts.isEmpty() ? null : schools.get(0).district();
        schools.forEach(school -> school(
                school,
                districts.get(school.district()),
                school.equals(schools.get(0)) || full != null && full.equals(school.district())));
        sql.insertAll("pupil", pupils);
        sql.insertAll("enrolment", enrolments);
    }

    /** By name, in the order of their schools. */
    private Map<String, UUID> districts(String municipality, List<DemoMaterial.School> schools) {
        var districts = new LinkedHashMap<String, UUID>();
        for (var school : schools) {
            if (school.district() != null && !districts.containsKey(school.district())) {
                districts.put(school.district(), district(municipality, school.district(), districts.size()));
            }
        }
        return districts;
    }

    private UUID district(String municipality, String name, int at) {
        var id = sql.keyAt(told());
        sql.insert("district", row("id", id, "municipality_code", municipality, "name", name));
        var coordinator = at == 0
                ? people.professional(municipality, "coordinator")
                : people.colleague(municipality, "coordinator", "koordinator-" + (at + 1), COORDINATORS.get(at));
        sql.insert(
                "district_coordinator",
                row("district", id, "account_id", coordinator.id(), "municipality_code", municipality));
        step(municipality, "district", id, "TOLD");
        return id;
    }

    private void school(DemoMaterial.School school, UUID district, boolean isFull) {
        var id = sql.keyAt(told());
        sql.insert(
                "school",
                row(
                        "id", id,
                        "municipality_code", school.municipality(),
                        "district", district,
                        "name", school.name(),
                        "institution_number", school.institution(),
                        "street", school.street(),
                        "postal_code", school.postalCode(),
                        "town",
                                postalCodes
                                        .demand("postalCode", school.postalCode())
                                        .name(),
                        "contact_name", school.contact(),
                        "contact_email", "praktik-" + school.institution() + "@skole.example",
                        "contact_phone", "10" + school.institution()));
        step(school.municipality(), "school", id, "TOLD");
        for (var grade : GRADES) {
            var known = people.pupils(school.name(), grade);
            schoolClass(school, id, grade, "A", isFull ? FULL_CLASS : SMALL_CLASS, known);
            if (isFull) {
                schoolClass(school, id, grade, "B", FULL_CLASS, List.of());
            }
        }
    }

    private void schoolClass(
            DemoMaterial.School school, UUID schoolId, int grade, String track, int size, List<Pupil> known) {
        var id = sql.keyAt(told());
        sql.insert(
                "school_class",
                row(
                        "id",
                        id,
                        "municipality_code",
                        school.municipality(),
                        "school",
                        schoolId,
                        "begins_in",
                        year(),
                        "name",
                        grade + "." + track,
                        "grade",
                        grade));
        known.forEach(pupil -> pupil(school, id, pupil, null));
        for (var seat = known.size(); seat < size; seat++) {
            pupil(school, id, invented(school, grade), named % 3 == 0 ? null : "elev%d@skole.example".formatted(named));
        }
    }

    private Pupil invented(DemoMaterial.School school, int grade) {
        named++;
        var birthDate = LocalDate.of(year() - grade - 6, 1, 1).plusDays(named * 47L % 365);
        var name = DemoNames.FIRST.get(named % DemoNames.FIRST.size()) + " "
                + DemoNames.LAST.get(named * 7 % DemoNames.LAST.size());
        return new Pupil(null, name, birthDate, school.postalCode(), school.name(), grade);
    }

    private void pupil(DemoMaterial.School school, UUID schoolClass, Pupil pupil, String email) {
        var id = sql.keyAt(told());
        pupils.add(row(
                "id", id,
                "municipality_code", school.municipality(),
                "name", pupil.name(),
                "birth_date", pupil.birthDate(),
                "postal_code", pupil.postalCode(),
                "email", email,
                "account_id", pupil.account(),
                "joined_at", pupil.account() == null ? null : told(),
                "code_sha256", DemoCodes.fingerprint(id)));
        enrolments.add(row(
                "municipality_code",
                school.municipality(),
                "pupil",
                id,
                "school_class",
                schoolClass,
                "first_day",
                SchoolYearDates.firstDay(year())));
    }

    private void step(String municipality, String subject, UUID id, String state) {
        var secretariat = people.professional(municipality, "secretariat");
        new DemoHistory(sql, municipality, subject, id).step(told(), state, secretariat.id(), "secretariat");
    }

    private int year() {
        return SchoolYearDates.yearOf(days.today());
    }

    private Instant told() {
        return days.at(TOLD_DAYS_AGO, LocalTime.of(9, 30));
    }
}
