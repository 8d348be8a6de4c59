package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Language;
import java.util.UUID;

/**
 * An account as other capabilities see it.
 *
 * @param email null when the identity server knows none
 * @param municipality of a professional; null for everyone else
 */
public record AccountSummary(UUID id, String name, String email, Language language, String municipality) {}
