package dk.ungegarantien.applications;

import jakarta.validation.constraints.NotNull;

/** Says how a placement ended. */
record NewCompletion(@NotNull Outcome outcome) {}
