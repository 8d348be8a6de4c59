package dk.ungegarantien.visits;

/** The school would rather keep the time that is booked. */
public record VisitKept(VisitFacts visit, String words) {}
