-- What a host sees of its guests, and tells of them.

-- How a week went, as the host tells it.
create table booking_outcome (
    booking_week uuid primary key references booking_week,
    version integer not null default 0,
    municipality_code text not null references municipality,
    booking uuid not null references booking,
    outcome text not null check (outcome in ('CAME', 'DID_NOT_COME', 'ENDED_EARLY')),
    -- on how many days the pupil was there
    days integer not null check (days between 0 and 5),
    note text check (length(note) between 1 and 500),
    told_by uuid references account on delete set null,
    told_at timestamptz not null default now(),
    constraint booking_outcome_days check ((outcome = 'DID_NOT_COME') = (days = 0))
);
create index booking_outcome_of on booking_outcome (booking);

-- What a family chose to tell the host, for nobody else; it is deleted when the stay is over.
create table booking_arrangement (
    booking uuid primary key references booking,
    version integer not null default 0,
    municipality_code text not null references municipality,
    words text not null check (length(words) between 1 and 1000),
    told_at timestamptz not null default now()
);

-- Of which weeks a host has been reminded that it has not told how they went.
create table guest_reminder (
    partner uuid not null references partner,
    week text not null check (week ~ '^[0-9]{4}-W[0-9]{2}$'),
    municipality_code text not null references municipality,
    told_at timestamptz not null default now(),
    primary key (partner, week)
);
