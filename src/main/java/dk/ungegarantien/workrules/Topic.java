package dk.ungegarantien.workrules;

/** What a rule is about. Its sentences stand in the texts of this package under this name. */
public enum Topic {
    MINIMUM_AGE,
    HOURS_ON_SCHOOL_DAY,
    HOURS_ON_OTHER_DAY,
    HOURS_IN_A_DAY,
    HOURS_IN_SCHOOL_WEEK,
    HOURS_IN_FREE_WEEK,
    HOURS_IN_A_WEEK,
    TIME_OF_DAY,
    DAILY_REST,
    BREAK,
    DAYS_OFF,
    SUNDAY_OFF,
    LIGHT_WORK_ONLY,
    DANGEROUS_TASKS,
    RISK_ASSESSMENT,
    NOT_ALONE,
    WORK_LIKE_TASKS,
    INTERNSHIP_WEEKS,
    FIXED_WEEKDAYS,
    LIFTING,
    SUPERVISION,
    WRITTEN_NOTICE,
    GUARDIANS_SIGN,
    UNPAID
}
