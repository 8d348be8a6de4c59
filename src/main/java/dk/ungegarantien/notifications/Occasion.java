package dk.ungegarantien.notifications;

import java.util.UUID;

/**
 * Why a mail is written. Nobody is written to twice with the same template on one occasion.
 *
 * @param id of the row of the outbox, or of the first call of a bundle
 */
record Occasion(UUID id, String municipalityCode) {}
