package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Problem;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody else was faster: the pupil stands elsewhere than the mover saw. Tells who it was, and when. */
final class MovedMeanwhile extends Problem {

    private final UUID pupil;
    private final String by;
    private final Instant at;

    /** @param by the name of who was faster; null when nobody was, but the place went */
    MovedMeanwhile(UUID pupil, String by, Instant at) {
        super(409, by == null ? "moved-by-itself" : "moved-meanwhile", by);
        this.pupil = pupil;
        this.by = by;
        this.at = at;
    }

    @Override
    protected Map<String, Object> extensions() {
        var told = new java.util.LinkedHashMap<String, Object>();
        told.put("pupil", pupil);
        if (by != null) {
            told.put("by", by);
        }
        if (at != null) {
            told.put("at", at);
        }
        return told;
    }
}
