package dk.ungegarantien.visits;

import java.time.LocalDate;

/** Today is the last day to answer about a visit. */
public record VisitAnswerDue(VisitFacts visit, VisitSide turn, LocalDate answerBy) {}
