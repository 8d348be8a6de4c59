package dk.ungegarantien.applications;

import java.util.UUID;

/** A young person would rather talk to somebody of the municipality than follow what a firm proposed. */
public record HelpWanted(UUID application, String municipality, String partnerName, Professional professional) {}
