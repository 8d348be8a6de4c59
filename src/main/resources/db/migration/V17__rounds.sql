-- Rounds in which classes are placed: wishes, places that pupils found themselves, bookings, and the log of the board.

-- So that what is written of a pupil or a class can be held to their municipality.
alter table pupil add constraint pupil_in_municipality unique (id, municipality_code);
alter table school_class add constraint school_class_in_municipality unique (id, municipality_code);

create function is_weekdays(days text[]) returns boolean language sql immutable
    return days <@ array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] and cardinality(days) <= 2;

create table placement_round (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    title text not null collate "da-DK-x-icu" check (length(title) between 1 and 120),
    -- the calendar year the school year begins in
    begins_in integer not null check (begins_in between 2000 and 2099),
    -- for fixed days a week over the whole span; empty for whole weeks
    weekdays text[] not null default '{}' check (is_weekdays(weekdays)),
    wishes integer not null check (wishes between 1 and 5),
    -- the last day on which pupils change their wishes
    deadline date not null,
    status text not null default 'OPEN' check (status in ('OPEN', 'CLOSED', 'PUBLISHED')),
    opened_by uuid references account,
    opened_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    published_at timestamptz,
    -- how many moves there are: the next number is taken while this row is locked, so that numbers become visible in their order
    moves bigint not null default 0,
    constraint round_published_since check ((status = 'PUBLISHED') = (published_at is not null)),
    constraint round_in_municipality unique (id, municipality_code)
);
create index round_of_municipality on placement_round (municipality_code, opened_at desc, id desc);

create table round_class (
    round uuid not null,
    school_class uuid not null,
    municipality_code text not null,
    primary key (round, school_class),
    foreign key (round, municipality_code) references placement_round (id, municipality_code) on delete cascade,
    foreign key (school_class, municipality_code) references school_class (id, municipality_code) on delete cascade
);
create index round_of_class on round_class (school_class);

-- Who is in a round: whoever is or will be in one of its classes, and whoever was until their school year was over.
create view round_pupil as
select c.round, c.school_class, e.pupil
from round_class c
join school_class k on k.id = c.school_class
join enrolment e on e.school_class = c.school_class
    and (e.last_day is null or e.last_day >= least(danish_today(), make_date(k.begins_in + 1, 7, 31)));

create table round_week (
    round uuid not null,
    week text not null check (week ~ '^[0-9]{4}-W[0-9]{2}$'),
    municipality_code text not null,
    primary key (round, week),
    foreign key (round, municipality_code) references placement_round (id, municipality_code) on delete cascade
);

-- A place that a pupil has found.
create table own_place (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null,
    round uuid not null,
    pupil uuid not null,
    firm text not null check (length(firm) between 1 and 120),
    contact_name text not null check (length(contact_name) between 1 and 120),
    email text,
    phone text,
    what text not null check (length(what) between 1 and 500),
    status text not null default 'PROPOSED' check (status in ('PROPOSED', 'APPROVED', 'REFUSED')),
    words text,
    told_at timestamptz not null default now(),
    -- when the firm was asked to become a partner
    invited_at timestamptz,
    constraint own_place_can_be_asked check (num_nonnulls(email, phone) >= 1),
    constraint own_place_refused_with_words check (status <> 'REFUSED' or words is not null),
    foreign key (round, municipality_code) references placement_round (id, municipality_code),
    foreign key (pupil, municipality_code) references pupil (id, municipality_code)
);
create unique index own_place_once on own_place (round, pupil, lower(firm));

create table wish (
    id uuid primary key default uuidv7(),
    municipality_code text not null,
    round uuid not null,
    pupil uuid not null,
    rank integer not null check (rank between 1 and 5),
    offer uuid references offer,
    week text,
    -- something like this: trades, and how far from home at most
    trades text[],
    km integer check (km between 1 and 100),
    own_place uuid references own_place,
    told_at timestamptz not null default now(),
    constraint wish_ranked_once unique (round, pupil, rank),
    constraint wish_is_one_thing check (num_nonnulls(offer, km, own_place) = 1),
    constraint wish_like_this check ((trades is null) = (km is null)),
    constraint wish_week_of_an_offer check (week is null or offer is not null),
    -- a week that the round has no more was wished in vain; any other will do
    foreign key (round, week) references round_week (round, week) on delete set null (week),
    foreign key (round, municipality_code) references placement_round (id, municipality_code),
    foreign key (pupil, municipality_code) references pupil (id, municipality_code)
);

