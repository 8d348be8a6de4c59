package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;

/** Why a place that a pupil found will not do. */
record NewRefusal(
        @NotNull @PlainText(min = 3, max = 500, lines = true)
        String words) {}
