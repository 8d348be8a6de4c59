-- When a firm first answered, and whether that was in time: what its public figures are counted from.

alter table application
    add column answered_at timestamptz,
    add column answered_in_time boolean;
update application a set answered_at = first.at, answered_in_time = (first.at at time zone 'Europe/Copenhagen')::date <= a.answer_by
from (
    select subject_id, min(at) as at from state_change
    where subject_type = 'application' and to_state in ('INVITED', 'ACCEPTED', 'REFERRED') group by subject_id) first
where first.subject_id = a.id;
alter table application
    add constraint application_answered_in_time_or_not check ((answered_at is null) = (answered_in_time is null));
create index application_answers on application (partner, submitted_at) include (answered_at, answered_in_time);
