package dk.ungegarantien.schools;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pupil's new code. */
record NewCodeView(@Schema(examples = "7KQ2M-X9D4T") String code) {}
