package dk.ungegarantien.partners;

import dk.ungegarantien.accounts.AccountSummary;
import java.util.UUID;

/**
 * The municipality has sent the pledge back, with reasons.
 *
 * @param recipient the account that signed, to which the mail goes
 */
public record PledgeReturned(
        UUID pledge,
        UUID partner,
        String partnerName,
        String municipalityName,
        AccountSummary recipient,
        String reasons) {}
