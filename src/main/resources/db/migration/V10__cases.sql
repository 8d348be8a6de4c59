-- A young person in the hands of the municipality's professionals: from the day somebody is needed until a destination is recorded.

alter table municipality
    -- in how many working days a professional takes a case
    add column take_working_days integer not null default 2 check (take_working_days between 1 and 30),
    -- how many working days lie at most between two steps of whoever has it
    add column follow_up_working_days integer not null default 10 check (follow_up_working_days between 1 and 60),
    -- after how many unanswered applications in a row a firm is written to, and after how many its offers pause; 0 for never
    add column silence_mail_after integer not null default 3 check (silence_mail_after between 0 and 50),
    add column silence_pause_after integer not null default 5 check (silence_pause_after between 0 and 50);

-- Why a professional was called in: nobody acted in time, the young person asked for it, or what was applied for is no more.
alter table application
    add column escalation_cause text check (escalation_cause in (
        'NOT_ANSWERED', 'NOT_CONFIRMED', 'NOT_CHOSEN', 'HELP_WANTED', 'OFFER_CLOSED', 'FIRM_LEFT'));
update application set escalation_cause =
    case status when 'ACCEPTED' then 'NOT_CONFIRMED' when 'REFERRED' then 'NOT_CHOSEN' else 'NOT_ANSWERED' end
where escalated_at is not null;
alter table application
    add constraint application_escalated_for_a_reason check ((escalated_at is null) = (escalation_cause is null));

-- The young person's own aim, in their own words, and whom they let read it.
create table destination (
    account_id uuid primary key references account on delete cascade,
    version integer not null default 0,
    municipality_code text not null references municipality,
    words text not null check (length(words) between 1 and 1000),
    interests text[] not null default '{}',
    shared_with_professionals boolean not null default false,
    shared_with_firms boolean not null default false,
    changed_at timestamptz not null default now()
);

create table help_case (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    young uuid not null references account,
    -- in whose queue it stands
    profession text not null check (profession in ('CONSULTANT', 'COORDINATOR', 'COUNSELLOR')),
    -- who has taken it
    holder uuid references account,
    state text not null default 'NEW' check (state in ('NEW', 'TAKEN', 'WAITING', 'CLOSED')),
    opened_at timestamptz not null default now(),
    -- the last day on which the next step is in time, and since when one was missed
    due_on date not null,
    late_since date,
    -- how it ended
    reached text check (reached in ('PLACE', 'JOB', 'EDUCATION', 'OTHER_HELP', 'MOVED_AWAY', 'NO_LONGER_NEEDED')),
    reached_note text,
    closed_at timestamptz,
    constraint help_case_new_is_nobodys check ((state = 'NEW' and holder is null) or (state in ('TAKEN', 'WAITING') and holder is not null) or state = 'CLOSED'),
    constraint help_case_ends_with_a_destination check ((state = 'CLOSED') = (closed_at is not null) and (state = 'CLOSED') = (reached is not null))
);
-- A person is helped by one professional at a time.
create unique index help_case_open_once on help_case (municipality_code, young) where state <> 'CLOSED';
create index help_case_queue on help_case (municipality_code, state, opened_at, id) include (profession, holder, late_since);
create index help_case_open on help_case (municipality_code, opened_at, id) where state <> 'CLOSED';
create index help_case_late on help_case (municipality_code, opened_at, id) where late_since is not null and state <> 'CLOSED';
create index help_case_of on help_case (young, opened_at desc, id desc);
create index help_case_due on help_case (due_on, id) where state <> 'CLOSED';

-- Why somebody is needed; one open reason an application, and none for whoever asks without an offer.
create table concern (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    help_case uuid not null references help_case,
    application uuid references application,
    cause text not null check (cause in (
        'REFERRED', 'NOT_ANSWERED', 'NOT_CONFIRMED', 'NOT_CHOSEN', 'HELP_WANTED', 'OFFER_CLOSED', 'FIRM_LEFT', 'ASKED')),
    -- what the young person wrote
    words text check (length(words) between 10 and 2000),
    opened_at timestamptz not null default now(),
    settled_at timestamptz,
    constraint concern_asked_in_words check ((cause = 'ASKED') = (words is not null) and (cause = 'ASKED') = (application is null))
);
create unique index concern_open_once on concern (application) where settled_at is null;
create index concern_of_case on concern (help_case, id);
create index concern_of_application on concern (application, id);

-- Offers that a professional has put before the young person.
create table proposal (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    help_case uuid not null references help_case,
    young uuid not null references account,
    offer uuid not null references offer,
    words text not null check (length(words) between 1 and 1000),
    status text not null default 'PROPOSED' check (status in ('PROPOSED', 'TAKEN', 'DECLINED')),
    proposed_at timestamptz not null default now(),
    -- what it led to
    application uuid references application,
    constraint proposal_taken_by_applying check ((status = 'TAKEN') = (application is not null))
);
create unique index proposal_open_once on proposal (help_case, offer) where status = 'PROPOSED';
create index proposal_of_case on proposal (help_case, id);
create index proposal_to on proposal (young, offer) where status = 'PROPOSED';

-- Who has been reminded of what is late on which day: one professional, or all of a municipality's profession.
create table case_reminder (
    recipient text not null,
    day date not null,
    primary key (recipient, day)
);

-- For professionals only.
create table case_note (
    id uuid primary key default uuidv7(),
    municipality_code text not null references municipality,
    help_case uuid not null references help_case,
    author uuid not null references account,
    author_role text not null,
    words text not null check (length(words) between 1 and 4000),
    at timestamptz not null default now()
);
create index case_note_of_case on case_note (help_case, id);

-- Whoever was guided on to a professional, or waits since a firm did not answer, is in a case from now on.
with needed as (
    select a.municipality_code, a.young, a.id as application, r.to_professional as profession, 'REFERRED' as cause, r.created_at as at
    from referral r join application a on a.id = r.application
    where r.to_professional is not null and r.status = 'PROPOSED' and a.status = 'REFERRED'
    union all
    select municipality_code, young, id, escalated_to,
        case status when 'ACCEPTED' then 'NOT_CONFIRMED' when 'REFERRED' then 'HELP_WANTED' else 'NOT_ANSWERED' end, escalated_at
    from application where escalation_open),
opened as (
    insert into help_case (municipality_code, young, profession, opened_at, due_on)
    select distinct on (municipality_code, young) municipality_code, young, profession, at, current_date + 2
    from needed order by municipality_code, young, at
    returning id, municipality_code, young)
insert into concern (municipality_code, help_case, application, cause, opened_at)
select n.municipality_code, o.id, n.application, n.cause, n.at
from needed n join opened o on o.municipality_code = n.municipality_code and o.young = n.young;
update referral set status = 'TAKEN' where to_professional is not null and status = 'PROPOSED';

-- Firms that have left several applications in a row without an answer.
create table silence (
    partner uuid primary key references partner,
    version integer not null default 0,
    municipality_code text not null references municipality,
    written_at timestamptz,
    -- when the offers paused, and which
    paused_at timestamptz,
    paused_offers uuid[] not null default '{}',
    -- when the firm came back: what went by before does not count any more
    returned_at timestamptz not null default 'epoch'
);
