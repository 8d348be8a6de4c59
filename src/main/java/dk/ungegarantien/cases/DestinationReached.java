package dk.ungegarantien.cases;

import java.util.UUID;

/** A professional has recorded where the young person has come to. */
public record DestinationReached(UUID helpCase, UUID young, Reached reached, String professionalName, String words) {}
