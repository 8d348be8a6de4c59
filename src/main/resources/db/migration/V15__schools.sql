-- Schools with their classes and pupils. No CPR numbers, here or anywhere.

-- Where a municipality is organised in districts, each has its coordinators.
create table district (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    name text not null collate "da-DK-x-icu" check (length(name) between 1 and 80)
);
create unique index district_name_once on district (municipality_code, lower(name));

create table district_coordinator (
    district uuid not null references district on delete cascade,
    account_id uuid not null references account on delete cascade,
    municipality_code text not null references municipality,
    primary key (district, account_id)
);
create index district_of_coordinator on district_coordinator (account_id);

create table school (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    -- null where all schools are placed centrally
    district uuid references district,
    name text not null collate "da-DK-x-icu" check (length(name) between 1 and 120),
    institution_number text not null constraint school_institution_once unique check (institution_number ~ '^[0-9]{6}$'),
    street text not null,
    postal_code text not null check (postal_code ~ '^[0-9]{4}$'),
    town text not null collate "da-DK-x-icu",
    -- whom a host and a family can reach while pupils are out
    contact_name text not null,
    contact_email text not null,
    contact_phone text
);
create index school_of_municipality on school (municipality_code, name, id);
create index school_of_district on school (district);

-- A class in one school year: next year's is another row.
create table school_class (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    school uuid not null references school,
    -- the calendar year the school year begins in: 2026 for 2026/27
    begins_in integer not null check (begins_in between 2000 and 2099),
    name text not null collate "da-DK-x-icu" check (length(name) between 1 and 40),
    grade integer not null check (grade between 0 and 10)
);
create unique index school_class_name_once on school_class (school, begins_in, lower(name));

create table pupil (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    name text not null collate "da-DK-x-icu" check (length(name) between 1 and 120),
    birth_date date not null,
    postal_code text not null check (postal_code ~ '^[0-9]{4}$'),
    email text,
    unilogin text,
    -- the pupil's own account, once joined with the personal code
    account_id uuid constraint pupil_account_once unique references account on delete set null,
    joined_at timestamptz,
    -- SHA-256 of the personal code; the code itself is made from a secret of the installation and this count, and stands nowhere
    code_issue integer not null default 1 check (code_issue >= 1),
    code_sha256 text not null constraint pupil_code_once unique check (code_sha256 ~ '^[0-9a-f]{64}$'),
    constraint pupil_joined_with_an_account check (account_id is null or joined_at is not null)
);
create unique index pupil_unilogin_once on pupil (municipality_code, lower(unilogin)) where unilogin is not null;
create index pupil_of_municipality on pupil (municipality_code, name, id);

-- Which class a pupil is or was in: who moves up, changes school or leaves keeps what was.
create table enrolment (
    id uuid primary key default uuidv7(),
    municipality_code text not null references municipality,
    pupil uuid not null references pupil on delete cascade,
    school_class uuid not null references school_class,
    first_day date not null,
    -- null while it lasts
    last_day date,
    constraint enrolment_ends_after_it_begins check (last_day >= first_day),
    constraint enrolment_one_class_at_a_time exclude using gist (pupil with =, daterange(first_day, last_day, '[]') with &&)
);
create unique index enrolment_lasting_once on enrolment (pupil) where last_day is null;
create index enrolment_of_class on enrolment (school_class) where last_day is null;
create index enrolment_of_pupil on enrolment (pupil, first_day);

-- Wrong codes that somebody tried, so that nobody can try them all.
create table code_attempt (
    account_id uuid not null references account on delete cascade,
    at timestamptz not null default now()
);
create index code_attempt_of on code_attempt (account_id, at);
