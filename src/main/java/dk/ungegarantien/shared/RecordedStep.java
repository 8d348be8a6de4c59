package dk.ungegarantien.shared;

import java.time.Instant;

/** A recorded change of state, as read back: when, by whom in which role, from where, to where. */
public record RecordedStep(Instant at, String actorRole, String from, String to, String note) {}
