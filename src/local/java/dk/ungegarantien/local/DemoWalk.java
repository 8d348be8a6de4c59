package dk.ungegarantien.local;

import static dk.ungegarantien.shared.Denmark.ZONE;

import dk.ungegarantien.local.DemoMaterial.Request;
import dk.ungegarantien.local.DemoTerms.Place;
import dk.ungegarantien.shared.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The way of one application from the day it was sent to the state it is in now, at plausible times. */
final class DemoWalk {

    private static final Map<String, List<String>> STEPS = Map.of(
            "AWAITING_GUARDIAN", List.of("AWAITING_GUARDIAN"),
            "SUBMITTED", List.of("SUBMITTED"),
            "SEEN", List.of("SUBMITTED", "SEEN"),
            "INVITED", List.of("SUBMITTED", "SEEN", "INVITED"),
            "ACCEPTED", List.of("SUBMITTED", "SEEN", "ACCEPTED"),
            "CONFIRMED", List.of("SUBMITTED", "SEEN", "ACCEPTED", "CONFIRMED"),
            "COMPLETED", List.of("SUBMITTED", "SEEN", "ACCEPTED", "CONFIRMED", "COMPLETED"),
            "NOT_COMPLETED", List.of("SUBMITTED", "SEEN", "ACCEPTED", "CONFIRMED", "NOT_COMPLETED"),
            "REFERRED", List.of("SUBMITTED", "SEEN", "REFERRED"),
            "WITHDRAWN", List.of("SUBMITTED", "SEEN", "WITHDRAWN"));

    private static final String WELCOME = "Velkommen til! Vi glæder os til at lære dig at kende.";

    /** Firms answer after about a day, sooner when the application is young. */
    private static final Duration USUAL = Duration.ofHours(26);

    /** When the job of an offer that is over has come to its end. */
    private static final int JOB_ENDED_DAYS_AGO = 9;

    record Step(String state, Instant at, boolean byYoung, String note) {}

    private final Request request;
    private final DemoDays days;
    private final List<Step> steps = new ArrayList<>();

    DemoWalk(Request request, DemoDays days, Place place) {
        this.request = request;
        this.days = days;
        var at = sent();
        var states = STEPS.get(request.state());
        var room = Duration.between(at, days.now()).dividedBy(states.size() + 1L);
        var gap = room.compareTo(USUAL) < 0 ? room : USUAL;
        for (var state : states) {
            var moment = state.endsWith("COMPLETED") ? ended(place) : isByYoung(state) ? at : atWork(at);
            steps.add(new Step(state, moment, isByYoung(state), note(state)));
            at = moment.plus(gap);
        }
    }

    /** Firms read and answer while they are at work; when that would be in the future, they have done it a little sooner. */
    private Instant atWork(Instant moment) {
        var local = moment.atZone(ZONE);
        var day =
                local.getHour() < 16 ? local.toLocalDate() : local.toLocalDate().plusDays(1);
        while (!WorkingDays.OF_DENMARK.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        var atWork = DemoDays.at(day, LocalTime.of(8, 15).plusMinutes(spread(420)));
        return atWork.isAfter(moment) && atWork.isBefore(days.now()) ? atWork : moment;
    }

    List<Step> steps() {
        return steps;
    }

    Instant submitted() {
        return steps.get(0).at();
    }

    /** When the firm first said how it goes on; null while it has not. */
    Instant answeredAt() {
        return steps.stream()
                .filter(step -> List.of("INVITED", "ACCEPTED", "REFERRED").contains(step.state()))
                .findFirst()
                .map(Step::at)
                .orElse(null);
    }

    Instant lastStep() {
        return steps.get(steps.size() - 1).at();
    }

    /** Young people write in the afternoon and in the evening. */
    private Instant sent() {
        return days.at(request.submittedDaysAgo(), LocalTime.of(15, 40).plusMinutes(spread(330)));
    }

    /** A number below the limit that stays the same for one application. */
    private int spread(int limit) {
        return Math.floorMod(request.motivation().hashCode(), limit);
    }

    private Instant ended(Place place) {
        return place.week() == null
                ? days.at(JOB_ENDED_DAYS_AGO + spread(12), LocalTime.of(14, 20))
                : DemoDays.at(place.week().friday(), LocalTime.of(14, 20));
    }

    private static boolean isByYoung(String state) {
        return List.of("AWAITING_GUARDIAN", "SUBMITTED", "CONFIRMED", "WITHDRAWN")
                .contains(state);
    }

    private String note(String state) {
        return switch (state) {
            case "INVITED" -> request.invitation().message();
            case "ACCEPTED" -> WELCOME;
            case "REFERRED" -> request.referral().reason();
            case "WITHDRAWN" -> request.withdrawalReason();
            default -> null;
        };
    }
}