-- One pupil's placement, or a hold on a seat.
create table booking (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null,
    round uuid,
    -- null while a seat is held for the round, for nobody in particular
    pupil uuid,
    offer uuid references offer,
    own_place uuid references own_place,
    weekdays text[] not null default '{}' check (is_weekdays(weekdays)),
    -- its name in calendars: that of the placement whose place it took, so that the entry moves
    entry uuid not null,
    status text not null check (status in ('HELD', 'PLACED', 'CONFIRMED', 'COMPLETED', 'NO_SHOW', 'RELEASED')),
    held_until timestamptz,
    locked boolean not null default false,
    booked_by uuid references account,
    booked_at timestamptz not null,
    placed_at timestamptz,
    constraint booking_somewhere check (num_nonnulls(offer, own_place) = 1),
    constraint booking_held_for_a_time check (status <> 'HELD' or held_until is not null),
    constraint booking_of_a_pupil check (pupil is not null or status in ('HELD', 'RELEASED')),
    constraint booking_placed_once check (status not in ('PLACED', 'CONFIRMED', 'COMPLETED', 'NO_SHOW') or placed_at is not null),
    constraint booking_seat_held check (own_place is null or status <> 'HELD'),
    constraint booking_locked_with_a_place check (not locked or status in ('PLACED', 'CONFIRMED')),
    foreign key (round, municipality_code) references placement_round (id, municipality_code),
    foreign key (pupil, municipality_code) references pupil (id, municipality_code)
);
create index booking_of_round on booking (round, status);
create index booking_of_offer on booking (offer) where status in ('HELD', 'PLACED', 'CONFIRMED');
create index booking_of_pupil on booking (pupil);
create index booking_held on booking (held_until) where status = 'HELD';

-- One row for each week of a booking; its id is who takes the seat. Whose it is and how it stands follows the booking by trigger, never by hand.
create table booking_week (
    id uuid primary key default uuidv7(),
    booking uuid not null references booking,
    municipality_code text not null references municipality,
    week text not null check (week ~ '^[0-9]{4}-W[0-9]{2}$'),
    -- days of placement in it; outcomes may make them fewer
    days integer not null check (days between 0 and 5),
    pupil uuid,
    offer uuid,
    status text not null,
    -- who is placed in an offer has its seat: the key below proves it, and no seat can be had by two
    seat_holder uuid generated always as (
        case when offer is not null and status in ('PLACED', 'CONFIRMED', 'COMPLETED', 'NO_SHOW') then id end) stored,
    constraint booking_week_once unique (booking, week),
    constraint booking_seat foreign key (seat_holder) references seat (taken_by) deferrable initially deferred
);
-- One live booking per pupil and week.
create unique index booking_live_once on booking_week (pupil, week) where status in ('HELD', 'PLACED', 'CONFIRMED', 'COMPLETED');
create index booking_week_at_offer on booking_week (offer, week) where status not in ('RELEASED');

create function booking_week_of_its_booking() returns trigger language plpgsql as $$
begin
    select b.municipality_code, b.pupil, b.offer, b.status, coalesce(new.days, case when b.weekdays = '{}' then 5 else cardinality(b.weekdays) end)
    into strict new.municipality_code, new.pupil, new.offer, new.status, new.days
    from booking b where b.id = new.booking;
    return new;
end $$;
create trigger booking_week_of_its_booking before insert or update on booking_week
    for each row execute function booking_week_of_its_booking();

create function booking_weeks_follow() returns trigger language plpgsql as $$
begin
    update booking_week set status = new.status where booking = new.id;
    return null;
