package dk.ungegarantien.cases;

import dk.ungegarantien.applications.Professional;
import java.util.UUID;

/**
 * A case was handed on.
 *
 * @param colleague who goes on with it; null when it is for a whole profession
 */
public record CaseHandedOn(
        UUID helpCase, String municipality, Professional profession, UUID colleague, String byName) {}
