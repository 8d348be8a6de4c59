package dk.ungegarantien.cases;

import dk.ungegarantien.applications.Professional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A professional of the municipality who can go on with a case. */
@Schema(name = "Colleague")
record Colleague(UUID id, String name, Professional profession) {}
