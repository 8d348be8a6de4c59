-- Applications and the hand-overs that take the place of a no.

create table application (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    -- where the young person lives when that municipality takes part, else that of the offer
    municipality_code text not null references municipality,
    young uuid not null references account,
    offer uuid not null references offer,
    partner uuid not null references partner,
    -- the week of an internship
    week text check (week ~ '^[0-9]{4}-W[0-9]{2}$'),
    motivation text not null check (length(motivation) between 10 and 2000),
    status text not null default 'SUBMITTED' check (status in (
        'SUBMITTED', 'SEEN', 'INVITED', 'ACCEPTED', 'CONFIRMED', 'COMPLETED', 'NOT_COMPLETED', 'REFERRED', 'WITHDRAWN')),
    follows_referral uuid,
    submitted_at timestamptz not null default now(),
    -- the last day on which the firm answers in time
    answer_by date not null,
    invitation_at timestamptz,
    invitation_place text,
    invitation_message text,
    invitation_version integer not null default 0,
    -- its own id while it has a seat: the key below proves that the seat is taken by it, and no seat can be taken by two
    seat_holder uuid,
    -- the firm must answer, has invited, waits for the young person, waits for the first day, is done
    urgency integer not null generated always as (case status
        when 'SUBMITTED' then 0 when 'SEEN' then 0 when 'INVITED' then 1 when 'ACCEPTED' then 2 when 'CONFIRMED' then 3
        else 4 end) stored,
    constraint application_holds_its_own_seat check (seat_holder = id),
    constraint application_placed_has_a_seat check (
        (status in ('ACCEPTED', 'CONFIRMED', 'COMPLETED', 'NOT_COMPLETED')) = (seat_holder is not null)),
    constraint application_invited_to_a_time_and_place check (
        (invitation_at is null) = (invitation_place is null) and (status <> 'INVITED' or invitation_at is not null)),
    constraint application_seat foreign key (seat_holder) references seat (taken_by) deferrable initially deferred
);

-- One live application per person and offer.
create unique index application_live_once on application (young, offer)
    where status in ('SUBMITTED', 'SEEN', 'INVITED', 'ACCEPTED', 'CONFIRMED');

create index application_of_young on application (young, submitted_at desc, id desc);
create index application_inbox on application (partner, urgency, answer_by, submitted_at, id);
create index application_of_offer on application (offer);
create index application_desk on application (municipality_code, urgency, answer_by, submitted_at, id);

create table referral (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    -- a no without a hand-over cannot be written, and there is one hand-over for one application
    application uuid not null references application constraint referral_once_per_application unique,
    young uuid not null references account,
    reason text not null check (length(reason) between 10 and 1000),
    to_offer uuid references offer,
    to_partner uuid references partner,
    to_professional text check (to_professional in ('CONSULTANT', 'COORDINATOR', 'COUNSELLOR')),
    status text not null default 'PROPOSED' check (status in ('PROPOSED', 'TAKEN', 'DECLINED')),
    created_at timestamptz not null default now(),
    constraint referral_exactly_one_target check (num_nonnulls(to_offer, to_partner, to_professional) = 1)
);
create index referral_to_professional on referral (municipality_code, to_professional) where to_professional is not null;

alter table application add constraint application_follows_referral foreign key (follows_referral) references referral;

-- REFERRED always has its referral: looked at when the transaction ends, so that both can be written in any order.
create function application_referred_has_a_referral() returns trigger language plpgsql as $$
begin
    if not exists (select from referral where application = new.id) then
        raise exception 'application % is referred to nobody', new.id
            using errcode = 'check_violation', constraint = 'application_referred_has_a_referral';
    end if;
    return null;
end $$;
create constraint trigger application_referred_has_a_referral
    after insert or update on application deferrable initially deferred
    for each row when (new.status = 'REFERRED') execute function application_referred_has_a_referral();
