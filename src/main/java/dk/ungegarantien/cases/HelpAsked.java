package dk.ungegarantien.cases;

import dk.ungegarantien.applications.Professional;
import java.util.UUID;

/** A young person asks for help without an offer. */
public record HelpAsked(UUID helpCase, UUID young, String municipality, Professional profession) {}
