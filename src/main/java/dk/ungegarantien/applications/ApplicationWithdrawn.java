package dk.ungegarantien.applications;

import java.util.UUID;

/** A young person has taken an application back. */
public record ApplicationWithdrawn(UUID application, UUID partner, String offerTitle) {}
