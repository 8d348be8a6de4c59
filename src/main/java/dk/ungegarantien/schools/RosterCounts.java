package dk.ungegarantien.schools;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many pupils a class list changes, and how. */
record RosterCounts(
        @Schema(description = "Pupils nobody knew.") int added,

        @Schema(
                description =
                        "Of those who stay in their class, how many get another name, birth date, address or Unilogin.")
        int changed,

        @Schema(description = "From another class, school or school year.")
        int moved,

        @Schema(description = "Had left and are here again.")
        int returned,

        @Schema(description = "In a class that the file names, but not in the file: they leave.")
        int gone,

        int unchanged,
        int newClasses) {}
