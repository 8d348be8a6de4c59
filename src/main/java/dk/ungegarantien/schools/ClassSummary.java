package dk.ungegarantien.schools;

import java.util.UUID;

/**
 * A class in one school year, as other capabilities see it.
 *
 * @param beginsIn the calendar year the school year begins in: 2026 for 2026/27
 * @param grade 0 to 10
 */
public record ClassSummary(UUID id, UUID school, String municipality, int beginsIn, String name, int grade) {}
