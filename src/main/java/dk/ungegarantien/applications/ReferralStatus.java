package dk.ungegarantien.applications;

/** What became of a hand-over: proposed, taken up, or not wanted by the young person. */
public enum ReferralStatus {
    PROPOSED,
    TAKEN,
    DECLINED
}
