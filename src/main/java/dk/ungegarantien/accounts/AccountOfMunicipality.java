package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Problem;

/** A professional's account is the municipality's: it ends where it was made. */
final class AccountOfMunicipality extends Problem {
    AccountOfMunicipality() {
        super(409, "account-of-municipality");
    }
}
