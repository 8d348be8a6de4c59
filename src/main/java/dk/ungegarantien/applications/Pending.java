package dk.ungegarantien.applications;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An application on which somebody must act.
 *
 * @param lastDay the last day on which that is in time
 */
public record Pending(UUID application, String offerTitle, String partnerName, Awaited awaited, LocalDate lastDay) {}
