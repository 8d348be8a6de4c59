package dk.ungegarantien.visits;

/** Nobody answered about a visit in time: somebody else is called in. */
public record VisitUnanswered(VisitFacts visit, VisitSide turn) {}
