-- 500 applications in two municipalities that are due all at once: 100 young people, each with one to five of ten firms, so that there is much to
-- bundle. Number 0, 1 and 2 of each wait for an answer, number 3 for the young person to take the place, number 4 for them to follow a hand-over.
-- Half of each are due a reminder, the other half an escalation; of those, some have slept through their reminder as well.
create temp table firm as
select uuidv7() as id, uuidv7() as offer, n, (array['860', '326'])[1 + n % 2] as municipality from generate_series(0, 9) n;
create temp table person as
select uuidv7() as id, n, (array['860', '326'])[1 + n % 2] as municipality from generate_series(0, 99) n;
create temp table request as
select uuidv7() as id, p.id as young, f.offer, f.id as firm, p.municipality, k,
    (array['SUBMITTED', 'SEEN', 'SUBMITTED', 'ACCEPTED', 'REFERRED'])[1 + k] as status,
    case k when 3 then p.n % 2 when 4 then p.n / 2 % 2 else (p.n / 2 + k) % 2 end = 1 as escalates,
    p.n % 3 = 0 as overslept
from person p cross join generate_series(0, 4) k join firm f on f.n = (p.n + 3 * k) % 10;

-- One person of each firm, one professional of each kind in each municipality, and the young people.
insert into account (subject, name, email, municipality_code, professional_role)
select role || '-' || code, role, role || '-' || code || '@example.org', code, role
from unnest(array['consultant', 'counsellor']) role, unnest(array['860', '326']) code;
insert into account (subject, name, email)
select 'firm-' || n, 'Firma ' || n, 'firm-' || n || '@example.org' from firm;
insert into account (id, subject, name, email, municipality_code)
select id, 'young-' || n, 'Ung ' || n, 'young-' || n || '@example.org', municipality from person;
insert into young_profile (account_id, municipality_code, name, birth_date, postal_code)
select id, municipality, 'Ung ' || n, date '2006-05-01', '9800' from person;

insert into partner (
    id, municipality_code, cvr, name, street, postal_code, town, trade, contact_name, contact_email, status, partner_since, search_text)
select id, municipality,
    (array['24256790', '24256804', '24256812', '24256820', '24256839', '24256847', '24256855', '24256863', '24256871', '24256898'])[1 + n],
    'Firma ' || n, 'Havnevej ' || n, '9800', 'Hjørring', 'RETAIL', 'Bo', 'bo@example.org', 'ACTIVE', date '2026-01-01', 'firma ' || n
from firm;
insert into membership (municipality_code, partner_id, account_id)
select f.municipality, f.id, a.id from firm f join account a on a.subject = 'firm-' || f.n;
insert into offer (
    id, municipality_code, partner_id, kind, status, title, text, trade, interests, street, postal_code, town, contact_name, terms, published_at)
select offer, municipality, id, 'INTRO_JOB', 'PUBLISHED', 'Introjob ' || n, 'Kom og prøv det.', 'RETAIL', '{SHOP}', 'Havnevej ' || n, '9800',
    'Hjørring', 'Bo', '{"kind": "INTRO_JOB", "positions": 50}', now()
from firm;

insert into seat (municipality_code, offer_id, number, taken_by, taken_at)
select municipality, offer, row_number() over (partition by offer order by id), id, now() from request where status = 'ACCEPTED';
insert into application (
    id, municipality_code, young, offer, partner, motivation, status, answer_by, confirm_by, follow_by, seat_holder, answered_at, answered_in_time)
select id, municipality, young, offer, firm, 'Fordi jeg gerne vil prøve det.', status, current_date,
    case status when 'ACCEPTED' then current_date end, case status when 'REFERRED' then current_date end,
    case status when 'ACCEPTED' then id end, case when k > 2 then now() end, case when k > 2 then true end
from request;
insert into referral (municipality_code, application, young, reason, to_offer)
select municipality, id, young, 'De har en plads, der passer bedre.', offer from request where status = 'REFERRED';

insert into deadline (municipality_code, application, step, due_at)
select municipality, id, 'ESCALATE', now() + case when escalates then interval '-1 minute' else interval '1 day' end from request;
insert into deadline (municipality_code, application, step, due_at)
select municipality, id, 'REMIND_LAST_DAY', now() - interval '1 day' from request where overslept or not escalates;
