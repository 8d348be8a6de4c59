package dk.ungegarantien.applications;

import java.util.UUID;

/**
 * A firm has said yes.
 *
 * @param message null for none
 */
public record ApplicationAccepted(
        UUID application, UUID young, String partnerName, String offerTitle, String message) {}
