package dk.ungegarantien.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.ungegarantien.shared.IsoWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/** Turns the terms of the material, whose times are counted from today, into terms with dates, weeks and places. */
final class DemoTerms {

    /** How long ago an offer lies that is over: long enough for its job to have ended. */
    static final int OVER_SINCE_DAYS = 150;

    /** One place; week and session are null for the positions of a job. */
    record Place(IsoWeek week, LocalDateTime session, int number) {}

    /** @param json as the product keeps it */
    record Dated(ObjectNode json, List<Place> places) {}

    private final DemoDays days;
    private final int shift;
    private final ObjectNode json;
    private final List<Place> places = new ArrayList<>();

    private DemoTerms(ObjectNode material, DemoDays days, boolean over) {
        this.days = days;
        this.shift = over ? -OVER_SINCE_DAYS : 0;
        this.json = material.deepCopy();
    }

    /** @param pastWeeks weeks gone by in which pupils have been there, beside those of the material */
    static Dated of(ObjectNode material, DemoDays days, boolean over, Collection<IsoWeek> pastWeeks) {
        var terms = new DemoTerms(material, days, over);
        switch (material.get("kind").asText()) {
            case "INTERNSHIP" -> terms.internship(pastWeeks);
            case "CLASS_VISIT" -> terms.classVisit();
            default -> terms.job();
        }
        return new Dated(terms.json, terms.places);
    }

    private void internship(Collection<IsoWeek> pastWeeks) {
        var seats = json.remove("seatsPerWeek").asInt();
        var weeks = new TreeMap<IsoWeek, Integer>();
        pastWeeks.forEach(week -> weeks.put(week, seats));
        json.remove("weekOffsets").forEach(offset -> weeks.put(days.schoolWeek(offset.asInt() + shift / 7), seats));
        if (json.has("riskAssessedDaysAgo")) {
            var assessed =
                    days.today().minusDays(json.remove("riskAssessedDaysAgo").asInt());
            json.put("riskAssessedOn", assessed.toString());
        }
        var list = json.putArray("weeks");
        weeks.forEach((week, free) -> {
            list.addObject().put("week", week.toString()).put("seats", free);
            addPlaces(week, null, free);
        });
    }

    /** Two slots that a holiday moves to one day come on two days. */
    private void classVisit() {
        var seen = new HashSet<LocalDate>();
        json.withArray("slots").forEach(node -> {
            var slot = (ObjectNode) node;
            var inDays = slot.remove("inDays").asInt() + shift;
            var date = days.schoolDay(inDays);
            while (!seen.add(date)) {
                date = days.schoolDay(++inDays);
            }
            slot.put("date", date.toString());
            addPlaces(null, date.atTime(LocalTime.parse(slot.get("from").asText())), 1);
        });
    }

    private void job() {
        date("startsInDays", "startsOn");
        date("endsInDays", "endsOn");
        addPlaces(null, null, json.get("positions").asInt());
    }

    private void date(String inDays, String on) {
        if (json.has(inDays)) {
            json.put(on, days.workingDay(json.remove(inDays).asInt() + shift).toString());
        }
    }

    private void addPlaces(IsoWeek week, LocalDateTime session, int count) {
        for (var number = 1; number <= count; number++) {
            places.add(new Place(week, session, number));
        }
    }
}
