package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the host is to know. */
record NewArrangements(
        @PlainText(max = 1000, lines = true)
        @Schema(description = "Left out or empty: nothing any more.", examples = "Alma er allergisk over for nødder.")
        String text) {}
