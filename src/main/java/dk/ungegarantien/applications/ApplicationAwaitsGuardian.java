package dk.ungegarantien.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A minor has applied, and guardians have been asked.
 *
 * @param guardians their names
 * @param until the last day on which they answer in time
 */
public record ApplicationAwaitsGuardian(
        UUID application, UUID young, String partnerName, String offerTitle, List<String> guardians, LocalDate until) {}
