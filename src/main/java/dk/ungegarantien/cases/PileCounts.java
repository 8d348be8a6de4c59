package dk.ungegarantien.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many cases lie in each part of the queue. What is late counts there and where it lies. */
@Schema(name = "PileCounts")
record PileCounts(long fresh, long mine, long waiting, long late, long colleagues, long closed) {}
