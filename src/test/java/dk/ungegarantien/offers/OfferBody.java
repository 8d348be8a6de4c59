package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.IsoWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a firm sends about an offer: complete, and then changed where a test wants it otherwise. */
public final class OfferBody {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Object> terms = new LinkedHashMap<>();

    private OfferBody(String kind, String title) {
        fields.put("title", title);
        fields.put("text", "Kom og vær med i hverdagen hos os.\n\nDu får en fast kontaktperson.");
        fields.put("trade", "FOOD_PRODUCTION");
        fields.put("interests", List.of("FOOD", "SHOP"));
        fields.put("learn", "At ælte, hæve og bage.");
        fields.put("expect", "At du kommer til tiden.");
        fields.put("street", "Østergade 12");
        fields.put("postalCode", "9800");
        fields.put("contact", Map.of("name", "Bodil Bager", "email", "bodil@bageriet.example", "phone", "98 90 12 34"));
        fields.put("languages", List.of("da", "en"));
        fields.put("access", List.of("STEP_FREE"));
        fields.put("terms", terms);
        terms.put("kind", kind);
    }

    /** A week that lies well ahead. */
    public static IsoWeek aWeekAhead() {
        return IsoWeek.of(LocalDate.now(Denmark.ZONE)).plus(8);
    }

    /** An internship with three seats in one week. */
    public static OfferBody internship() {
        return new OfferBody("INTERNSHIP", "Erhvervspraktik i bageriet")
                .terms("grades", List.of(8, 9))
                .week(aWeekAhead(), 3)
                .terms("from", "08:00")
                .terms("to", "14:00")
                .terms("breakMinutes", 30)
                .terms("tasks", "Bage brød og betjene kunder.")
                .terms("meetingPlace", "Bagdøren i gården")
                .terms("meetingTime", "07:50")
                .terms("bring", "Sko, der må blive hvide.")
                .terms("machines", true)
                .terms("chemistry", false)
                .terms(
                        "riskAssessedOn",
                        LocalDate.now(Denmark.ZONE).minusDays(30).toString());
    }

    /** An intro job with two positions for those from 15 to 29. */
    public static OfferBody introJob() {
        return new OfferBody("INTRO_JOB", "Introjob på lageret")
                .terms("positions", 2)
                .terms("startsOn", LocalDate.now(Denmark.ZONE).plusDays(40).toString())
                .terms("weeks", 8)
                .terms("hoursPerWeek", 20)
                .terms("minimumAge", 15)
                .terms("maximumAge", 29);
    }

    /** A leisure job with one position, for those from 13. */
    public static OfferBody leisureJob() {
        return new OfferBody("LEISURE_JOB", "Fritidsjob i butikken")
                .terms("positions", 1)
                .terms("minimumAge", 13)
                .terms(
                        "shifts",
                        List.of(Map.of("weekday", "TUESDAY", "from", "15:00", "to", "17:00", "breakMinutes", 0)))
                .terms("startsOn", LocalDate.now(Denmark.ZONE).plusDays(14).toString());
    }

    /** A visit of a class at the firm, on one day. */
    public static OfferBody classVisit() {
        return new OfferBody("CLASS_VISIT", "Besøg os med klassen")
                .terms("direction", "CLASS_TO_FIRM")
                .terms("byAgreement", false)
                .terms(
                        "slots",
                        List.of(Map.of(
                                "date",
                                LocalDate.now(Denmark.ZONE).plusDays(50).toString(),
                                "from",
                                "09:00",
                                "to",
                                "11:00")))
                .terms("smallestClass", 10)
                .terms("largestClass", 28)
                .terms("grades", List.of(7, 8))
                .terms("topics", "Fra korn til brød.")
                .terms("lengthMinutes", 120);
    }

    /** Sets a field; null takes it away. */
    public OfferBody with(String field, Object value) {
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        return this;
    }

    /** Sets a field of the terms; null takes it away. */
    public OfferBody terms(String field, Object value) {
        if (value == null) {
            terms.remove(field);
        } else {
            terms.put(field, value);
        }
        return this;
    }

    /** Adds a week with seats. */
    @SuppressWarnings("unchecked")
    public OfferBody week(Object week, int seats) {
        var weeks = new ArrayList<>((List<Object>) terms.getOrDefault("weeks", List.of()));
        weeks.add(Map.of("week", week.toString(), "seats", seats));
        return terms("weeks", weeks);
    }

    /** A title that no other test has. */
    public OfferBody titled(String title) {
        return with("title", title + " " + UUID.randomUUID().toString().substring(0, 8));
    }

    public Map<String, Object> json() {
        return fields;
    }
}
