package dk.ungegarantien.applications;

/** What an application waits for while the clock runs. */
public enum Awaited {
    /** A guardian must say yes before the firm gets it. */
    CONSENT(Professional.COUNSELLOR, Cause.GUARDIAN_SILENT),
    /** The firm must say how it goes on. */
    ANSWER(Professional.CONSULTANT, Cause.NOT_ANSWERED),
    /** The young person must take the place. */
    CONFIRMATION(Professional.CONSULTANT, Cause.NOT_CONFIRMED),
    /** The young person was guided on, and must say whether to follow. */
    CHOICE(Professional.COUNSELLOR, Cause.NOT_CHOSEN);

    private final Professional professional;
    private final Cause missed;

    Awaited(Professional professional, Cause missed) {
        this.professional = professional;
        this.missed = missed;
    }

    /**
     * Who is called in when nobody acts in time. Pupils' own coordinators are once there are rosters; until then the business consultants
     * are. Who cannot choose, and whose guardians say nothing, is for the
     * counsellors.
     */
    Professional professional() {
        return professional;
    }

    /** What a professional is called in for then. */
    public Cause missed() {
        return missed;
    }
}
