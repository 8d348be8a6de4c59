package dk.ungegarantien.schools;

/** What becomes of a pupil, for the records. */
enum PupilState {
    ENROLLED,
    LEFT
}
