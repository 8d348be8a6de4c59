package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.BlockView;
import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of a move that cannot be made: whom it is about, and what stands in the way. */
@Schema(name = "BlockedView")
record BlockedView(
        UUID pupil, @Nullable UUID offer, @Nullable IsoWeek week, List<BlockView> blocks) {}
