-- How the public finds an offer: for each that can be found a narrow row to filter, sort and count, the words to find it by, and the card as it is shown.
-- Triggers keep them right whatever writes; they are written once per change instead of once per reading.

create function danish_today() returns date language sql stable
    return (now() at time zone 'Europe/Copenhagen')::date;

-- Text as it is searched: lower case, ae, oe and aa for the Danish letters, no accents. The same for what is written and for what is asked.
create function folded(text) returns text language sql immutable strict parallel safe
    return unaccent('unaccent', replace(replace(replace(lower($1), 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa'));

create function folded_words(text) returns tsvector language sql immutable parallel safe
    return to_tsvector('danish', folded(coalesce($1, '')));

-- What people call a kind or a trade when they look for it.
create table search_term (
    name text primary key,
    words text not null
);
insert into search_term (name, words) values
    ('INTERNSHIP', 'erhvervspraktik praktik praktikplads internship'),
    ('INTRO_JOB', 'introjob job'),
    ('LEISURE_JOB', 'fritidsjob job ungarbejder'),
    ('CLASS_VISIT', 'virksomhedsbesøg klassebesøg besøg klasse'),
    ('AGRICULTURE_ANIMALS', 'landbrug dyr landmand'),
    ('GARDEN_FOREST', 'have skov gartner anlæg'),
    ('FISHERY_HARBOUR', 'fiskeri havn fisker'),
    ('BUILDING', 'byggeri byggeplads håndværk tømrer murer maler'),
    ('ELECTRICITY_PLUMBING', 'el vvs elektriker'),
    ('METAL_INDUSTRY', 'metal industri smed fabrik'),
    ('WOOD_FURNITURE', 'træ møbler snedker'),
    ('CARS_MACHINERY', 'biler maskiner mekaniker værksted'),
    ('FOOD_PRODUCTION', 'fødevarer mad bager slagter'),
    ('RESTAURANT_HOTEL', 'restaurant hotel kok tjener køkken'),
    ('RETAIL', 'butik handel salg'),
    ('TRANSPORT_LOGISTICS', 'transport logistik lager chauffør'),
    ('IT', 'it computer programmering data'),
    ('MEDIA_DESIGN', 'medier design grafiker reklame'),
    ('OFFICE_FINANCE', 'kontor økonomi administration'),
    ('HEALTH_CARE', 'sundhed pleje omsorg'),
    ('CHILDREN_EDUCATION', 'børn undervisning pædagog skole børnehave'),
    ('CULTURE_MUSIC', 'kultur musik'),
    ('SPORT_LEISURE', 'sport fritid idræt'),
    ('HAIR_BEAUTY', 'frisør skønhed'),
    ('CLEANING_SERVICE', 'rengøring service'),
    ('PUBLIC_ADMINISTRATION', 'kommune forvaltning offentlig'),
    ('RESCUE_SECURITY', 'redning sikkerhed vagt'),
    ('ENERGY_ENVIRONMENT', 'energi miljø klima genbrug');

-- What is filtered, sorted and counted, and nothing else: a hundred thousand of them are some twenty megabytes.
create table listed_offer (
    id uuid primary key references offer on delete cascade,
    municipality_code text not null collate "C" references municipality,
    partner_id uuid not null,
    kind text not null collate "C",
    trade text not null collate "C",
    interests text[] not null,
    postal_code text not null collate "C",
    -- the ages it suits; of grades, the ages at which people are in them
    youngest smallint not null,
    oldest smallint not null,
    -- weeks ahead with a free seat, ascending
    open_weeks text[] not null,
    -- the last day on which it can be found: the deadline, or when the last week or day of it is over
    open_until date not null,
    -- when time alone makes row or card wrong
    stale_on date not null,
    published_at timestamptz not null
) with (parallel_workers = 0);

create index listed_offer_newest on listed_offer (published_at desc, id desc);
create index listed_offer_of_municipality on listed_offer (municipality_code, kind, published_at desc, id desc);
create index listed_offer_counts on listed_offer (kind, municipality_code, trade) include (open_until, interests);
create index listed_offer_near on listed_offer (postal_code);
create index listed_offer_weeks on listed_offer using gin (open_weeks) with (fastupdate = off);
create index listed_offer_of_partner on listed_offer (partner_id);
create index listed_offer_ending on listed_offer (open_until, id);
create index listed_offer_stale on listed_offer (stale_on);

-- What it is found by.
create table listed_text (
    offer_id uuid primary key references listed_offer on delete cascade,
    -- title (A), firm and town (B), kind and trade (C): what is found here ranks by it
    head tsvector not null,
    -- the head and all texts
    words tsvector not null
) with (parallel_workers = 0);
create index listed_text_words on listed_text using gin (words) with (fastupdate = off);

-- What is shown of it: the answer in JSON, but for the distance.
create table listed_card (
    offer_id uuid primary key references listed_offer on delete cascade,
    card text not null
);

-- What the rows of each offer that can be found have to be.
create view offer_listing as
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
    where s.offer_id = o.id and s.taken_by is null
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

create view offer_text as
select
    o.id as offer_id,
    found.head,
    found.head || folded_words(concat_ws(' ', o.text, o.learn, o.expect, o.terms ->> 'tasks', o.terms ->> 'topics')) as words
from offer o
join partner p on p.id = o.partner_id
cross join lateral (
    select
        setweight(folded_words(o.title), 'A')
        || setweight(folded_words(p.name || ' ' || o.town), 'B')
        || setweight(folded_words((select string_agg(t.words, ' ') from search_term t where t.name in (o.kind, o.trade))), 'C')
        as head) found;

-- The words that offers are written in, for those who mistype.
create table offer_word (
    word text primary key,
    folded text not null
);
create index offer_word_alike on offer_word using gin (folded gin_trgm_ops);

create function words_of(text) returns setof text language sql immutable parallel safe as $$
    select distinct word from regexp_split_to_table(lower($1), '[^[:alpha:]]+') word where length(word) between 3 and 30
$$;

-- Makes row and card of one offer right, or takes them away. Who comes second waits, and then sees what the first has done.
create function list_offer(uuid) returns void language plpgsql as $$
declare
    listing offer_listing;
begin
    perform from listed_offer where id = $1 for update;
    select * into listing from offer_listing where id = $1;
    if not found then
        delete from listed_offer where id = $1;
        return;
    end if;
    insert into listed_offer as listed
    values (listing.id, listing.municipality_code, listing.partner_id, listing.kind, listing.trade, listing.interests, listing.postal_code,
        listing.youngest, listing.oldest, listing.open_weeks, listing.open_until, listing.stale_on, listing.published_at)
    on conflict (id) do update set
        (municipality_code, partner_id, kind, trade, interests, postal_code, youngest, oldest, open_weeks, open_until, stale_on, published_at)
        = row (excluded.municipality_code, excluded.partner_id, excluded.kind, excluded.trade, excluded.interests, excluded.postal_code,
            excluded.youngest, excluded.oldest, excluded.open_weeks, excluded.open_until, excluded.stale_on, excluded.published_at)
        where listed is distinct from excluded;
    insert into listed_card values (listing.id, listing.card)
    on conflict (offer_id) do update set card = excluded.card where listed_card.card <> excluded.card;
end $$;

-- Makes the words right by which a listed offer is found.
create function index_offer(uuid) returns void language sql as $$
    insert into listed_text select t.* from offer_text t where t.offer_id = $1 and exists (select from listed_offer where id = $1)
    on conflict (offer_id) do update set head = excluded.head, words = excluded.words
        where listed_text.words <> excluded.words or listed_text.head <> excluded.head
$$;

create function learn_words(uuid) returns void language sql as $$
    insert into offer_word (word, folded)
    select word, folded(word)
    from offer o join partner p on p.id = o.partner_id
    left join search_term t on t.name in (o.kind, o.trade),
        words_of(concat_ws(' ', o.title, p.name, o.town, t.words, o.text, o.learn, o.expect, o.terms ->> 'tasks', o.terms ->> 'topics')) word
    where o.id = $1
    group by word order by word
    on conflict do nothing
$$;

create function offer_changed() returns trigger language plpgsql as $$
begin
    perform list_offer(new.id);
    if new.status = 'PUBLISHED' then
        perform index_offer(new.id), learn_words(new.id);
    end if;
    return null;
end $$;
create trigger offer_changed after insert or update on offer for each row
    when (new.status <> 'DRAFT') execute function offer_changed();

create function seats_changed() returns trigger language plpgsql as $$
begin
    perform list_offer(offer_id) from (select distinct offer_id from changed order by offer_id) offers;
    return null;
end $$;
create trigger seats_added after insert on seat
    referencing new table as changed for each statement execute function seats_changed();
create trigger seats_changed after update on seat
    referencing new table as changed for each statement execute function seats_changed();
create trigger seats_removed after delete on seat
    referencing old table as changed for each statement execute function seats_changed();

-- A firm's name stands on its cards, and only active firms speak to the public.
create function partner_changed() returns trigger language plpgsql as $$
begin
    perform list_offer(id), index_offer(id), learn_words(id) from offer where partner_id = new.id and status = 'PUBLISHED' order by id;
    return null;
end $$;
create trigger partner_changed after update of name, status on partner for each row
    when (old.name <> new.name or old.status <> new.status) execute function partner_changed();

-- Tells every replica that answers it keeps may be wrong from now on: what is found, or only how it looks. The message leaves with the commit.
create function catalogue_changed() returns trigger language plpgsql as $$
begin
    if exists (select from changed) then
        perform pg_notify('offers', tg_argv[0]);
    end if;
    return null;
end $$;
create trigger found_more after insert on listed_offer
    referencing new table as changed for each statement execute function catalogue_changed('found');
create trigger found_otherwise after update on listed_offer
    referencing new table as changed for each statement execute function catalogue_changed('found');
create trigger found_less after delete on listed_offer
    referencing old table as changed for each statement execute function catalogue_changed('found');
create trigger worded_otherwise after update on listed_text
    referencing new table as changed for each statement execute function catalogue_changed('found');
create trigger shown_otherwise after update on listed_card
    referencing new table as changed for each statement execute function catalogue_changed('shown');

-- What is asked for: all words, in any of their forms; of the last one the beginning is enough. Empty when nothing but fillers is asked.
create function offer_query(asked text[]) returns tsquery language plpgsql immutable parallel safe as $$
declare
    fillers constant text[] = '{paa,naar,vaere,ogsaa,vaeret,saadan}';
    whole tsquery = '';
    one tsquery;
    word text;
begin
    for at in 1 .. cardinality(asked) loop
        word = folded(asked[at]);
        one = plainto_tsquery('danish', word);
        continue when numnode(one) = 0 or word = any (fillers);
        if at = cardinality(asked) and length(word) > 2 then
            one = one || to_tsquery('simple', quote_literal(word) || ':*');
        end if;
        whole = whole && one;
    end loop;
    return whole;
end $$;
