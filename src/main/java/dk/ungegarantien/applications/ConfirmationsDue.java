package dk.ungegarantien.applications;

import java.util.List;
import java.util.UUID;

/** A young person has to be reminded of places to take; the most urgent first. At most once a day. */
public record ConfirmationsDue(UUID young, List<Pending> applications) {}
