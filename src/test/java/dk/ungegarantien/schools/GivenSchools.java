package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.Fingerprint;
import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Schools with classes and pupils, as they are once rosters have been read. */
public final class GivenSchools {

    private static final AtomicInteger INSTITUTION = new AtomicInteger(100_000);

    private GivenSchools() {}

    private static String nextInstitution() {
        return String.valueOf(INSTITUTION.incrementAndGet());
    }

    /** The school year of today, by the calendar year it begins in. */
    public static int thisYear() {
        return SchoolYearDates.yearOf(LocalDate.now(Denmark.ZONE));
    }

    public static UUID aDistrict(String municipality) {
        var id = UUID.randomUUID();
        Tables.change(
                "insert into district (id, municipality_code, name) values (?, ?, ?)",
                id,
                municipality,
                "Distrikt " + id.toString().substring(0, 8));
        return id;
    }

    /** A school without a district, as in a municipality that places centrally. */
    public static UUID aSchool(String municipality) {
        return aSchool(municipality, null);
    }

    public static UUID aSchool(String municipality, UUID district) {
        var id = UUID.randomUUID();
        Tables.change(
                """
                insert into school (id, municipality_code, district, name, institution_number, street, postal_code, town, contact_name, contact_email, contact_phone)
                values (?, ?, ?, ?, ?, 'Skolevej 1', ?, 'Byen', 'Lone Lærer', 'lone@skolen.example.dk', '20304050')""",
                id,
                municipality,
                district,
                "Skolen " + id.toString().substring(0, 8),
                nextInstitution(),
                "860".equals(municipality) ? "9800" : "4400");
        return id;
    }

    /** Lets somebody coordinate a district; the account is made by the first call. */
    public static void coordinates(As coordinator, UUID district) {
        coordinator.calls().get("/api/v1/me").then().statusCode(200);
        Tables.change("""
                insert into district_coordinator (district, account_id, municipality_code)
                select ?, id, ? from account where subject = ?""", district, coordinator.municipality(), coordinator.subject());
    }

    /** A class of this school year. */
    public static UUID aClass(UUID school, int grade) {
        var id = UUID.randomUUID();
        Tables.change(
                """
                insert into school_class (id, municipality_code, school, begins_in, name, grade)
                select ?, municipality_code, id, ?, ?, ? from school where id = ?""", id, thisYear(), "%d.%s".formatted(grade, id.toString().substring(0, 4)), grade, school);
        return id;
    }

    /** A pupil of the usual age for the class. */
    public static UUID aPupilIn(UUID schoolClass, String name) {
        var grade = Integer.parseInt(Tables.texts("select grade from school_class where id = ?", schoolClass)
                .get(0));
        return aPupilIn(schoolClass, name, LocalDate.of(thisYear() - grade - 6, 3, 14));
    }

    public static UUID aPupilIn(UUID schoolClass, String name, LocalDate birthDate) {
        var id = UUID.randomUUID();
        Tables.change("""
                insert into pupil (id, municipality_code, name, birth_date, postal_code, code_sha256)
                select ?, c.municipality_code, ?, ?, s.postal_code, ? from school_class c join school s on s.id = c.school where c.id = ?""", id, name, birthDate, Fingerprint.of(id.toString()), schoolClass);
        Tables.change("""
                insert into enrolment (municipality_code, pupil, school_class, first_day)
                select municipality_code, ?, id, make_date(begins_in, 8, 1) from school_class where id = ?""", id, schoolClass);
        return id;
    }

    public static List<UUID> pupilsIn(UUID schoolClass, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> aPupilIn(schoolClass, "Elev %d Jensen".formatted(number)))
                .toList();
    }

    /** The pupil uses an account that is there. */
    public static void joined(UUID pupil, UUID account) {
        Tables.change("update pupil set account_id = ?, joined_at = now() where id = ?", account, pupil);
    }

    /** A school as it is told of, but for some of it. */
    static Map<String, Object> body(Map<String, ?> but) {
        var school = new HashMap<String, Object>(Map.of(
                "name", "Skolen ved Skoven",
                "institutionNumber", nextInstitution(),
                "street", "Skolevej 1",
                "postalCode", "9800",
                "contact", Map.of("name", "Lone Lærer", "email", "lone@skolen.example.dk")));
        school.putAll(but);
        return school;
    }
}
