package dk.ungegarantien.bookings;

/** The two sides of a class visit. */
public enum VisitSide {
    SCHOOL,
    PARTNER
}
