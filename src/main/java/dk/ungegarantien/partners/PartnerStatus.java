package dk.ungegarantien.partners;

/** How far a firm has come: registered until its first pledge is approved, active while one is in force, former afterwards. */
public enum PartnerStatus {
    REGISTERED,
    ACTIVE,
    FORMER
}
