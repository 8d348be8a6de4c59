package dk.ungegarantien.partners;

import dk.ungegarantien.accounts.AccountSummary;
import java.util.UUID;

/** The municipality has ended a pledge before its term was over. */
public record PledgeEnded(
        UUID pledge,
        UUID partner,
        String partnerName,
        String municipalityName,
        AccountSummary recipient,
        String reasons) {}
