package dk.ungegarantien.schools;

import java.util.UUID;

/** Something one may turn to, and what it is called. */
record IdAndName(UUID id, String name) {}
