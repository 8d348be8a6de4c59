-- A class visits a firm, or a firm a class: asked for, agreed on, and booked once.

create table visit (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    -- of the class; the firm may be of another
    municipality_code text not null references municipality,
    offer uuid not null references offer,
    partner uuid not null references partner,
    school uuid not null references school,
    school_class uuid not null constraint visit_of_class references school_class,
    status text not null default 'ASKED'
        check (status in ('ASKED', 'COUNTERED', 'BOOKED', 'MOVING', 'REFERRED', 'WITHDRAWN', 'CANCELLED')),
    pupils integer not null check (pupils between 1 and 200),
    message text,
    -- who goes with the class, or receives the firm there
    contact_name text not null,
    contact_email text not null,
    contact_phone text,
    -- asked for, or booked; by the Danish clock
    begins timestamp not null,
    ends timestamp not null,
    -- the session of the offer whose seat it has; null for a day by agreement
    slot timestamp,
    -- another time that the firm proposes
    proposed_begins timestamp,
    proposed_ends timestamp,
    -- where the firm guides on to
    to_offer uuid references offer,
    to_partner uuid references partner,
    to_consultants boolean not null default false,
    -- the visit that was guided on and led to this one
    follows uuid references visit,
    asked_by uuid references account on delete set null,
    asked_at timestamptz not null default now(),
    -- the last day on which whose turn it is acts in time; null when it is nobody's
    answer_by date,
    -- when the clock does something next, and what it has done
    due_at timestamptz,
    reminded boolean not null default false,
    late_since timestamptz,
    -- how often its entry in the calendars has changed
    calendar_version integer not null default 0,
    constraint visit_ends_after_it_begins check (ends > begins and ends::date = begins::date),
    constraint visit_proposal_is_whole check ((proposed_begins is null) = (proposed_ends is null) and proposed_ends > proposed_begins),
    constraint visit_proposal_waits check ((status in ('COUNTERED', 'MOVING')) = (proposed_begins is not null)),
    constraint visit_guided_on_to_one check ((status = 'REFERRED') =
        ((to_offer is not null)::int + (to_partner is not null)::int + to_consultants::int = 1)),
    constraint visit_turn_has_a_clock check ((status in ('ASKED', 'COUNTERED', 'MOVING')) = (answer_by is not null)),
    -- A day of an offer is booked once. Times that are kept free have a seat each, and may run side by side; a day by agreement may not.
    constraint visit_date_once exclude using gist (offer with =, tsrange(begins, ends) with &&)
        where (status in ('BOOKED', 'MOVING') and slot is null),
    constraint visit_date_beside_no_slot exclude using gist
        (offer with =, tsrange(begins, ends) with &&, ((slot is null)::int) with <>)
        where (status in ('BOOKED', 'MOVING')),
    -- A class is at one place at a time.
    constraint visit_class_at_one_place exclude using gist (school_class with =, tsrange(begins, ends) with &&)
        where (status in ('ASKED', 'BOOKED', 'MOVING'))
);
create index visit_of_schools on visit (municipality_code, begins, id);
create index visit_of_school on visit (school, begins, id);
create index visit_of_partner on visit (partner, begins, id);
create index visit_of_offer on visit (offer) where status in ('ASKED', 'COUNTERED');
create index visit_due on visit (due_at, id) where due_at is not null;

-- The kinds of threads are those of the code that writes the mails.
alter table mail_thread drop constraint if exists mail_thread_topic_check;
