package dk.ungegarantien.applications;

import java.util.UUID;

/** A young person takes the place that was offered. */
public record ApplicationConfirmed(UUID application, UUID partner, String offerTitle) {}
