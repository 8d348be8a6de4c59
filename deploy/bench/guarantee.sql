-- 100,000 applications to the offers of one firm, as if it were the only one: :young people for each of its jobs, three in five waiting for an answer.
-- 10,000 of those have not been answered in time, and nobody has been called in yet.
begin;
create temp table firm as
select p.id, p.municipality_code from partner p
join membership m on m.partner_id = p.id join account a on a.id = m.account_id
where a.subject not like 'demo-%' and p.municipality_code = '860' limit 1;
create temp table job as
select o.id, row_number() over (order by o.id) as number from offer o, firm f
where o.partner_id = f.id and o.kind in ('INTRO_JOB', 'LEISURE_JOB', 'INTERNSHIP') and o.status = 'PUBLISHED';
create temp table person as
select uuidv7() as id, number from generate_series(1, 100000 / (select count(*) from job) + 1) number;

insert into account (id, subject, name, email, municipality_code)
select id, 'bench-' || number, 'Ung ' || number, 'ung-' || number || '@example.org', '860' from person;
insert into young_profile (account_id, municipality_code, name, birth_date, postal_code)
select id, '860', 'Ung ' || number, current_date - 6000 - number::integer % 2000, '9800' from person;

insert into application (id, municipality_code, young, offer, partner, motivation, status, submitted_at, answer_by, escalated_at, escalated_to, escalation_cause, escalation_open)
select uuidv7(), '860', p.id, j.id, f.id, 'Jeg vil gerne prøve det, fordi jeg er nysgerrig.',
    (array['SUBMITTED', 'SEEN', 'SUBMITTED', 'WITHDRAWN', 'WITHDRAWN'])[1 + p.number % 5],
    now() - interval '1 minute' * (p.number * 7 % 20000), current_date + 5 - (p.number % 9)::integer,
    case when p.number % 10 = 4 then now() - interval '1 day' end, case when p.number % 10 = 4 then 'CONSULTANT' end, case when p.number % 10 = 4 then 'NOT_ANSWERED' end, p.number % 10 = 4
from person p, job j, firm f limit 100000;

-- All of these young people are in a case as well: three in five new, the others taken by one consultant or ended, one in twenty late.
insert into account (subject, name, municipality_code, professional_role) values ('bench-consultant', 'Konsulent', '860', 'consultant');
create temp table opened as
select uuidv7() as id, p.id as young, (array['NEW', 'NEW', 'NEW', 'TAKEN', 'CLOSED'])[1 + p.number % 5] as state, p.number from person p;
insert into help_case (id, municipality_code, young, profession, holder, state, opened_at, due_on, late_since, reached, closed_at)
select o.id, '860', o.young, (array['CONSULTANT', 'COUNSELLOR'])[1 + o.number % 2], case when o.state <> 'NEW' then c.id end, o.state,
    now() - interval '1 minute' * (o.number * 7 % 20000), current_date + 5, case when o.number % 20 = 1 then current_date end,
    case when o.state = 'CLOSED' then 'EDUCATION' end, case when o.state = 'CLOSED' then now() end
from opened o, account c where c.subject = 'bench-consultant';
insert into concern (municipality_code, help_case, application, cause, settled_at)
select '860', o.id, (select a.id from application a where a.young = o.young order by a.id limit 1), 'NOT_ANSWERED',
    case when o.state = 'CLOSED' then now() end
from opened o where exists (select from application a where a.young = o.young);

insert into deadline (municipality_code, application, step, due_at)
select municipality_code, id, 'ESCALATE', now() - interval '1 minute' from application
where status in ('SUBMITTED', 'SEEN') and young in (select id from person) limit 10000;
commit;
-- As the product does every minute, and autovacuum after it.
select fold_tallies() \g /dev/null
vacuum tally;
vacuum help_case;
analyze application, deadline, account, young_profile, tally, help_case, concern;
