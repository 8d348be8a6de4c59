package dk.ungegarantien.workrules;

/** Who may do a task, from everybody who may work to nobody under 18. */
public enum TaskRisk {
    /** Light work: for everybody who may work at all. */
    LIGHT,
    /** For those of 15 and over who are done with compulsory school. */
    FROM_15,
    /** With machines or chemistry: once the host has assessed the risks. */
    AFTER_RISK_ASSESSMENT,
    /** For nobody under 18. */
    NEVER_UNDER_18
}
