package dk.ungegarantien.visits;

/** A visit that was booked is off. */
public record VisitCancelled(VisitFacts visit, boolean byPartner, String words) {}
