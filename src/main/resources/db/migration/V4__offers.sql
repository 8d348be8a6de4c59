-- What partners make available, and its seats.

create table offer (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    partner_id uuid not null references partner,
    kind text not null check (kind in ('INTERNSHIP', 'INTRO_JOB', 'LEISURE_JOB', 'CLASS_VISIT')),
    status text not null default 'DRAFT'
        check (status in ('DRAFT', 'IN_REVIEW', 'RETURNED', 'PUBLISHED', 'PAUSED', 'CLOSED')),
    title text not null check (length(title) between 1 and 120),
    text text,
    trade text,
    interests text[] not null default '{}',
    learn text,
    expect text,
    street text,
    postal_code text check (postal_code ~ '^[0-9]{4}$'),
    -- of the postal code
    town text collate "da-DK-x-icu",
    latitude double precision,
    longitude double precision,
    contact_name text,
    contact_email text,
    contact_phone text,
    languages text[] not null default '{}',
    access text[] not null default '{}',
    video_url text check (video_url ~ '^https://'),
    -- the last day on which one may apply
    deadline date,
    -- what an offer of its kind promises; `kind` in it says how to read the rest
    terms jsonb not null constraint offer_terms_of_its_kind check (terms ->> 'kind' = kind),
    return_reasons text,
    submitted_by uuid references account on delete set null,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    -- when the public could find it for the first time
    published_at timestamptz,
    constraint offer_public_is_complete check (
        status not in ('IN_REVIEW', 'PUBLISHED', 'PAUSED')
        or text is not null and trade is not null and interests <> '{}' and street is not null
            and postal_code is not null and contact_name is not null),
    constraint offer_public_since check (status not in ('PUBLISHED', 'PAUSED') or published_at is not null),
    constraint offer_returned_with_reasons check (status <> 'RETURNED' or return_reasons is not null)
);
create index offer_of_partner on offer (partner_id, changed_at desc, id desc);
create index offer_at_the_desk on offer (municipality_code, status, changed_at, id);

-- One row for each place: a position, a place in a week, or a session kept for one class.
create table seat (
    id uuid primary key default uuidv7(),
    municipality_code text not null references municipality,
    offer_id uuid not null references offer on delete cascade,
    -- ISO 8601, of an internship
    week text check (week ~ '^[0-9]{4}-W[0-9]{2}$'),
    -- when a session begins, by the Danish clock
    session timestamp,
    number integer not null check (number >= 1),
    -- what holds it, such as an application; the floors above know what that is
    taken_by uuid,
    taken_at timestamptz,
    constraint seat_once unique nulls not distinct (offer_id, week, session, number),
    constraint seat_taker_once unique (taken_by),
    constraint seat_week_or_session check (week is null or session is null),
    constraint seat_taken_at check ((taken_by is null) = (taken_at is null))
);

-- Who has a seat keeps it until giving it back: nobody else gets it, and it does not vanish.
create function keep_taken_seat() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'seat % is taken', old.id using errcode = 'integrity_constraint_violation', constraint = 'seat_taken_stays';
    end if;
    raise exception 'seat % is taken', old.id using errcode = 'integrity_constraint_violation', constraint = 'seat_taken_once';
end $$;
create trigger seat_taken_stays before delete on seat for each row
    when (old.taken_by is not null) execute function keep_taken_seat();
create trigger seat_taken_once before update on seat for each row
    when (old.taken_by is not null and new.taken_by is not null and old.taken_by <> new.taken_by)
    execute function keep_taken_seat();
