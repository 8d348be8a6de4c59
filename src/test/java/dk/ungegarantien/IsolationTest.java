package dk.ungegarantien;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.bookings.GivenRounds;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.schools.GivenCalendars;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Municipalities are apart, and so are the schools of one. Walks every operation of the contract as people of Kalundborg, over things that belong to
 * Hjørring; and every operation about schools and their pupils as neighbours from another district: nobody gets anything but 404, 403 where the role as
 * such may not call, or a list without them. An operation that this test does not know is a failure.
 */
@QuarkusTest
class IsolationTest {

    private static final String HJORRING = "860";
    private static final String KALUNDBORG = "326";
    private static final String API = "/api/v1";

    private static final String FILE = "skoleår;type;navn;fra;til\n2026/27;skoleår;;10-08-2026;25-06-2027\n";

    /** What everybody may read, and what concerns only the caller. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "GET /municipalities",
            "GET /postal-codes",
            "GET /municipalities/{code}/school-calendar",
            "GET /session",
            "GET /me",
            "DELETE /me",
            "PUT /me/language",
            "PUT /me/young",
            "GET /me/destination",
            "PUT /me/destination",
            "DELETE /me/destination",
            "GET /me/guardians",
            "PUT /me/guardians",
            "GET /me/help",
            "GET /me/pupil",
            "POST /me/pupil",
            "DELETE /me/pupil",
            "POST /schools",
            "POST /districts",
            "POST /me/help",
            "POST /me/help/withdrawal",
            "GET /pledge-texts/current",
            "GET /partners",
            "POST /partners",
            "POST /offers",
            "GET /offers",
            "GET /offers/places",
            // an offer may be seen, and asked for, across borders
            "GET /offers/{id}/eligibility",
            "POST /offers/{id}/applications",
            // shows only the caller's own classes
            "GET /offers/{id}/visit-form");

    private static final String ROSTER = "Navn;Fødselsdato;Klasse\nNy Elev;17-05-2012;8.B\n";

    /** What is about a school, its pupils and where they go. */
    private static final List<String> OF_A_SCHOOL = List.of(
            "/schools",
            "/districts/",
            "/school-classes/",
            "/pupils/",
            "/placement-rounds",
            "/me/placement-rounds",
            "/bookings/",
            "/me/bookings/",
            "/visits/",
            "/me/partner/visits/",
            "/offers/{id}/visits");

    @TestFactory
    Stream<DynamicTest> nobody_reaches_what_belongs_to_another_municipality() {
        var things = new ThingsOfHjorring();
        return nobodyReaches(operations(), strangers(), things, things.marks());
    }

    /** That there is another district is no secret within a municipality: the list of schools says so. */
    @TestFactory
    Stream<DynamicTest> nobody_reaches_the_pupils_of_another_school() {
        var things = new ThingsOfHjorring();
        return nobodyReaches(
                operations().stream()
                        .filter(operation -> OF_A_SCHOOL.stream()
                                .anyMatch(operation.substring(operation.indexOf(' ') + 1)::startsWith))
                        .toList(),
                neighbours(),
                things,
                Stream.of(things.marks())
                        .filter(mark -> !mark.equals(things.district.toString()))
                        .toArray(String[]::new));
    }

    private Stream<DynamicTest> nobodyReaches(
            List<String> operations, List<As> strangers, ThingsOfHjorring things, String... marks) {
        return operations.stream()
                .filter(operation -> !FOR_EVERYBODY.contains(operation))
                .flatMap(operation -> strangers.stream()
                        .map(stranger -> DynamicTest.dynamicTest(
                                operation + " as " + String.join(" and ", stranger.roles()),
                                () -> demandNothing(operation, stranger, things, marks))));
    }

    private void demandNothing(String operation, As stranger, ThingsOfHjorring things, String... marks) {
        var parts = operation.split(" ");
        for (var id : things.idsFor(operation)) {
            var answer = call(operation, parts[0], API + things.path(parts[1], id), stranger, things);
            if (answer.statusCode() == 404 || answer.statusCode() == 403) {
                continue;
            }
            var noFirmOfTheirOwn =
                    answer.statusCode() == 409 && answer.asString().contains("/no-firm");
            assertThat(parts[1].contains("{id}") && !noFirmOfTheirOwn)
                    .as(
                            "%s answers %d for the id of somebody else: %s",
                            operation, answer.statusCode(), answer.asString())
                    .isFalse();
            assertThat(answer.asString()).as(operation).doesNotContain(marks);
            things.demandCalendar();
        }
    }

    private static Response call(String operation, String method, String path, As stranger, ThingsOfHjorring things) {
        if (path.endsWith("/import")) {
            return GivenCalendars.sending(stranger, FILE.getBytes(UTF_8)).post(path + "?dryRun=false");
        }
        if (path.endsWith("/roster") && method.equals("POST")) {
            return GivenCalendars.sending(stranger, ROSTER.getBytes(UTF_8)).post(path + "?dryRun=false");
        }
        var call = stranger.calls().header("If-Match", "\"0\"");
        if (method.equals("DELETE") && path.endsWith("/waiting")) {
            call = call.queryParam("offer", UUID.randomUUID()).queryParam("week", "2027-W06");
        }
        var body =
                operation.equals("POST /offers/{id}/visits") ? things.wish() : RightBodies.BY_OPERATION.get(operation);
        return (body == null ? call : call.body(body)).request(method, path);
    }

    private List<As> strangers() {
        var owner = As.aFirmsOwner();
        GivenPartners.anActivePartner(owner, KALUNDBORG);
        return List.of(
                owner,
                GivenApplications.aYoungPerson(18, "4400"),
                As.theSecretariatOf(KALUNDBORG),
                As.aCoordinatorOf(KALUNDBORG),
                As.aCounsellorOf(KALUNDBORG),
                As.aConsultantOf(KALUNDBORG));
    }

    /** A coordinator, a firm and a pupil of the same municipality, from another district. */
    private static List<As> neighbours() {
        var next = GivenRounds.aRound(1);
        var owner = As.aFirmsOwner();
        GivenPartners.anActivePartner(owner, HJORRING);
        return List.of(next.coordinator(), owner, GivenRounds.joined(next.pupil()));
    }

    /** Every operation of the contract, as {@code GET /offers/{id}}. */
    private static List<String> operations() {
        JsonPath contract = As.nobody().get(API + "/openapi?format=json").jsonPath();
        Map<String, Map<String, Object>> paths = contract.getMap("paths");
        var operations = new ArrayList<String>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method ->
                        Set.of("get", "put", "post", "delete", "patch").contains(method))
                .forEach(method -> operations.add(method.toUpperCase() + " " + path.substring(API.length()))));
        assertThat(operations).hasSizeGreaterThan(40);
        return operations;
    }
}
