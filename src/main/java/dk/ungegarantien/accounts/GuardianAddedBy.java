package dk.ungegarantien.accounts;

/** Who has named a guardian. */
public enum GuardianAddedBy {
    YOUNG,
    PROFESSIONAL
}
