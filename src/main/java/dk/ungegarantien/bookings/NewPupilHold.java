package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A seat that a pupil keeps for a few minutes while deciding. */
record NewPupilHold(@NotNull UUID offer, @NotNull IsoWeek week) {}
