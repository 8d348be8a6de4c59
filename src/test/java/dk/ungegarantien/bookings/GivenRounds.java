package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.schools.GivenSchools;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Awaited;
import dk.ungegarantien.testing.Tables;
import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rounds with classes and pupils, and the moves on their boards. Every step of a given must succeed. */
public final class GivenRounds {

    public static final String HJORRING = "860";
    public static final IsoWeek WEEK = OfferBody.aWeekAhead();

    /** A week of the same school year, and of no holiday more than the first. */
    public static final IsoWeek NEXT_WEEK = nextTo(WEEK);

    private GivenRounds() {}

    private static IsoWeek nextTo(IsoWeek week) {
        return yearOf(week.plus(1)) == yearOf(week) ? week.plus(1) : week.plus(-1);
    }

    private static int yearOf(IsoWeek week) {
        return SchoolYearDates.yearOf(week.monday());
    }

    /** A coordinator with one school of two classes, and a round in two weeks. */
    public record Setting(
            As coordinator,
            UUID district,
            UUID school,
            UUID schoolClass,
            UUID otherClass,
            List<UUID> pupils,
            UUID round) {

        public UUID pupil() {
            return pupils.get(0);
        }
    }

    /** A round of a school in Hjørring with that many pupils of grade 8. */
    public static Setting aRound(int pupils) {
        var district = GivenSchools.aDistrict(HJORRING);
        var coordinator = As.aCoordinatorOf(HJORRING);
        GivenSchools.coordinates(coordinator, district);
        var school = GivenSchools.aSchool(HJORRING, district);
        var schoolClass = aClass(school);
        var otherClass = aClass(school);
        var members = GivenSchools.pupilsIn(schoolClass, pupils);
        return new Setting(
                coordinator,
                district,
                school,
                schoolClass,
                otherClass,
                members,
                opened(coordinator, List.of(schoolClass, otherClass)));
    }

    /** A class of grade 8 in the school year of the weeks. */
    public static UUID aClass(UUID school) {
        var id = GivenSchools.aClass(school, 8);
        Tables.change("update school_class set begins_in = ? where id = ?", yearOf(WEEK), id);
        return id;
    }

    public static UUID opened(As coordinator, List<UUID> classes) {
        return id(open(coordinator, body(classes))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath());
    }

    public static Response open(As coordinator, Map<String, Object> body) {
        return coordinator.calls().body(body).post("/api/v1/placement-rounds");
    }

    public static Map<String, Object> body(List<UUID> classes) {
        var body = new HashMap<String, Object>();
        body.put("title", "Praktik i 8. klasse");
        body.put("year", yearOf(WEEK));
        body.put("weeks", List.of(WEEK.toString(), NEXT_WEEK.toString()));
        body.put("classes", classes);
        body.put("wishes", 3);
        body.put("deadline", LocalDate.now(Denmark.ZONE).plusDays(10).toString());
        return body;
    }

    /** An internship with that many seats in both weeks. */
    public static UUID anOffer(As owner, int seats) {
        return GivenOffers.published(
                owner,
                OfferBody.internship().terms("weeks", null).week(WEEK, seats).week(NEXT_WEEK, seats));
    }

    public static JsonPath board(Setting setting) {
        return setting.coordinator()
                .calls()
                .get("/api/v1/placement-rounds/{id}/board", setting.round())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** To that offer in that week; null for nowhere. */
    public static Map<String, Object> aMove(UUID pupil, List<UUID> expected, UUID offer, IsoWeek week) {
        var move = new HashMap<String, Object>();
        move.put("pupil", pupil);
        move.put("expected", expected);
        if (offer != null) {
            move.put("to", Map.of("offer", offer, "week", week.toString()));
        }
        return move;
    }

    @SafeVarargs
    public static Response move(As who, UUID round, Map<String, Object>... moves) {
        return moveAll(who, round, List.of(moves));
    }

    public static Response moveAll(As who, UUID round, List<Map<String, Object>> moves) {
        return who.calls().body(Map.of("moves", moves)).post("/api/v1/placement-rounds/{id}/moves", round);
    }

    /** Answers the booking. */
    public static UUID placed(Setting setting, UUID pupil, UUID offer) {
        return booking(move(setting.coordinator(), setting.round(), aMove(pupil, List.of(), offer, WEEK)), pupil);
    }

    /** The pupil's only booking, as a move answers it. */
    public static UUID booking(Response moved, UUID pupil) {
        return moved.then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("moves.findAll { it.pupil == '%s' }.last().bookings[0].id".formatted(pupil));
    }

    public static Response publish(Setting setting) {
        return setting.coordinator().calls().post("/api/v1/placement-rounds/{id}/publication", setting.round());
    }

    /** Somebody who has joined as that pupil. */
    public static As joined(UUID pupil) {
        var young = As.aYoungPerson();
        young.calls().get("/api/v1/me").then().statusCode(200);
        return joined(pupil, young);
    }

    /** Who has an account already joins as that pupil. */
    public static As joined(UUID pupil, As young) {
        GivenSchools.joined(pupil, accountOf(young));
        return young;
    }

    public static UUID accountOf(As who) {
        return UUID.fromString(Tables.texts("select id from account where subject = ?", who.subject())
                .get(0));
    }

    /**
     * What a pupil is told of the week of an offer in the list of what can be chosen; empty when it is not shown.
     *
     * @param what such as {@code possible}
     * @param onlyOpen as the list begins, without what does not suit
     */
    static List<Boolean> choosable(As young, UUID round, UUID offer, String what, boolean onlyOpen) {
        return young.calls()
                .queryParam("limit", 100)
                .queryParam("possible", onlyOpen)
                .get("/api/v1/me/placement-rounds/{id}/offers", round)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.offer.id == '%s' }.weeks.flatten().findAll { it.week == '%s' }.%s"
                        .formatted(offer, WEEK, what));
    }

    @SafeVarargs
    public static Response wish(As young, UUID round, Map<String, Object>... wishes) {
        return young.calls()
                .body(Map.of("wishes", List.of(wishes)))
                .put("/api/v1/me/placement-rounds/{id}/wishes", round);
    }

    public static Map<String, Object> ownPlace(String firm) {
        return Map.of(
                "ownPlace",
                Map.of(
                        "firm",
                        firm,
                        "contactName",
                        "Karen Holm",
                        "email",
                        "karen@cykler.example",
                        "what",
                        "Reparere cykler."));
    }

    /** Queues in which it is too late to ask anybody come to their end. */
    static void queuesEnd() {
        Awaited.done(Arc.container().instance(QueueJob.class).get()::work);
    }

    /** The events of a type that were told of a round. */
    public static List<String> events(String type, UUID round) {
        return new ArrayList<>(Tables.texts(
                "select payload::text from outbox where type = ? and payload ->> 'round' = ? order by id",
                type,
                round.toString()));
    }

    private static UUID id(JsonPath answer) {
        return answer.getUUID("id");
    }
}
