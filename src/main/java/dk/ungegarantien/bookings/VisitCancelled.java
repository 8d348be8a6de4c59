package dk.ungegarantien.bookings;

/** A visit that was booked is off. */
public record VisitCancelled(VisitFacts visit, boolean byPartner, String words) {}
