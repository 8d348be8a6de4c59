-- Who waits for a seat in a full week, in the order in which they came.

create table waiting (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null,
    round uuid not null,
    pupil uuid not null,
    offer uuid not null references offer,
    week text not null check (week ~ '^[0-9]{4}-W[0-9]{2}$'),
    since timestamptz not null,
    -- the order of the queue: drawn while the offer is in hand, so that no clock decides who came first
    number bigint not null generated always as identity,
    state text not null check (state in ('WAITING', 'OFFERED', 'TAKEN', 'PASSED', 'LEFT')),
    -- the hold by which a seat was offered
    booking uuid references booking,
    constraint waiting_offered_a_seat check (state <> 'OFFERED' or booking is not null),
    constraint waiting_asked_once unique (booking),
    foreign key (round, municipality_code) references placement_round (id, municipality_code),
    foreign key (pupil, municipality_code) references pupil (id, municipality_code)
);
create unique index waiting_live_once on waiting (pupil, offer, week) where state in ('WAITING', 'OFFERED');
create index waiting_queue on waiting (offer, week, number) where state = 'WAITING';
create index waiting_of_round on waiting (round) where state in ('WAITING', 'OFFERED');
create index waiting_of_pupil on waiting (pupil);

-- Whether open seats of that week are the waiting list's: something became free of which it has not been told, or time has freed something that the job
-- has not written down. What this transaction itself has freed is no news: whoever hands a place on in one go means it so. The list is told within
-- seconds; should it ever not be, a seat is not kept from everybody for longer than five minutes.
create function seats_owed(of_offer uuid, in_week text) returns boolean language sql stable
    return exists (select from waiting w where w.offer = of_offer and w.week = in_week and w.state = 'WAITING')
        and (exists (
                select from freed_seat f
                where f.offer_id = of_offer and f.week = in_week and f.xmin <> pg_current_xact_id()::xid and f.at > now() - interval '5 minutes')
            or exists (
                select from seat s
                where s.offer_id = of_offer and s.week = in_week
                    and (s.taken_by is not null and seat_open(s.taken_by, s.held_until) and s.held_until > now() - interval '5 minutes'
                        or s.reserved_until is not null and not seat_reserved_still(s.reserved_until)
                            and s.reserved_until::timestamp at time zone 'Europe/Copenhagen' > now() - interval '5 minutes')));

-- As before, and nobody jumps the queue: while seats are owed, only the waiting list gets them, and whoever has freed one in this transaction.
create or replace function take_seat(
    of_offer uuid, in_week text, of_session timestamp, taker uuid, claim_school uuid, claim_district uuid, until timestamptz)
    returns boolean language plpgsql as $$
declare
    owed boolean;
begin
    perform from offer where id = of_offer for no key update;
    owed := seats_owed(of_offer, in_week) and not exists (
        select from waiting w join booking_week b on b.booking = w.booking where b.id = taker and w.state = 'OFFERED');
    update seat set taken_by = taker, taken_at = now(), held_until = until
    where id = (
        select id from seat
        where offer_id = of_offer and week is not distinct from in_week and session is not distinct from of_session
            and seat_open(taken_by, held_until)
            and (not seat_reserved_still(reserved_until) or reserved_school = claim_school or reserved_district = claim_district)
            and (not owed or xmin = pg_current_xact_id()::xid)
        order by taken_by is not distinct from taker desc, seat_reserved_still(reserved_until) desc, reserved_school is null,
            taken_by is not null, number
        limit 1
        for update skip locked);
    return found;
end $$;
