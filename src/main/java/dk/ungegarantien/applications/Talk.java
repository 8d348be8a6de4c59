package dk.ungegarantien.applications;

import java.time.Instant;

/**
 * A talk that a firm has invited a young person to.
 *
 * @param version 1 for the first invitation, one more for each that has taken its place
 */
public record Talk(Instant at, String place, int version) {}
