package dk.ungegarantien.visits;

/** The two sides of a class visit. */
public enum VisitSide {
    SCHOOL,
    PARTNER
}
