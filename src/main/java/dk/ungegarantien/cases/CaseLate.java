package dk.ungegarantien.cases;

import dk.ungegarantien.applications.Professional;
import java.util.UUID;

/**
 * A step that was due in a case is missing.
 *
 * @param holder who has it; null while nobody has
 * @param passedOn whether it has gone to the counsellors by that
 */
public record CaseLate(UUID helpCase, String municipality, Professional profession, UUID holder, boolean passedOn) {}
