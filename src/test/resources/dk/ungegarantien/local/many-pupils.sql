-- 15 coordinators of one district, each with a class of six pupils and a round in the same three weeks; three schools that seats can be reserved for; four
-- firms with somebody who acts for them; and a secretariat. Every pupil has joined. Offers are what the firms make.
create temporary table week as
select to_char(danish_today() + 7 * w, 'IYYY-"W"IW') as week from generate_series(8, 10) w;

insert into account (subject, name, municipality_code, professional_role)
select 'coordinator-' || n, 'Koordinator ' || n, '860', 'coordinator' from generate_series(0, 14) n;
insert into account (subject, name) select 'host-' || n, 'Vært ' || n from generate_series(0, 3) n;

insert into district (municipality_code, name) values ('860', 'Distriktet');
insert into district_coordinator (district, account_id, municipality_code)
select d.id, a.id, '860' from district d, account a where a.subject like 'coordinator-%';
insert into school (municipality_code, district, name, institution_number, street, postal_code, town, contact_name, contact_email)
select '860', d.id, 'Skole ' || n, '82100' || n, 'Skolevej ' || n, '9800', 'Hjørring', 'Lone', 'lone@example.org'
from district d, generate_series(1, 3) n;

create temporary table class_of as
select uuidv7() as id, uuidv7() as round, a.id as coordinator, n, school_year_of((select min(week) from week)) as year
from generate_series(0, 14) n join account a on a.subject = 'coordinator-' || n;
insert into school_class (id, municipality_code, school, begins_in, name, grade)
select c.id, '860', s.id, c.year, '8.' || chr(65 + c.n), 8 from class_of c join school s on s.institution_number = '82100' || 1 + c.n % 3;

create temporary table member as
select uuidv7() as id, c.id as class, c.year, number as n from class_of c, generate_series(1, 6) number;
insert into account (subject, name) select 'pupil-' || id, 'Elev ' || n from member;
insert into pupil (id, municipality_code, name, birth_date, postal_code, code_sha256, account_id, joined_at)
select m.id, '860', 'Elev ' || m.n, make_date(m.year - 14, 3, m.n), '9800', encode(sha256(convert_to(m.id::text, 'UTF8')), 'hex'), a.id, now()
from member m join account a on a.subject = 'pupil-' || m.id;
insert into enrolment (municipality_code, pupil, school_class, first_day) select '860', id, class, make_date(year, 8, 1) from member;

insert into placement_round (id, municipality_code, title, begins_in, wishes, deadline, opened_by)
select round, '860', 'Runde ' || n, year, 3, danish_today() + 5, coordinator from class_of;
insert into round_class (round, school_class, municipality_code) select round, id, '860' from class_of;
insert into round_week (round, week, municipality_code) select c.round, w.week, '860' from class_of c, week w;

create temporary table firm as
select uuidv7() as id, n, (array['24256790', '24256804', '24256812', '24256820'])[1 + n] as cvr from generate_series(0, 3) n;
insert into partner (id, municipality_code, cvr, name, street, postal_code, town, trade, contact_name, contact_email, status, partner_since, search_text)
select id, '860', cvr, 'Firma ' || n, 'Havnevej 1', '9800', 'Hjørring', 'RETAIL', 'Bo', 'bo@example.org', 'ACTIVE', date '2026-01-01', 'firma' from firm;
insert into membership (municipality_code, partner_id, account_id)
select '860', f.id, a.id from firm f join account a on a.subject = 'host-' || f.n;
