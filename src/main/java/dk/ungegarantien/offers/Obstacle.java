package dk.ungegarantien.offers;

/** What can stand between a person and a place, the most fundamental first. {@link FitTable} says when, and how heavy it is. */
public enum Obstacle {
    /** Whole classes go there, not single people. */
    CLASS_VISIT,
    CLOSED,
    ALREADY_APPLIED,
    DEADLINE_PASSED,
    WEEK_NOT_OFFERED,
    WEEK_GONE_BY,
    TOO_YOUNG,
    TOO_OLD,
    WRONG_GRADE,
    /** The law on young people's work forbids it. */
    NOT_ALLOWED,
    /** The person has another place in that week. */
    ALREADY_PLACED,
    /** More weeks of internship in one school year than the law lets anybody have. */
    TOO_MANY_WEEKS,
    /** What is free is kept for others until a day. */
    RESERVED,
    FULL,
    /** Farther from home than the person will travel. */
    TOO_FAR,
    /** The law lets it be done once a coordinator has approved it. */
    APPROVAL_NEEDED,
    /** A guardian must say yes, and none is named. */
    GUARDIAN_MISSING,
    /** A guardian must say yes first. */
    GUARDIAN_FIRST;

    /** Whether waiting can take it away: a seat falls free, or a reservation ends. */
    boolean passes() {
        return this == FULL || this == RESERVED;
    }
}
