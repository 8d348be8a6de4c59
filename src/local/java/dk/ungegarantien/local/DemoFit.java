package dk.ungegarantien.local;

import dk.ungegarantien.local.DemoMaterial.OfferText;
import dk.ungegarantien.local.DemoPeople.Somebody;
import java.util.stream.StreamSupport;

/** Whether a person of the demo is of the age or the grade that an offer asks for, and may do it. */
final class DemoFit {

    /** The most a pupil in compulsory school works in a week. */
    private static final int HOURS_BESIDE_SCHOOL = 12;

    private DemoFit() {}

    static boolean fits(OfferText material, Somebody who) {
        var terms = material.terms();
        return switch (material.kind()) {
            case "INTERNSHIP" ->
                who.grade() != null
                        && StreamSupport.stream(terms.get("grades").spliterator(), false)
                                .anyMatch(grade -> grade.asInt() == who.grade());
            case "INTRO_JOB" ->
                who.age() >= terms.get("minimumAge").asInt()
                        && who.age() <= terms.get("maximumAge").asInt()
                        && (isDoneWithSchool(who) || terms.get("hoursPerWeek").asInt() <= HOURS_BESIDE_SCHOOL);
            case "LEISURE_JOB" -> who.age() >= terms.get("minimumAge").asInt();
            default -> false;
        };
    }

    private static boolean isDoneWithSchool(Somebody who) {
        return who.grade() == null || who.grade() > 9;
    }
}
