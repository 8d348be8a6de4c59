package dk.ungegarantien.cases;

import dk.ungegarantien.shared.Page;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the queue, and how many cases lie in each part of it. */
@Schema(name = "CasePage")
record CasePage(
        List<CaseCard> items,

        @Schema(description = "Opaque; give it back as `cursor` for the next part. Absent on the last.") @Nullable String next,

        @Schema(description = "How many there are in that part of the queue.")
        long total,

        PileCounts counts) {

    static CasePage of(Page<CaseCard> page, PileCounts counts) {
        return new CasePage(page.items(), page.next(), page.total(), counts);
    }
}
