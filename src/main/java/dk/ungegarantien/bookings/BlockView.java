package dk.ungegarantien.bookings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in the way of a match, or is to be known about it. */
record BlockView(
        @Schema(examples = "too-young") String key,
        BlockSeverity severity,

        @Schema(description = "In the caller's language.") String sentence) {}
