package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which full week somebody waits for. */
record NewWaiting(@NotNull UUID offer, @NotNull IsoWeek week) {}
