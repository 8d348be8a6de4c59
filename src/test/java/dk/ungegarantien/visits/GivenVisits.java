package dk.ungegarantien.visits;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.offers.OfferBody;
import dk.ungegarantien.schools.GivenSchools;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Awaited;
import dk.ungegarantien.testing.Tables;
import dk.ungegarantien.workrules.UsualSchoolYear;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Walks class visits over HTTP to where a test begins. Every step must succeed. */
public final class GivenVisits {

    private static final Set<Integer> LOCAL_HOLIDAYS = Set.of(7, 8, 42, 43);

    private GivenVisits() {}

    /** A school with an eighth grade, and who coordinates it. */
    public record Side(As coordinator, UUID school, UUID schoolClass) {}

    /** In the school year in which {@link #aSchoolDay(int)} lies. */
    public static Side aClassOf(String municipality) {
        return aClassOf(municipality, 8);
    }

    public static Side aClassOf(String municipality, int grade) {
        var coordinator = As.aCoordinatorOf(municipality);
        var district = GivenSchools.aDistrict(municipality);
        GivenSchools.coordinates(coordinator, district);
        var school = GivenSchools.aSchool(municipality, district);
        return new Side(coordinator, school, aClassAt(school, grade));
    }

    public static UUID aClassAt(UUID school, int grade) {
        var id = GivenSchools.aClass(school, grade);
        Tables.change("update school_class set begins_in = ? where id = ?", SchoolYearDates.yearOf(aSchoolDay(0)), id);
        return id;
    }

    /** A day well ahead on which there is school, and that many school days behind it. */
    public static LocalDate aSchoolDay(int further) {
        return LocalDate.now(Denmark.ZONE)
                .plusDays(40)
                .datesUntil(LocalDate.now(Denmark.ZONE).plusDays(200))
                .filter(new UsualSchoolYear()::isSchoolDay)
                .filter(day -> !LOCAL_HOLIDAYS.contains(IsoWeek.of(day).week()))
                .skip(further)
                .findFirst()
                .orElseThrow();
    }

    /** A published visit with one date, from nine to eleven on {@link #aSchoolDay(int) the first day}, where a day may be agreed on as well. */
    public static UUID anOfferBy(As owner) {
        return GivenOffers.published(owner, anOffer());
    }

    public static OfferBody anOffer() {
        return OfferBody.classVisit()
                .terms("byAgreement", true)
                .terms("slots", List.of(slot(aSchoolDay(0), "09:00", "11:00")));
    }

    public static Map<String, String> slot(LocalDate date, String from, String to) {
        return Map.of("date", date.toString(), "from", from, "to", to);
    }

    /** What is asked for: that day from nine, for 24 pupils. */
    public static Map<String, Object> wish(Side side, LocalDate date) {
        var wish = new HashMap<String, Object>();
        wish.put("schoolClass", side.schoolClass());
        wish.put("date", date.toString());
        wish.put("from", "09:00");
        wish.put("pupils", 24);
        wish.put("message", "Vi arbejder med fødevarer i naturfag.");
        return wish;
    }

    public static Response ask(Side side, UUID offer, Map<String, Object> wish) {
        return side.coordinator().calls().body(wish).post("/api/v1/offers/{id}/visits", offer);
    }

    /** Asks for the offer's own date. */
    public static UUID asked(Side side, UUID offer) {
        return asked(side, offer, aSchoolDay(0));
    }

    public static UUID asked(Side side, UUID offer, LocalDate date) {
        return UUID.fromString(ask(side, offer, wish(side, date))
                .then()
                .statusCode(201)
                .extract()
                .path("card.id"));
    }

    public static UUID booked(Side side, As owner, UUID offer) {
        var id = asked(side, offer);
        step(owner, id, "acceptance").then().statusCode(200);
        return id;
    }

    /** The firm proposes that day from ten to twelve. */
    public static Response propose(As owner, UUID id, LocalDate date) {
        return owner.calls()
                .body(Map.of("date", date.toString(), "from", "10:00", "to", "12:00", "words", "Den dag passer bedre."))
                .post("/api/v1/visits/{id}/counter-proposal", id);
    }

    public static Response refer(As owner, UUID id, Map<String, Object> where) {
        var body = new HashMap<>(where);
        body.put("words", "Vi bygger om i foråret.");
        return owner.calls().body(body).post("/api/v1/visits/{id}/referral", id);
    }

    /** A step without words. */
    public static Response step(As who, UUID id, String step) {
        return who.calls().post("/api/v1/visits/{id}/{step}", id, step);
    }

    public static Response say(As who, UUID id, String step, String words) {
        return who.calls().body(Map.of("words", words)).post("/api/v1/visits/{id}/{step}", id, step);
    }

    static Response one(As professional, UUID id) {
        return professional.calls().get("/api/v1/visits/{id}", id);
    }

    static Response received(As owner, UUID id) {
        return owner.calls().get("/api/v1/me/partner/visits/{id}", id);
    }

    /** Whatever the clock has to do next about a visit is due now, and it does it. */
    public static void theClockStrikes(UUID visit) {
        Tables.change(
                "update visit set due_at = now() - interval '1 minute' where id = ? and due_at is not null", visit);
        Awaited.done(() -> Arc.container().instance(VisitJob.class).get().work());
    }

    static List<String> told(String type, UUID visit) {
        return Tables.texts(
                "select payload from outbox where type = ? and payload->'visit'->>'visit' = ? order by id",
                type,
                visit.toString());
    }
}
