package dk.ungegarantien.visits;

import dk.ungegarantien.shared.Page;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the list of visits, and how many lie in each part. */
@Schema(name = "VisitPage")
record VisitPage(
        List<VisitCard> items,

        @Schema(description = "Opaque; give it back as `cursor` for the next part. Absent on the last.") @Nullable String next,

        @Schema(description = "How many there are in that part of the list.")
        long total,

        VisitCounts counts) {

    /** How many visits lie in each part; one that is being moved lies in two. */
    @Schema(name = "VisitCounts")
    record VisitCounts(long waiting, long coming, long over) {

        long of(VisitPile pile) {
            return switch (pile) {
                case WAITING -> waiting;
                case COMING -> coming;
                case OVER -> over;
            };
        }
    }

    static VisitPage of(Page<Visit> page, List<VisitCard> cards, VisitCounts counts) {
        return new VisitPage(cards, page.next(), page.total(), counts);
    }
}
