package dk.ungegarantien.local;

import static dk.ungegarantien.local.DemoSql.row;

import com.fasterxml.jackson.databind.JsonNode;
import dk.ungegarantien.local.DemoMaterial.Person;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The accounts of the demo: those who can log in, as the local realm knows them, and those who only appear in the data. */
final class DemoPeople {

    private static final Set<String> PROFESSIONAL = Set.of("coordinator", "counsellor", "consultant", "secretariat");

    /** @param age in years; null for all but young people, as is the grade */
    record Somebody(UUID id, String name, String email, String municipality, Integer age, Integer grade) {}

    /** A young person as the school knows them too. */
    record Pupil(UUID account, String name, LocalDate birthDate, String postalCode, String school, int grade) {}

    private final DemoSql sql;
    private final DemoDays days;
    private final Map<String, JsonNode> realmUsers = new HashMap<>();
    private final Map<String, Somebody> young = new HashMap<>();
    private final Map<String, Somebody> professionals = new HashMap<>();
    private final List<Pupil> pupils = new ArrayList<>();

    DemoPeople(DemoSql sql, DemoDays days) {
        this.sql = sql;
        this.days = days;
        DemoMaterial.realmUsers()
                .forEach(user -> realmUsers.put(user.get("username").asText(), user));
    }

    void load() {
        realmUsers.values().forEach(this::professional);
        DemoMaterial.people().forEach(this::young);
    }

    Somebody young(String key) {
        return demand(young, key);
    }

    /** The professional of that role in that municipality. */
    Somebody professional(String municipality, String role) {
        return demand(professionals, municipality + " " + role);
    }

    /** Somebody of that role who only appears in the data. */
    Somebody colleague(String municipality, String role, String key, String name) {
        return account("demo-" + key, name, key + "@kommune.example", municipality, role);
    }

    /** The young people of that grade at that school. */
    List<Pupil> pupils(String school, int grade) {
        return pupils.stream()
                .filter(pupil -> pupil.school().equals(school) && pupil.grade() == grade)
                .toList();
    }

    /** The one who acts for a firm: the login when it has one, else the contact person. */
    Somebody owner(DemoMaterial.Firm firm) {
        var contact = firm.contact();
        return account(firm.login(), "partner-" + firm.key(), contact.name(), contact.email(), null, null);
    }

    private void professional(JsonNode user) {
        for (var role : user.path("realmRoles")) {
            if (PROFESSIONAL.contains(role.asText())) {
                var municipality = user.at("/attributes/municipality/0").asText();
                var account = account(user.get("username").asText(), null, null, null, municipality, role.asText());
                professionals.put(municipality + " " + role.asText(), account);
            }
        }
    }

    private void young(Person person) {
        var mail = person.key() + "@ung.example";
        var account = account(person.login(), person.key(), person.name(), mail, person.municipality(), null);
        var birthDate = days.today()
                .minusYears(person.age().years())
                .minusMonths(person.age().months())
                .minusDays(3 + Math.floorMod(person.key().hashCode(), 20));
        sql.insertUnlessThere(
                "young_profile",
                row(
                        "account_id", account.id(),
                        "municipality_code", person.municipality(),
                        "name", account.name(),
                        "birth_date", birthDate,
                        "postal_code", person.postalCode(),
                        "school", person.school(),
                        "grade", person.grade()));
        if (person.school() != null) {
            pupils.add(new Pupil(
                    account.id(), account.name(), birthDate, person.postalCode(), person.school(), person.grade()));
        }
        if (person.goal() != null) {
            goal(account.id(), person);
        }
        young.put(
                person.key(),
                new Somebody(
                        account.id(),
                        account.name(),
                        account.email(),
                        person.municipality(),
                        person.age().years(),
                        person.grade()));
    }

    private void goal(UUID account, Person person) {
        var goal = person.goal();
        sql.insertUnlessThere(
                "destination",
                row(
                        "account_id", account,
                        "municipality_code", person.municipality(),
                        "words", goal.words(),
                        "interests", goal.interests(),
                        "shared_with_professionals", goal.sharedWithProfessionals(),
                        "shared_with_firms", goal.sharedWithFirms(),
                        "changed_at", days.at(24, LocalTime.of(19, 30))));
    }

    /** Whoever can log in has the subject, name and address of the realm; the others are invented. */
    private Somebody account(String login, String key, String name, String email, String municipality, String role) {
        if (login == null) {
            return account("demo-" + key, name, email, municipality, role);
        }
        var user = demand(realmUsers, login);
        var fullName =
                user.get("firstName").asText() + " " + user.get("lastName").asText();
        return account(user.get("id").asText(), fullName, user.get("email").asText(), municipality, role);
    }

    private Somebody account(String subject, String name, String email, String municipality, String role) {
        var since = days.at(320, LocalTime.of(9, 0));
        sql.insertUnlessThere(
                "account",
                row(
                        "id", sql.keyAt(since),
                        "subject", subject,
                        "name", name,
                        "email", email,
                        "municipality_code", municipality,
                        "professional_role", role,
                        "created_at", since,
                        "seen_at", days.now()));
        UUID id = sql.value("select id from account where subject = ?", subject);
        return new Somebody(id, name, email, municipality, null, null);
    }

    private static <T> T demand(Map<String, T> known, String key) {
        if (!known.containsKey(key)) {
            throw new IllegalStateException("The demo data names somebody it does not know: " + key);
        }
        return known.get(key);
    }
}
