package dk.ungegarantien.partners;

import dk.ungegarantien.accounts.AccountSummary;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The municipality has approved the pledge: its term has begun.
 *
 * @param recipient the account that signed, to which the mail goes
 */
public record PledgeApproved(
        UUID pledge,
        UUID partner,
        String partnerName,
        String municipalityName,
        AccountSummary recipient,
        LocalDate activeFrom,
        LocalDate activeUntil) {}
