package dk.ungegarantien.schools;

import java.util.List;
import java.util.UUID;

/** A district of a municipality, its schools and who coordinates it. */
record DistrictView(UUID id, String name, List<IdAndName> schools, List<IdAndName> coordinators) {}
