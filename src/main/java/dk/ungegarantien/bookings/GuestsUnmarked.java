package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import java.util.UUID;

/** A week is over, and its host has not told of that many guests how it went. */
public record GuestsUnmarked(UUID partner, IsoWeek week, int guests) {}
