-- A young person who was guided on to an offer or a firm has a choice to make, and a clock runs for it.

alter table application
    add column follow_by date,
    add constraint application_choice_when_referred check (follow_by is null or status = 'REFERRED');
update application a set follow_by = current_date + 7
from referral r
where r.application = a.id and a.status = 'REFERRED' and r.status = 'PROPOSED' and r.to_professional is null;
insert into deadline (municipality_code, application, step, due_at)
select municipality_code, id, step, (follow_by + days + time '08:00') at time zone 'Europe/Copenhagen'
from application, (values ('REMIND_LAST_DAY', 0), ('ESCALATE', 1)) as steps (step, days)
where follow_by is not null;
