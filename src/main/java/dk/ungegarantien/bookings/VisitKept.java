package dk.ungegarantien.bookings;

/** The school would rather keep the time that is booked. */
public record VisitKept(VisitFacts visit, String words) {}
