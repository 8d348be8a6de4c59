package dk.ungegarantien.applications;

import java.util.List;
import java.util.UUID;

/** A young person has to be reminded of places to take and hand-overs to follow; the most urgent first. At most once a day. */
public record ChoicesDue(UUID young, List<Pending> applications) {}
