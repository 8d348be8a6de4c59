package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Municipality.SchoolOrganisation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The districts of a municipality. */
record DistrictsView(
        @Schema(description = "By name.") List<DistrictView> items,

        @Schema(description = "The coordinators of the municipality who have logged in at least once, by name.")
        List<IdAndName> candidates,

        SchoolOrganisation organisation) {}
