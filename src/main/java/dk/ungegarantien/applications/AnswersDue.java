package dk.ungegarantien.applications;

import java.util.List;
import java.util.UUID;

/** A firm has to be reminded of applications that wait for its answer; the most urgent first. At most once a day. */
public record AnswersDue(UUID partner, List<Pending> applications) {}
