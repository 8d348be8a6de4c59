-- What the public finds and sees as free is what it may take: a seat that is reserved for others is not, one whose hold is over is.
create or replace view offer_listing as
select
    o.id,
    o.municipality_code,
    o.partner_id,
    o.kind,
    o.trade,
    o.interests,
    o.postal_code,
    ages.youngest,
    ages.oldest,
    seats.open_weeks,
    times.open_until,
    least(seats.first_week_over, times.next_slot + 1, times.open_until + 1) as stale_on,
    o.published_at,
    json_strip_nulls(json_build_object(
        'id', o.id,
        'kind', o.kind,
        'title', o.title,
        'partner', json_build_object('id', p.id, 'name', p.name),
        'trade', o.trade,
        'interests', o.interests,
        'municipality', o.municipality_code,
        'postalCode', o.postal_code,
        'town', o.town,
        'latitude', o.latitude,
        'longitude', o.longitude,
        'free', seats.free,
        'weeks', case when o.kind = 'INTERNSHIP' then seats.open_weeks end,
        'startsOn', o.terms -> 'startsOn',
        'hoursPerWeek', o.terms -> 'hoursPerWeek',
        'minimumAge', o.terms -> 'minimumAge',
        'maximumAge', o.terms -> 'maximumAge',
        'grades', o.terms -> 'grades',
        'byAgreement', o.terms -> 'byAgreement',
        'nextSlot', times.next_slot,
        'deadline', o.deadline,
        'publishedAt', to_char(o.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))::text as card
from offer o
join partner p on p.id = o.partner_id
cross join lateral (
    select
        coalesce(array_agg(distinct s.week order by s.week) filter (where s.week is not null), '{}') as open_weeks,
        to_date(min(s.week) || '-1', 'IYYY-"W"IW-ID') + 7 as first_week_over,
        count(*)::integer as free
    from seat s
    where s.offer_id = o.id and seat_free(s.taken_by, s.held_until, s.reserved_until)
        and (s.week is null or s.week >= to_char(danish_today(), 'IYYY-"W"IW'))
        and (s.session is null or s.session::date >= danish_today())) seats
cross join lateral (
    select
        least(
            coalesce(o.deadline, date '9999-12-31'),
            case o.kind
                when 'INTERNSHIP' then (
                    select max(to_date(week ->> 'week' || '-5', 'IYYY-"W"IW-ID')) from jsonb_array_elements(o.terms -> 'weeks') week)
                when 'LEISURE_JOB' then (o.terms ->> 'endsOn')::date
                when 'CLASS_VISIT' then
                    case when not (o.terms ->> 'byAgreement')::boolean
                    then (select max((slot ->> 'date')::date) from jsonb_array_elements(o.terms -> 'slots') slot) end
            end) as open_until,
        case when o.kind = 'CLASS_VISIT' then (
            select min((slot ->> 'date')::date) from jsonb_array_elements(o.terms -> 'slots') slot
            where (slot ->> 'date')::date >= danish_today()) end as next_slot) times
cross join lateral (
    -- grade 8 is where people of 14 to 16 are
    select
        coalesce((o.terms ->> 'minimumAge')::smallint, min(grade) + 6, 0)::smallint as youngest,
        coalesce((o.terms ->> 'maximumAge')::smallint, max(grade) + 8, 30)::smallint as oldest
    from (select grade::smallint from jsonb_array_elements_text(coalesce(o.terms -> 'grades', '[]')) grade) grades) ages
where o.status = 'PUBLISHED' and p.status = 'ACTIVE' and times.open_until >= danish_today();
