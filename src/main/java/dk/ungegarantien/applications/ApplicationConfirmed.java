package dk.ungegarantien.applications;

import java.util.UUID;

/**
 * A young person takes the place that was offered.
 *
 * @param firstDay null when none is fixed, or it has gone by
 */
public record ApplicationConfirmed(
        UUID application, UUID young, UUID partner, String partnerName, String offerTitle, FirstDay firstDay) {}
