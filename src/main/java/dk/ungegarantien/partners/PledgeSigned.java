package dk.ungegarantien.partners;

import dk.ungegarantien.accounts.AccountSummary;
import java.util.UUID;

/**
 * A firm has signed its pledge: it gets a receipt with the document.
 *
 * @param recipient the account that signed, to which the mail goes
 */
public record PledgeSigned(
        UUID pledge, UUID partner, String partnerName, String municipalityName, AccountSummary recipient) {}
