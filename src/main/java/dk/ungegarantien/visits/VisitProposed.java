package dk.ungegarantien.visits;

import java.time.LocalDate;

/**
 * A firm proposes another time.
 *
 * @param booked whether the first one is booked, and stands until the school agrees
 */
public record VisitProposed(VisitFacts visit, VisitTime proposal, String words, boolean booked, LocalDate answerBy) {}
