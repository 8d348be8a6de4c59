package dk.ungegarantien.cases;

/** What became of a proposal: it waits, led to an application, or was not wanted. */
enum ProposalStatus {
    PROPOSED,
    TAKEN,
    DECLINED
}
