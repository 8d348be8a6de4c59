package dk.ungegarantien.partners;

import dk.ungegarantien.shared.ConstraintProblems;
import dk.ungegarantien.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

/** The rules on firms and pledges that the database holds. */
@ApplicationScoped
class PartnerConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<Problem>> byConstraint() {
        return Map.of(
                "partner_cvr_once", CvrTaken::new,
                "membership_account_once", OtherFirm::new,
                "pledge_open_once", () -> new PledgeAlreadyOpen(null),
                "pledge_active_once", PledgeNotSigned::new);
    }
}
