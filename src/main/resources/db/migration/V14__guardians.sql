-- Who may say yes for a minor. They belong to the young person and are asked again the next time.

create table guardian (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    young uuid not null references account on delete cascade,
    -- at most two, in the order in which they were named; looked at when the transaction ends, so that they can change places
    position integer not null check (position in (1, 2)),
    name text not null check (length(name) between 1 and 120),
    email text,
    phone text,
    language text not null check (language in ('DA', 'EN')),
    added_by text not null check (added_by in ('YOUNG', 'PROFESSIONAL')),
    added_at timestamptz not null,
    constraint guardian_can_be_reached check (num_nonnulls(email, phone) >= 1),
    constraint guardian_at_most_two unique (young, position) deferrable initially deferred
);

-- A minor's application waits for a guardian's yes before the firm gets it.
alter table application
    -- the firm does not see it: a guardian has not said yes, or never did
    add column kept_from_firm boolean not null default false,
    drop constraint application_status_check,
    add constraint application_status_check check (status in (
        'AWAITING_GUARDIAN', 'SUBMITTED', 'SEEN', 'INVITED', 'ACCEPTED', 'CONFIRMED', 'COMPLETED', 'NOT_COMPLETED', 'REFERRED', 'WITHDRAWN')),
    add constraint application_waits_unseen check (
        case when kept_from_firm then status in ('AWAITING_GUARDIAN', 'REFERRED', 'WITHDRAWN') else status <> 'AWAITING_GUARDIAN' end),
    drop constraint application_escalation_cause_check,
    add constraint application_escalation_cause_check check (escalation_cause in (
        'NOT_ANSWERED', 'NOT_CONFIRMED', 'NOT_CHOSEN', 'HELP_WANTED', 'OFFER_CLOSED', 'FIRM_LEFT', 'GUARDIAN_SILENT', 'NO_GUARDIAN'));

-- The firm must answer, has invited, somebody at home must say yes or take the place, waits for the first day, is done.
alter table application alter column urgency set expression as (case status
    when 'SUBMITTED' then 0 when 'SEEN' then 0 when 'INVITED' then 1
    when 'AWAITING_GUARDIAN' then 2 when 'ACCEPTED' then 2 when 'CONFIRMED' then 3 else 4 end);

-- One that waits for a guardian is live too.
drop index application_live_once;
create unique index application_live_once on application (young, offer)
    where status in ('AWAITING_GUARDIAN', 'SUBMITTED', 'SEEN', 'INVITED', 'ACCEPTED', 'CONFIRMED');
create index application_awaiting_guardian on application (young) where status = 'AWAITING_GUARDIAN';

-- What is kept from a firm is not on its list.
create or replace function tally_application(one application, change integer) returns void language sql as $$
    insert into tally (list, state, change)
    select 'received ' || one.partner, one.status, change where not one.kept_from_firm
    union all
    select 'applications ' || one.municipality_code, one.status, change
$$;
drop trigger application_tallied_anew on application;
create trigger application_tallied_anew after update on application
    for each row when (
        (old.status, old.partner, old.municipality_code, old.kept_from_firm)
            is distinct from (new.status, new.partner, new.municipality_code, new.kept_from_firm))
    execute function application_tallied();

alter table deadline
    drop constraint deadline_step_check,
    add constraint deadline_step_check check (step in (
        'REMIND_HALFWAY', 'REMIND_LAST_DAY', 'REMIND_GUARDIAN', 'REMIND_GUARDIAN_AGAIN', 'ESCALATE'));
alter table concern
    drop constraint concern_cause_check,
    add constraint concern_cause_check check (cause in (
        'REFERRED', 'NOT_ANSWERED', 'NOT_CONFIRMED', 'NOT_CHOSEN', 'HELP_WANTED', 'OFFER_CLOSED', 'FIRM_LEFT', 'ASKED',
        'GUARDIAN_SILENT', 'NO_GUARDIAN', 'GUARDIAN_REFUSED', 'CONSENT_WITHDRAWN'));
alter table call
    drop constraint call_cause_check,
    add constraint call_cause_check check (cause in (
        'NOT_ANSWERED', 'NOT_CONFIRMED', 'NOT_CHOSEN', 'OFFER_CLOSED', 'FIRM_LEFT', 'GUARDIAN_SILENT', 'NO_GUARDIAN'));

-- A personal link that a guardian has been given, and what was decided with it: one row a link. The rows that carry a decision are the evidence.
create table guardian_consent (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    application uuid not null references application,
    -- none any more: another name or address was given since, and an undecided link is worth nothing
    guardian uuid references guardian on delete set null,
    -- who it was, even when another is named by now
    name text not null,
    email text,
    language text not null check (language in ('DA', 'EN')),
    reached text not null check (reached in ('MAIL', 'HANDED_OVER')),
    -- SHA-256 of the token, which stands only in the link itself; none before the link is written
    token_hash text constraint guardian_consent_token_once unique check (token_hash ~ '^[0-9a-f]{64}$'),
    asked_at timestamptz not null,
    sent_at timestamptz,
    expires_at timestamptz,
    opened_at timestamptz,
    decision text check (decision in ('GIVEN', 'REFUSED')),
    decided_at timestamptz,
    withdrawn_at timestamptz,
    -- exactly what was read before the decision, and its fingerprint
    document text,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint guardian_consent_link_has_an_end check ((token_hash is null) = (sent_at is null) and (sent_at is null) = (expires_at is null)),
    constraint guardian_consent_decided_with_proof check (
        (decision is null) = (decided_at is null) and (decision is null) = (document is null) and (decision is null) = (sha256 is null)),
    constraint guardian_consent_withdrawn_after_given check (withdrawn_at is null or decision = 'GIVEN')
);
-- One answer counts.
create unique index guardian_consent_decided_once on guardian_consent (application) where decision is not null;
create index guardian_consent_of_application on guardian_consent (application, id);
create index guardian_consent_of_guardian on guardian_consent (guardian);

-- No minor without a guardian: what has waited reaches the firm only with a yes that stands. Looked at when the transaction ends.
create function application_has_its_consent() returns trigger language plpgsql as $$
begin
    if not exists (select from guardian_consent where application = new.id and decision = 'GIVEN') then
        raise exception 'application % has no consent', new.id
            using errcode = 'check_violation', constraint = 'application_has_its_consent';
    end if;
    return null;
end $$;
create constraint trigger application_has_its_consent
    after update on application deferrable initially deferred
    for each row when (old.kept_from_firm and not new.kept_from_firm) execute function application_has_its_consent();
