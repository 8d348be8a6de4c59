package dk.ungegarantien.workrules;

/** The kinds of work the law tells apart. */
public enum WorkKind {
    /** Paid work beside school. */
    LEISURE_JOB,
    /** A paid job for somebody who has not decided yet. */
    INTRO_JOB,
    /** A pupil's week at a firm, instead of school. */
    INTERNSHIP,
    /** <i>Juniormesterlære</i>: a pupil in grade 8 or 9 is at a firm on one or two fixed days of every week. */
    JUNIOR_APPRENTICESHIP
}
