package dk.ungegarantien.applications;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A firm has said yes.
 *
 * @param message null for none
 * @param confirmBy the last day on which the young person takes the place in time
 */
public record ApplicationAccepted(
        UUID application, UUID young, String partnerName, String offerTitle, String message, LocalDate confirmBy) {}
