-- Who has logged in, and the few things a young person tells about themselves.

create table account (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    -- the subject at the identity server
    subject text not null constraint account_subject_once unique,
    name text not null collate "da-DK-x-icu",
    email text,
    language text not null default 'DA' check (language in ('DA', 'EN')),
    -- professionals: their own; young people: that of their postal code; null while neither is known
    municipality_code text references municipality,
    -- the professional role, as last seen in the token; null for young people and partners
    professional_role text check (professional_role in ('coordinator', 'counsellor', 'consultant', 'secretariat')),
    created_at timestamptz not null default now(),
    seen_at timestamptz not null default now()
);
create index account_professionals on account (municipality_code, professional_role) where professional_role is not null;

create table young_profile (
    account_id uuid primary key references account on delete cascade,
    version integer not null default 0,
    municipality_code text not null references municipality,
    name text not null collate "da-DK-x-icu",
    birth_date date not null,
    postal_code text not null check (postal_code ~ '^[0-9]{4}$'),
    school text,
    grade integer check (grade between 0 and 10),
    changed_at timestamptz not null default now()
);
create index young_profile_municipality on young_profile (municipality_code);

-- Sessions that the identity server ended before their time, so that every replica knows.
create table ended_session (
    id text primary key,
    ended_at timestamptz not null default now()
);
create index ended_session_age on ended_session (ended_at);
