package dk.ungegarantien.bookings;

/** A school takes back what it has asked for. */
public record VisitWithdrawn(VisitFacts visit, String words) {}
