package dk.ungegarantien.applications;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A young person's application has come to a firm.
 *
 * @param guardianName who has said yes to it; null where nobody had to
 */
public record ApplicationReceived(
        UUID application,
        UUID young,
        UUID partner,
        String partnerName,
        String offerTitle,
        LocalDate answerBy,
        String guardianName) {}
