package dk.ungegarantien.applications;

import java.util.UUID;

/**
 * A firm has left several applications in a row without an answer.
 *
 * @param unanswered how many
 * @param pausedOffers how many of its offers have paused by that; 0 while it is only written to
 */
public record PartnerSilent(UUID partner, String municipality, String partnerName, int unanswered, int pausedOffers) {}
