package dk.ungegarantien.cases;

import dk.ungegarantien.applications.Professional;
import java.util.UUID;

/**
 * A step that was due in a case is missing. Whoever has to take it hears of it once a day, however many cases are late.
 *
 * @param holder who has it; null while nobody has
 * @param again whether it was late before and still is
 */
public record CaseLate(UUID helpCase, String municipality, Professional profession, UUID holder, boolean again) {}
