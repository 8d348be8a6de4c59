package dk.ungegarantien.local;

import static dk.ungegarantien.shared.Denmark.ZONE;
import static dk.ungegarantien.shared.WorkingDays.OF_DENMARK;
import static dk.ungegarantien.shared.WorkingDays.morningOf;

import dk.ungegarantien.local.DemoMaterial.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The clock that runs for an application of the demo.
 *
 * @param from when it began; likewise last, the last day in time: both null when nobody has to act any more
 * @param ofGuardian whether it is a guardian who is waited for
 * @param confirmBy null before a firm has said yes
 * @param followBy null unless there is a hand-over to follow
 */
record DemoClock(
        LocalDate from,
        LocalDate last,
        boolean ofGuardian,
        LocalDate answerBy,
        LocalDate confirmBy,
        LocalDate followBy) {

    private static final int WORKING_DAYS = 5;
    private static final int HALFWAY = 3;
    private static final int LATER = 8;
    private static final int GUARDIANS_DAYS = 14;

    static DemoClock of(Request request, DemoDays days, DemoWalk walk) {
        var submitted = days.today().minusDays(request.submittedDaysAgo());
        var lastStep = walk.lastStep().atZone(ZONE).toLocalDate();
        var meeting = request.invitation();
        return switch (request.state()) {
            case "AWAITING_GUARDIAN" -> {
                var last = submitted.plusDays(GUARDIANS_DAYS);
                yield new DemoClock(submitted, last, true, last, null, null);
            }
            case "SUBMITTED", "SEEN" -> running(submitted, after(submitted));
            case "INVITED" -> {
                var met = days.workingDay(meeting.inDays());
                yield running(met, after(met));
            }
            case "ACCEPTED" -> new DemoClock(lastStep, after(lastStep), false, after(submitted), after(lastStep), null);
            case "REFERRED" ->
                request.referral().waitsForChoice()
                        ? new DemoClock(lastStep, after(lastStep), false, after(submitted), null, after(lastStep))
                        : new DemoClock(null, null, false, after(submitted), null, null);
            default ->
                new DemoClock(null, null, false, after(submitted), request.isPlaced() ? after(lastStep) : null, null);
        };
    }

    private static DemoClock running(LocalDate from, LocalDate answerBy) {
        return new DemoClock(from, answerBy, false, answerBy, null, null);
    }

    private static LocalDate after(LocalDate day) {
        return OF_DENMARK.after(day, WORKING_DAYS);
    }

    /** When a professional was called in; null when nobody had to be yet. */
    Instant escalatedAt(Instant now) {
        return last == null || escalation().isAfter(now) ? null : escalation();
    }

    /** What is still to come, by the names of the steps. */
    Map<String, Instant> deadlines(Instant now) {
        var deadlines = new LinkedHashMap<String, Instant>();
        if (ofGuardian) {
            deadlines.put("REMIND_GUARDIAN", morningOf(OF_DENMARK.after(from, HALFWAY)));
            deadlines.put("REMIND_GUARDIAN_AGAIN", morningOf(OF_DENMARK.after(from, LATER)));
            deadlines.put("ESCALATE", escalation());
        } else if (last != null) {
            deadlines.put("REMIND_HALFWAY", morningOf(OF_DENMARK.after(from, HALFWAY)));
            deadlines.put("REMIND_LAST_DAY", morningOf(last));
            deadlines.put("ESCALATE", escalation());
        }
        deadlines.values().removeIf(at -> !at.isAfter(now));
        return deadlines;
    }

    private Instant escalation() {
        return morningOf(OF_DENMARK.after(last, 1));
    }
}
