package dk.ungegarantien.visits;

/** A school takes back what it has asked for. */
public record VisitWithdrawn(VisitFacts visit, String words) {}
