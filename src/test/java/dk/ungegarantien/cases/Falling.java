package dk.ungegarantien.cases;

import dk.ungegarantien.testing.Tables;
import java.util.List;
import java.util.UUID;

/**
 * Looks for whoever falls through: an application that has not ended in one of the three ways (a place taken, withdrawn by the young person, a
 * destination recorded by a professional), and for which nobody who can act has a day by which they act.
 */
final class Falling {

    private static final String THROUGH = """
            select a.id || ' ' || a.status || coalesce(' ' || a.escalation_cause, '')
            from application a join partner p on p.id = a.partner
            where (cast(? as uuid) is null or a.young = cast(? as uuid))
                and a.status not in ('CONFIRMED', 'COMPLETED', 'NOT_COMPLETED', 'WITHDRAWN')
                -- followed: the application that it led to is looked at by itself
                and not exists (select from referral r join application b on b.follows_referral = r.id where r.application = a.id)
                -- a professional has recorded where the person has come to
                and not exists (
                    select from concern c join help_case h on h.id = c.help_case
                    where c.application = a.id and c.settled_at is not null and h.state = 'CLOSED' and h.reached <> 'NO_LONGER_NEEDED'
                        and a.status = 'REFERRED')
                -- a professional has it, with a day
                and not exists (
                    select from concern c join help_case h on h.id = c.help_case
                    where c.application = a.id and c.settled_at is null and h.state <> 'CLOSED' and h.due_on >= current_date
                        and (h.state = 'NEW') = (h.holder is null))
                -- a firm of the guarantee, a guardian, or the young person, has it, and the clock runs
                and not (exists (
                        select from deadline d
                        where d.application = a.id and d.done_at is null and d.step = 'ESCALATE' and d.due_at > now())
                    and (p.status = 'ACTIVE' or a.status in ('ACCEPTED', 'REFERRED'))
                    and (a.status in ('AWAITING_GUARDIAN', 'SUBMITTED', 'SEEN', 'INVITED', 'ACCEPTED') or a.follow_by is not null))""";

    private Falling() {}

    /** Those of one person, or (null) of all; empty when the guarantee is kept. */
    static List<String> through(UUID young) {
        return Tables.texts(THROUGH, young, young);
    }
}
