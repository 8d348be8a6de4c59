-- 500 internships of 100 firms for a town of the size of Hjørring, with seats in 12 of the 20 weeks that begin eight weeks from now: in each of those weeks
-- 300 of them can be had. The same at every run but for the dates. On a database with all migrations.
create temporary table place (at serial, code text, town text, latitude double precision, longitude double precision);
insert into place (code, town, latitude, longitude) values
    ('9800', 'Hjørring', 57.4654, 9.9685), ('9850', 'Hirtshals', 57.5707, 9.9667), ('9870', 'Sindal', 57.4677, 10.236),
    ('9881', 'Bindslev', 57.5707, 10.2023), ('9760', 'Vrå', 57.3581, 9.9481), ('9480', 'Løkken', 57.3825, 9.7439),
    ('9830', 'Tårs', 57.3804, 10.1308), ('9740', 'Jerslev J', 57.2896, 10.1101);

create temporary table wording (at serial, trade text, interest text, firm text, job text, task text);
insert into wording (trade, interest, firm, job, task) values
    ('FOOD_PRODUCTION', 'FOOD', 'Bageriet', 'bager', 'Forme boller og pynte kager.'),
    ('RETAIL', 'SHOP', 'Købmanden', 'butiksassistent', 'Sætte varer op og hjælpe kunder.'),
    ('CHILDREN_EDUCATION', 'CHILDREN', 'Børnehuset', 'pædagog', 'Lege, læse højt og gå på tur.'),
    ('HEALTH_CARE', 'CARE', 'Plejecentret', 'social- og sundhedsassistent', 'Snakke, spille og dække bord med beboerne.'),
    ('MEDIA_DESIGN', 'CREATIVE', 'Tegnestuen', 'grafiker', 'Tegne en plakat og sætte den op.'),
    ('GARDEN_FOREST', 'OUTDOORS', 'Planteskolen', 'gartner', 'Potte om, vande og passe bede.'),
    ('IT', 'COMPUTERS', 'Datastuen', 'datatekniker', 'Sætte maskiner op og prøve programmer.'),
    ('CULTURE_MUSIC', 'MUSIC_STAGE', 'Kulturhuset', 'museumsvært', 'Gøre en udstilling klar.'),
    ('OFFICE_FINANCE', 'NUMBERS_ORDER', 'Kontoret', 'kontorassistent', 'Ordne bilag og svare på post.'),
    ('SPORT_LEISURE', 'SPORT', 'Hallen', 'halmester', 'Stille op til kampe og holde orden.');

-- Numbers as the register gives them: the last digit proves the others.
create temporary table registered as
select row_number() over (order by number) as n, number::text || (11 - sum % 11) % 11 as cvr
from generate_series(7000000, 7000199) number
cross join lateral (
    select sum(digit::integer * weight) as sum
    from unnest(string_to_array(number::text, null), array[2, 7, 6, 5, 4, 3, 2]) as d (digit, weight)) proof
where sum % 11 <> 1;

create temporary table firm as
select uuidv7() as id, n::integer as n, cvr, p.code, p.town, p.latitude, p.longitude, w.trade, w.interest, w.firm || ' ' || n as name, w.job, w.task
from registered
join place p on p.at = case when n % 5 < 2 then 1 else 1 + n % 8 end
join wording w on w.at = 1 + n % 10
where n <= 100;

insert into partner (id, municipality_code, cvr, name, street, postal_code, town, trade, contact_name, contact_email, status, partner_since, search_text)
select id, '860', cvr, name, 'Industrivej ' || n, code, town, trade, 'Kontakt ' || n, 'firma-' || n || '@firma.example', 'ACTIVE',
    danish_today() - 100, lower(name || ' ' || town)
from firm;

create temporary table internship as
select uuidv7() as id, at as n, f.id as firm, (array['[7, 8, 9]', '[8, 9]', '[7, 8, 9]'])[1 + at % 3]::jsonb as grades, 1 + at * 7 % 4 as seats,
    array(select to_char(danish_today() + 7 * (8 + (at * 7 + later) % 20), 'IYYY-"W"IW') from generate_series(0, 11) later) as weeks
from generate_series(1, 500) at join firm f on f.n = 1 + at % 100;

insert into offer (id, municipality_code, partner_id, kind, status, title, text, trade, interests, learn, expect, street, postal_code, town,
    latitude, longitude, contact_name, contact_email, languages, terms, published_at)
select i.id, '860', f.id, 'INTERNSHIP', 'PUBLISHED', 'Praktik som ' || f.job || ' (' || i.n || ')',
    'Du følger en erfaren kollega hos ' || f.name || ' og prøver det meste selv.', f.trade, array[f.interest], 'Hvordan en uge på arbejde er.',
    'At du kommer til tiden.', 'Industrivej ' || f.n, f.code, f.town, f.latitude, f.longitude, 'Kontakt ' || f.n, 'firma-' || f.n || '@firma.example', '{da}',
    jsonb_build_object('kind', 'INTERNSHIP', 'grades', i.grades,
        'weeks', (select jsonb_agg(jsonb_build_object('week', week, 'seats', i.seats)) from unnest(i.weeks) week),
        'from', '08:00', 'to', '14:00', 'breakMinutes', 30, 'tasks', f.task, 'meetingPlace', 'Ved døren', 'meetingTime', '07:50',
        'machines', false, 'chemistry', false, 'taskTypes', jsonb_build_array('SHELVES')),
    now() - interval '30 days'
from internship i join firm f on f.id = i.firm;

insert into seat (municipality_code, offer_id, week, number)
select '860', i.id, week, number from internship i, unnest(i.weeks) week, generate_series(1, i.seats) number;

drop table place, wording, registered, firm, internship;
analyze;
