-- Four internships with four seats in each of three weeks, and a school that some of the seats will be reserved for. What was there before is gone.
delete from freed_seat;
update seat set taken_by = null, taken_at = null, held_until = null;
delete from offer;
delete from partner;
delete from school;

insert into school (municipality_code, name, institution_number, street, postal_code, town, contact_name, contact_email)
values ('860', 'Skolen', '821001', 'Skolevej 1', '9800', 'Hjørring', 'Lone', 'lone@example.org');
insert into partner (
    municipality_code, cvr, name, street, postal_code, town, trade, contact_name, contact_email, status, partner_since, search_text)
values ('860', '24256790', 'Bageriet', 'Havnevej 1', '9800', 'Hjørring', 'RETAIL', 'Bo', 'bo@example.org', 'ACTIVE', date '2026-01-01', 'bageriet');
insert into offer (
    municipality_code, partner_id, kind, status, title, text, trade, interests, street, postal_code, town, contact_name, terms, published_at)
select '860', partner.id, 'INTERNSHIP', 'PUBLISHED', 'Praktik ' || n, 'Kom og prøv det.', 'RETAIL', '{SHOP}', 'Havnevej 1', '9800', 'Hjørring', 'Bo',
    jsonb_build_object('kind', 'INTERNSHIP', 'grades', jsonb_build_array(8), 'weeks', (
        select jsonb_agg(jsonb_build_object('week', to_char(danish_today() + 7 * w, 'IYYY-"W"IW'), 'seats', 4)) from generate_series(8, 10) w)),
    now()
from partner cross join generate_series(1, 4) n;
insert into seat (municipality_code, offer_id, week, number)
select '860', offer.id, to_char(danish_today() + 7 * w, 'IYYY-"W"IW'), number
from offer cross join generate_series(8, 10) w cross join generate_series(1, 4) number;
