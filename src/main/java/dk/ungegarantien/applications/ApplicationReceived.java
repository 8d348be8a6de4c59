package dk.ungegarantien.applications;

import java.time.LocalDate;
import java.util.UUID;

/** A young person has applied. */
public record ApplicationReceived(
        UUID application, UUID young, UUID partner, String partnerName, String offerTitle, LocalDate answerBy) {}
