package dk.ungegarantien.applications;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Problem;

/** That week is full, over, or comes when the pupil is in another grade; another week of the offer may do. */
final class WeekNotPossible extends Problem {
    WeekNotPossible(IsoWeek week) {
        super(409, "week-not-possible", week.week());
    }
}
