package dk.ungegarantien.workrules;

import java.time.LocalDate;

/**
 * What the host says about dangers.
 *
 * @param riskAssessedOn when the risks for young people were assessed; null when they were not
 */
public record Declaration(boolean machines, boolean chemistry, LocalDate riskAssessedOn) {

    public static final Declaration NOTHING_DANGEROUS = new Declaration(false, false, null);
}
