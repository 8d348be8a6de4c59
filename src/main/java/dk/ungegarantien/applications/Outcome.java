package dk.ungegarantien.applications;

/** How a placement ended. */
enum Outcome {
    COMPLETED,
    NOT_COMPLETED
}
