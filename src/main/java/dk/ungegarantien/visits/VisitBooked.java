package dk.ungegarantien.visits;

/**
 * Both sides have agreed on a time.
 *
 * @param moved whether another one was booked before
 * @param byPartner whether the firm said the last yes
 */
public record VisitBooked(VisitFacts visit, boolean moved, boolean byPartner) {}
