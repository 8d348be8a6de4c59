-- When there is school: what each municipality has told, school year by school year. Of other years only what is usual is known.

-- for the exclusion of overlaps
create extension if not exists btree_gist;

create table school_year (
    id uuid primary key default uuidv7(),
    -- the first telling is version 1; version 0 is what nobody has told
    version integer not null default 1,
    municipality_code text not null references municipality,
    -- the calendar year it begins in: 2026 for 2026/27
    begins_in integer not null check (begins_in between 2000 and 2099),
    first_day date not null,
    last_day date not null,
    changed_at timestamptz not null default now(),
    constraint school_year_once unique (municipality_code, begins_in),
    constraint school_year_from_august_to_july check (
        first_day >= make_date(begins_in, 8, 1) and first_day <= last_day and last_day <= make_date(begins_in + 1, 7, 31))
);

create table school_holiday (
    id uuid primary key default uuidv7(),
    municipality_code text not null references municipality,
    school_year uuid not null references school_year on delete cascade,
    first_day date not null,
    last_day date not null,
    name text not null check (length(name) between 1 and 80),
    constraint school_holiday_ends_after_it_begins check (first_day <= last_day),
    constraint school_holiday_no_overlap exclude using gist (municipality_code with =, daterange(first_day, last_day, '[]') with &&)
);
create index school_holiday_of_year on school_holiday (school_year);
