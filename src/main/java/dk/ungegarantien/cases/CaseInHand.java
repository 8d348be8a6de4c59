package dk.ungegarantien.cases;

import dk.ungegarantien.applications.Professional;
import java.util.UUID;

/** A professional goes on with a case: took it, or was handed it. */
public record CaseInHand(UUID helpCase, UUID young, String professionalName, Professional profession) {}
