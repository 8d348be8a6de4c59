-- Seats that are held for a while, and seats that are reserved for a school or a district until a day.

alter table seat
    -- who decides until when; null when it is taken for good
    add column held_until timestamptz,
    -- from the day reserved_until everybody may have it
    add column reserved_school uuid references school,
    add column reserved_district uuid references district,
    add column reserved_until date,
    add constraint seat_held_by_somebody check (held_until is null or taken_by is not null),
    add constraint seat_reserved_for_one check (num_nonnulls(reserved_school, reserved_district) = num_nonnulls(reserved_until));

create index seat_held on seat (held_until) where held_until is not null;
create index seat_reserved on seat (reserved_until) where reserved_until is not null;
create index seat_reserved_for_school on seat (reserved_school) where reserved_school is not null;
create index seat_reserved_for_district on seat (reserved_district) where reserved_district is not null;

-- Nobody has it, or whoever held it has decided too late. By the beginning of the transaction, as everywhere here: a statement and the triggers it
-- fires never see two times.
create function seat_open(taken_by uuid, held_until timestamptz) returns boolean language sql stable
    return taken_by is null or coalesce(held_until <= now(), false);

create function seat_reserved_still(reserved_until date) returns boolean language sql stable
    return coalesce(reserved_until > danish_today(), false);

-- Anybody may take it.
create function seat_free(taken_by uuid, held_until timestamptz, reserved_until date) returns boolean language sql stable
    return seat_open(taken_by, held_until) and not seat_reserved_still(reserved_until);

-- Who has a seat keeps it until giving it back, who holds one until the hold is over: nobody else gets it, and it does not vanish. What is taken for
-- good never turns into a hold, by whose end it would be lost.
drop trigger seat_taken_stays on seat;
drop trigger seat_taken_once on seat;
create trigger seat_taken_stays before delete on seat for each row
    when (not seat_open(old.taken_by, old.held_until)) execute function keep_taken_seat();
create trigger seat_taken_once before update on seat for each row
    when (not seat_open(old.taken_by, old.held_until) and new.taken_by is not null
        and (old.taken_by <> new.taken_by or old.held_until is null and new.held_until is not null))
    execute function keep_taken_seat();
-- Nor does a seat that is not open become one of another week.
create trigger seat_stays_where_it_is before update of offer_id, week, session on seat for each row
    when (not seat_open(old.taken_by, old.held_until)
        and (old.offer_id, old.week, old.session) is distinct from (new.offer_id, new.week, new.session))
    execute function keep_taken_seat();

-- Takes a seat for good, or holds one until then; tells whether there was one. Who takes has the offer in hand until the transaction ends, and the
-- next waits here: what comes behind this line is asked anew and sees what the one before has left. So as many succeed as there are seats, also when
-- one who was faster gives up in the end. Seats that are reserved for the taker go first, those whose hold is over last.
create function take_seat(
    of_offer uuid, in_week text, of_session timestamp, taker uuid, claim_school uuid, claim_district uuid, until timestamptz)
    returns boolean language plpgsql as $$
begin
    perform from offer where id = of_offer for no key update;
    update seat set taken_by = taker, taken_at = now(), held_until = until
    where id = (
        select id from seat
        where offer_id = of_offer and week is not distinct from in_week and session is not distinct from of_session
            and seat_open(taken_by, held_until)
            and (not seat_reserved_still(reserved_until) or reserved_school = claim_school or reserved_district = claim_district)
        order by taken_by is not distinct from taker desc, seat_reserved_still(reserved_until) desc, reserved_school is null,
            taken_by is not null, number
        limit 1
        for update skip locked);
    return found;
end $$;

-- A school or district that is no more keeps no seat from others.
create function reserved_for_nobody() returns trigger language plpgsql as $$
begin
    update seat set reserved_school = null, reserved_district = null, reserved_until = null
    where reserved_school = old.id or reserved_district = old.id;
    return old;
end $$;
create trigger reserved_for_nobody before delete on school for each row execute function reserved_for_nobody();
create trigger reserved_for_nobody before delete on district for each row execute function reserved_for_nobody();

-- Seats that became free, or free for others, and whose hold was over: what the floors above have to hear of. Only ever added to, so that nobody waits;
-- a job takes the rows away when it has told them.
create table freed_seat (
    id uuid primary key default uuidv7(),
    municipality_code text not null references municipality,
    offer_id uuid not null references offer on delete cascade,
    week text,
    session timestamp,
    -- who had a hold on it and has it no more because time was over; null otherwise
    lost_by uuid,
    at timestamptz not null default now()
);
create index freed_seat_of_offer on freed_seat (offer_id);

create function seats_added_are_free() returns trigger language plpgsql as $$
begin
    insert into freed_seat (municipality_code, offer_id, week, session)
    select distinct municipality_code, offer_id, week, session from changed;
    return null;
end $$;
create trigger seats_added_are_free after insert on seat
    referencing new table as changed for each statement execute function seats_added_are_free();

create function seats_freed() returns trigger language plpgsql as $$
begin
    insert into freed_seat (municipality_code, offer_id, week, session, lost_by)
    select distinct b.municipality_code, b.offer_id, b.week, b.session, case when b.held_until <= now() then b.taken_by end
    from before b join after a on a.id = b.id
    where b.taken_by is not null and a.taken_by is distinct from b.taken_by
        or (b.reserved_school, b.reserved_district, b.reserved_until) is distinct from (a.reserved_school, a.reserved_district, a.reserved_until);
    return null;
end $$;
create trigger seats_freed after update on seat
    referencing old table as before new table as after for each statement execute function seats_freed();

create function holds_lost() returns trigger language plpgsql as $$
begin
    insert into freed_seat (municipality_code, offer_id, week, session, lost_by)
    select municipality_code, offer_id, week, session, taken_by from gone
    where taken_by is not null and exists (select from offer where id = offer_id);
    return null;
end $$;
create trigger holds_lost after delete on seat
    referencing old table as gone for each statement execute function holds_lost();
