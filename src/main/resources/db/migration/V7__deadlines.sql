-- The clock of the guarantee: by when somebody must act, who is reminded, and when a professional is called in.

alter table municipality
    add column confirm_working_days integer not null default 5 check (confirm_working_days between 1 and 30),
    -- whether 1 May, 5 June, 24 and 31 December count as working days here
    add column works_on_quiet_days boolean not null default false;

-- Days on which a municipality is closed beyond the public holidays: the days between a holiday and a weekend, the school's days off.
create table closed_day (
    municipality_code text not null references municipality,
    day date not null,
    name text not null check (length(name) between 1 and 80),
    primary key (municipality_code, day)
);

alter table application
    -- the last day on which the young person takes the place in time
    add column confirm_by date,
    -- a professional has been called in; a mark, not a state
    add column escalated_at timestamptz,
    add column escalated_to text check (escalated_to in ('CONSULTANT', 'COORDINATOR', 'COUNSELLOR')),
    -- what they were called in for still waits
    add column escalation_open boolean not null default false,
    add constraint application_escalated_to_somebody check (
        (escalated_at is null) = (escalated_to is null) and (escalated_at is not null or not escalation_open));
update application set confirm_by = current_date + 7 where status in ('ACCEPTED', 'CONFIRMED', 'COMPLETED', 'NOT_COMPLETED');
alter table application
    add constraint application_placed_until check (seat_holder is null or confirm_by is not null);
create index application_escalated on application (municipality_code, escalated_to) where escalated_to is not null;

-- What is to be done and when, one row a moment. A row that is open belongs to an application that somebody must act on.
create table deadline (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    application uuid not null references application,
    step text not null check (step in ('REMIND_HALFWAY', 'REMIND_LAST_DAY', 'ESCALATE')),
    due_at timestamptz not null,
    done_at timestamptz,
    -- something later was due as well, so this was left out
    moot boolean not null default false
);
create unique index deadline_open_once on deadline (application, step) where done_at is null;
create index deadline_due on deadline (due_at, id) where done_at is null;

insert into deadline (municipality_code, application, step, due_at)
select municipality_code, id, step, (answer_by + days + time '08:00') at time zone 'Europe/Copenhagen'
from application, (values ('REMIND_LAST_DAY', 0), ('ESCALATE', 1)) as steps (step, days)
where status in ('SUBMITTED', 'SEEN');

-- Who has to be reminded of what. One person is reminded once a day, of all at once.
create table reminder (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    application uuid not null references application,
    -- the firm that must answer, or the young person who must take the place
    recipient uuid not null,
    to_firm boolean not null,
    -- the round it went out with, or was left out of since it was settled by then
    told_on date
);
create index reminder_waiting on reminder (recipient) where told_on is null;

create table reminder_round (
    recipient uuid not null,
    day date not null,
    primary key (recipient, day)
);
