package dk.ungegarantien.visits;

import java.time.LocalDate;

/**
 * A school asks a firm for a visit.
 *
 * @param message null for none
 */
public record VisitAsked(VisitFacts visit, String message, LocalDate answerBy) {}
