package dk.ungegarantien;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.hamcrest.Matchers.contains;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.bookings.GivenRounds;
import dk.ungegarantien.cases.GivenCases;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.schools.GivenCalendars;
import dk.ungegarantien.schools.GivenSchools;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.visits.GivenVisits;
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

    private static final String ROUND =
            "{\"title\":\"Ny\",\"year\":2026,\"weeks\":[\"2027-W06\"],\"classes\":[\"00000000-0000-7000-8000-000000000000\"],\"wishes\":3,\"deadline\":\"2027-01-10\"}";

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

    private static final String PUPIL = "{\"name\":\"Ny\",\"birthDate\":\"2012-05-17\",\"postalCode\":\"4400\"}";
    private static final String ROSTER = "Navn;Fødselsdato;Klasse\nNy Elev;17-05-2012;8.B\n";

    /** Bodies that are right in form, so that only the id can be what is wrong. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("PUT /partners/{id}", """
                    {"name":"Ny","street":"Vej 1","postalCode":"9800","trade":"RETAIL","contact":{"name":"Bo","email":"bo@example.dk"}}"""),
            Map.entry("POST /partners/{id}/pledges", "{\"commitments\":[{\"form\":\"MENTORING\",\"perYear\":1}]}"),
            Map.entry("PUT /pledges/{id}", "{\"commitments\":[{\"form\":\"MENTORING\",\"perYear\":1}]}"),
            Map.entry(
                    "POST /pledges/{id}/signature",
                    "{\"signatoryName\":\"Bo\",\"signatoryTitle\":\"Ejer\",\"consent\":true,\"sha256\":\""
                            + "0".repeat(64) + "\"}"),
            Map.entry("POST /pledges/{id}/return", "{\"reasons\":\"Der mangler noget her.\"}"),
            Map.entry("PUT /offers/{id}", """
                    {"title":"Ny titel","terms":{"kind":"INTRO_JOB"}}"""),
            Map.entry("PUT /offers/{id}/seat-reservations", "{\"reservations\":[]}"),
            Map.entry("POST /pledges/{id}/ending", "{\"reasons\":\"Der mangler noget her.\"}"),
            Map.entry("POST /desk/cases/{id}/hand-over", "{\"profession\":\"COUNSELLOR\",\"note\":\"Til jer.\"}"),
            Map.entry("POST /desk/cases/{id}/notes", "{\"words\":\"Ringet.\"}"),
            Map.entry("POST /desk/cases/{id}/waiting", "{\"until\":\"2099-01-14\"}"),
            Map.entry(
                    "POST /desk/cases/{id}/proposals",
                    "{\"offer\":\"00000000-0000-7000-8000-000000000000\",\"words\":\"Her.\"}"),
            Map.entry(
                    "POST /desk/cases/{id}/applications",
                    "{\"offer\":\"00000000-0000-7000-8000-000000000000\",\"motivation\":\"Jeg vil gerne.\"}"),
            Map.entry(
                    "POST /desk/cases/{id}/destination",
                    "{\"reached\":\"EDUCATION\",\"words\":\"Begynder på grundforløb.\"}"),
            Map.entry("PUT /placement-rounds/{id}", ROUND),
            Map.entry(
                    "POST /placement-rounds/{id}/moves",
                    "{\"moves\":[{\"pupil\":\"00000000-0000-7000-8000-000000000000\",\"expected\":[]}]}"),
            Map.entry(
                    "POST /placement-rounds/{id}/holds",
                    "{\"offer\":\"00000000-0000-7000-8000-000000000000\",\"week\":\"2027-W06\"}"),
            Map.entry(
                    "POST /me/placement-rounds/{id}/hold",
                    "{\"offer\":\"00000000-0000-7000-8000-000000000000\",\"week\":\"2027-W06\"}"),
            Map.entry(
                    "POST /me/placement-rounds/{id}/waiting",
                    "{\"offer\":\"00000000-0000-7000-8000-000000000000\",\"week\":\"2027-W06\"}"),
            Map.entry(
                    "POST /placement-rounds/{id}/pupils/{pupil}/waiting",
                    "{\"offer\":\"00000000-0000-7000-8000-000000000000\",\"week\":\"2027-W06\"}"),
            Map.entry("PUT /placement-rounds/{id}/pupils/{pupil}/wishes", "{\"wishes\":[]}"),
            Map.entry("PUT /me/placement-rounds/{id}/wishes", "{\"wishes\":[]}"),
            Map.entry("POST /placement-rounds/{id}/own-places/{place}/refusal", "{\"words\":\"Det går ikke.\"}"),
            Map.entry("PUT /schools/{id}", """
                    {"name":"Ny","institutionNumber":"699999","street":"Vej 1","postalCode":"4400","contact":{"name":"Bo","email":"bo@example.dk"}}"""),
            Map.entry("POST /schools/{id}/classes", "{\"year\":2026,\"name\":\"8.X\",\"grade\":8}"),
            Map.entry("POST /schools/{id}/moving-up", "{\"from\":2026}"),
            Map.entry("PUT /districts/{id}", "{\"name\":\"Ny\"}"),
            Map.entry("PUT /school-classes/{id}", "{\"name\":\"8.X\",\"grade\":8}"),
            Map.entry("POST /school-classes/{id}/pupils", PUPIL),
            Map.entry("PUT /pupils/{id}", PUPIL),
            Map.entry("POST /pupils/{id}/move", "{\"schoolClass\":\"00000000-0000-7000-8000-000000000000\"}"),
            Map.entry("POST /pupils/{id}/leaving", "{}"),
            Map.entry("POST /pupils/{id}/return", "{\"schoolClass\":\"00000000-0000-7000-8000-000000000000\"}"),
            Map.entry("POST /offers/{id}/return", "{\"reasons\":\"Der mangler noget her.\"}"),
            Map.entry("POST /applications/{id}/invitation", "{\"at\":\"2099-01-14T15:00\",\"place\":\"Kontoret\"}"),
            Map.entry("POST /applications/{id}/acceptance", "{}"),
            Map.entry(
                    "POST /applications/{id}/referral",
                    "{\"reason\":\"Vi har desværre ikke plads.\",\"professional\":\"COUNSELLOR\"}"),
            Map.entry("POST /applications/{id}/completion", "{\"outcome\":\"COMPLETED\"}"),
            Map.entry("POST /applications/{id}/withdrawal", "{}"),
            Map.entry("POST /applications/{id}/help", "{}"),
            Map.entry("POST /applications/{id}/consent-request", "{}"),
            Map.entry("PUT /desk/cases/{id}/guardians", "{\"guardians\":[]}"),
            Map.entry(
                    "POST /desk/cases/{id}/consent-links",
                    "{\"application\":\"00000000-0000-7000-8000-000000000000\",\"guardian\":\"00000000-0000-7000-8000-000000000000\"}"),
            Map.entry("POST /visits/{id}/counter-proposal", """
                    {"date":"2099-01-14","from":"09:00","to":"11:00","words":"Hellere den dag."}"""),
            Map.entry("POST /visits/{id}/referral", "{\"words\":\"Vi har ikke plads.\",\"consultants\":true}"),
            Map.entry("POST /visits/{id}/keeping", "{\"words\":\"Det går ikke.\"}"),
            Map.entry("POST /visits/{id}/withdrawal", "{\"words\":\"Det går ikke.\"}"),
            Map.entry("POST /visits/{id}/cancellation", "{\"words\":\"Det går ikke.\"}"),
            Map.entry("POST /bookings/{id}/outcome", "{\"week\":\"2099-W03\",\"outcome\":\"CAME\"}"),
            Map.entry("POST /bookings/{id}/referral", "{\"words\":\"Vi er blevet syge.\"}"),
            Map.entry("PUT /me/bookings/{id}/arrangements", "{\"text\":\"Noget.\"}"),
            Map.entry(
                    "PUT /school-calendar/{year}",
                    "{\"firstDay\":\"2026-08-10\",\"lastDay\":\"2027-06-25\",\"holidays\":[]}"),
            Map.entry(
                    "PUT /desk/settings",
                    "{\"reviewBeforePublishing\":false,\"replyWorkingDays\":5,\"confirmWorkingDays\":5,\"takeWorkingDays\":2,\"followUpWorkingDays\":10,\"silenceMailAfter\":3,\"silencePauseAfter\":5,\"worksOnQuietDays\":false,\"closedDays\":[]}"));

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
        var things = new Things();
        return nobodyReaches(operations(), strangers(), things, things.marks());
    }

    /** That there is another district is no secret within a municipality: the list of schools says so. */
    @TestFactory
    Stream<DynamicTest> nobody_reaches_the_pupils_of_another_school() {
        var things = new Things();
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
            List<String> operations, List<As> strangers, Things things, String... marks) {
        return operations.stream()
                .filter(operation -> !FOR_EVERYBODY.contains(operation))
                .flatMap(operation -> strangers.stream()
                        .map(stranger -> DynamicTest.dynamicTest(
                                operation + " as " + String.join(" and ", stranger.roles()),
                                () -> demandNothing(operation, stranger, things, marks))));
    }

    private void demandNothing(String operation, As stranger, Things things, String... marks) {
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

    private static Response call(String operation, String method, String path, As stranger, Things things) {
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
        var body = operation.equals("POST /offers/{id}/visits") ? things.wish() : BODIES.get(operation);
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

    /** One thing of every kind, in Hjørring. */
    private static final class Things {

        private static final String HOLIDAY = "Ferie kun i Hjørring";

        private final As owner = As.aFirmsOwner();
        private final GivenPartners.Firm firm = GivenPartners.anActivePartner(owner, HJORRING);
        private final UUID signedPledge;
        private final UUID draftOffer = GivenOffers.aDraftBy(owner, OfferBody.introJob());
        private final UUID publicOffer = GivenOffers.anIntroJobBy(owner);
        private final As young = GivenApplications.aYoungPerson(18, "9800");
        private final UUID application = GivenApplications.anApplication(young, publicOffer);
        private final UUID referred =
                GivenApplications.anApplicationReferredToCounsellors(young, owner, GivenOffers.anIntroJobBy(owner));

        private final As counsellor = As.aCounsellorOf(HJORRING);
        private final As asking = GivenApplications.aYoungPerson(18, "9800");
        private final UUID helpCase = GivenCases.takenBy(counsellor, asking);
        private final UUID proposal;
        private final GivenRounds.Setting board = GivenRounds.aRound(1);
        private final UUID booking = GivenRounds.placed(board, board.pupil(), GivenRounds.anOffer(owner, 1));
        private final UUID ownPlace = GivenRounds.wish(
                        GivenRounds.joined(board.pupil()), board.round(), GivenRounds.ownPlace("Kun i Hjørring"))
                .jsonPath()
                .getUUID("wishes[0].ownPlace.id");

        private final UUID district = GivenSchools.aDistrict(HJORRING);
        private final UUID school = GivenSchools.aSchool(HJORRING, district);
        private final UUID schoolClass = GivenSchools.aClass(school, 8);
        private final UUID pupil = GivenSchools.aPupilIn(schoolClass, "Elev i Hjørring");
        private final GivenVisits.Side side = GivenVisits.aClassOf(HJORRING);
        private final UUID visitOffer = GivenVisits.anOfferBy(owner);
        private final UUID visit = GivenVisits.asked(side, visitOffer);

        private Things() {
            GivenCalendars.told(HJORRING, GivenCalendars.holiday("2026-10-10", "2026-10-18", HOLIDAY));
            GivenCases.propose(counsellor, helpCase, publicOffer).then().statusCode(200);
            proposal = UUID.fromString(asking.calls().get("/api/v1/me/help").path("[0].proposals[0].id"));
            var newcomer = As.aFirmsOwner();
            signedPledge = GivenPartners.aSignedPledge(newcomer, GivenPartners.aRegisteredPartner(newcomer, HJORRING));
        }

        String path(String template, UUID id) {
            return template.replace("{id}", id.toString())
                    .replace("{year}", "2026")
                    .replace("{pupil}", board.pupil().toString())
                    .replace("{place}", ownPlace.toString());
        }

        /** The ids to try with an operation; for one without an id, any single call. */
        List<UUID> idsFor(String operation) {
            var path = operation.substring(operation.indexOf(' ') + 1);
            if (!path.contains("{id}")) {
                return List.of(firm.id());
            }
            if (path.startsWith("/visits/") || path.startsWith("/me/partner/visits/")) {
                return List.of(visit);
            }
            if (path.equals("/offers/{id}/visits")) {
                // the offer may be asked for across borders; the class is of Hjørring
                return List.of(visitOffer);
            }
            if (path.startsWith("/offers/")) {
                // a published offer may be read by all; it may be changed by nobody else
                return operation.equals("GET /offers/{id}") ? List.of(draftOffer) : List.of(draftOffer, publicOffer);
            }
            if (path.startsWith("/partners/")) {
                return operation.equals("GET /partners/{id}") ? List.of(application) : List.of(firm.id());
            }
            if (path.startsWith("/pledges/")) {
                return List.of(signedPledge);
            }
            if (path.contains("applications/")) {
                return List.of(application, referred);
            }
            if (path.startsWith("/desk/cases/")) {
                return List.of(helpCase, GivenCases.caseOf(young, referred));
            }
            if (path.startsWith("/me/help/proposals/")) {
                return List.of(proposal);
            }
            if (path.contains("placement-rounds/")) {
                return List.of(board.round());
            }
            if (path.startsWith("/bookings/") || path.startsWith("/me/bookings/")) {
                return List.of(booking);
            }
            if (path.startsWith("/schools/")) {
                return List.of(school);
            }
            if (path.startsWith("/districts/")) {
                return List.of(district);
            }
            if (path.startsWith("/school-classes/")) {
                return List.of(schoolClass);
            }
            if (path.startsWith("/pupils/")) {
                return List.of(pupil);
            }
            if (path.startsWith("/mails/")) {
                return List.of(UUID.randomUUID());
            }
            return fail("This test does not know whose id %s takes: tell it, so that nothing is forgotten", operation);
        }

        /** A visit for a class of Hjørring. */
        String wish() {
            return "{\"schoolClass\":\"%s\",\"date\":\"%s\",\"from\":\"09:00\",\"pupils\":24}"
                    .formatted(side.schoolClass(), GivenVisits.aSchoolDay(1));
        }

        /** Where no id is needed to write, what was written is not Hjørring's. */
        void demandCalendar() {
            GivenCalendars.calendarOf(HJORRING)
                    .body("years.find { it.beginsIn == 2026 }.holidays.name", contains(HOLIDAY));
        }

        /** What must not stand in any list of a stranger. */
        String[] marks() {
            var ids = Stream.of(
                            firm.id(),
                            signedPledge,
                            draftOffer,
                            publicOffer,
                            application,
                            referred,
                            helpCase,
                            proposal,
                            board.round(),
                            booking,
                            ownPlace,
                            district,
                            school,
                            schoolClass,
                            pupil,
                            visit)
                    .map(UUID::toString);
            return Stream.concat(ids, Stream.of(HOLIDAY)).toArray(String[]::new);
        }
    }
}
