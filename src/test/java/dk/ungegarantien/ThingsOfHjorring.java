package dk.ungegarantien;

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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One thing of every kind, in Hjørring. */
final class ThingsOfHjorring {

    private static final String HJORRING = "860";
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

    final UUID district = GivenSchools.aDistrict(HJORRING);
    private final UUID school = GivenSchools.aSchool(HJORRING, district);
    private final UUID schoolClass = GivenSchools.aClass(school, 8);
    private final UUID pupil = GivenSchools.aPupilIn(schoolClass, "Elev i Hjørring");
    private final GivenVisits.Side side = GivenVisits.aClassOf(HJORRING);
    private final UUID visitOffer = GivenVisits.anOfferBy(owner);
    private final UUID visit = GivenVisits.asked(side, visitOffer);

    ThingsOfHjorring() {
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
        GivenCalendars.calendarOf(HJORRING).body("years.find { it.beginsIn == 2026 }.holidays.name", contains(HOLIDAY));
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