end $$;
create trigger booking_weeks_follow after update on booking
    for each row when ((old.status, old.pupil, old.offer, old.municipality_code) is distinct from (new.status, new.pupil, new.offer, new.municipality_code))
    execute function booking_weeks_follow();

-- Every week in which a pupil has a place, by a booking or by an application of the pupil's own account.
create view pupil_week as
select b.pupil, b.week, b.days, b.status in ('COMPLETED') as over, 'BOOKING' as by
from booking_week b
where b.pupil is not null and b.status in ('PLACED', 'CONFIRMED', 'COMPLETED')
union all
select p.id, a.week, 5, a.status in ('COMPLETED'), 'APPLICATION'
from application a join pupil p on p.account_id = a.young
where a.seat_holder is not null and a.week is not null and a.status <> 'NOT_COMPLETED';

create index application_seated_week on application (young, week) where seat_holder is not null and week is not null;

create function school_year_of(week text) returns integer language sql immutable
    return extract(year from to_date(week || '-1', 'IYYY-"W"IW-ID') - interval '7 months')::integer;

-- One place a week and 13 weeks a school year (folkeskoleloven § 9), whichever way a pupil came to them.
create function demand_weeks_of_pupil(whom uuid, new_week text) returns void language plpgsql as $$
begin
    -- one at a time for one pupil; what others have committed meanwhile is seen
    perform pg_advisory_xact_lock(hashtextextended('weeks of pupil ' || whom, 0));
    if (select count(*) from pupil_week where pupil = whom and week = new_week) > 1 then
        raise exception 'pupil % has two places in %: violates check constraint "pupil_one_place_a_week"', whom, new_week
            using errcode = 'check_violation', constraint = 'pupil_one_place_a_week';
    end if;
    if (select count(distinct week) from pupil_week where pupil = whom and school_year_of(week) = school_year_of(new_week)) > 13 then
        raise exception 'pupil % has more than 13 weeks: violates check constraint "pupil_weeks_a_year"', whom
            using errcode = 'check_violation', constraint = 'pupil_weeks_a_year';
    end if;
end $$;

create function booking_week_demanded() returns trigger language plpgsql as $$
begin
    perform demand_weeks_of_pupil(new.pupil, new.week);
    return null;
end $$;
create trigger booking_week_demanded after insert on booking_week
    for each row when (new.pupil is not null and new.status in ('PLACED', 'CONFIRMED'))
    execute function booking_week_demanded();
create trigger booking_week_demanded_anew after update on booking_week
    for each row when (new.pupil is not null and new.status in ('PLACED', 'CONFIRMED') and old.status not in ('PLACED', 'CONFIRMED'))
    execute function booking_week_demanded();

create function application_week_demanded() returns trigger language plpgsql as $$
begin
    perform demand_weeks_of_pupil(p.id, new.week) from pupil p where p.account_id = new.young;
    return null;
end $$;
create trigger application_week_demanded after update on application
    for each row when (new.week is not null and old.seat_holder is null and new.seat_holder is not null)
    execute function application_week_demanded();

-- What happened on the board of a round, in the order in which others see it. Never altered.
create table move (
    round uuid not null,
    number bigint not null check (number >= 1),
    municipality_code text not null,
    at timestamptz not null,
    -- null for the clock, and when a host went
    actor uuid references account,
    kind text not null,
    pupil uuid,
    from_offer uuid,
    from_own_place uuid,
    from_weeks text[] not null default '{}',
    to_offer uuid,
    to_own_place uuid,
    to_weeks text[] not null default '{}',
    constraint move_numbered_once primary key (round, number),
    foreign key (round, municipality_code) references placement_round (id, municipality_code),
    foreign key (pupil, municipality_code) references pupil (id, municipality_code)
);

create function moves_stay() returns trigger language plpgsql as $$
begin
    raise exception 'moves are never altered' using errcode = 'integrity_constraint_violation', constraint = 'moves_stay';
end $$;
create trigger moves_stay before update or delete on move for each row execute function moves_stay();
