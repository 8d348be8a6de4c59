-- 100,000 published offers of 2,000 firms all over Denmark, the same at every run but for the dates.
-- psql -v offers=100000 -v postal_codes=/path/to/postal_codes.csv -f offers.sql, on a database with all migrations and nothing else in it.
\set ON_ERROR_STOP on
set session_replication_role = replica;
select setseed(0.42);

create temporary table place (code text, name text, municipalities text, latitude double precision, longitude double precision, at serial);
\set copy '\\copy place (code, name, municipalities, latitude, longitude) from ' :postal_codes ' with (format csv, header)'
:copy

create temporary table wording (trade text primary key, at serial, interest text, jobs text[], things text[]);
insert into wording (trade, interest, jobs, things) values
    ('AGRICULTURE_ANIMALS', 'ANIMALS_NATURE', '{landmand,staldmedhjælper,dyrepasser,rideskoleelev}', '{køer,grise,heste,marker,traktorer,foder}'),
    ('GARDEN_FOREST', 'OUTDOORS', '{gartner,anlægsgartner,skovarbejder,planteskoleelev}', '{haver,træer,bede,hække,potter,flis}'),
    ('FISHERY_HARBOUR', 'OUTDOORS', '{fisker,havnearbejder,skibsbygger,filetskærer}', '{kuttere,net,kajer,fisk,isværker,auktioner}'),
    ('BUILDING', 'BUILDING', '{tømrer,murer,maler,brolægger}', '{huse,vægge,tage,mursten,facader,gulve}'),
    ('ELECTRICITY_PLUMBING', 'BUILDING', '{elektriker,blikkenslager,varmemester,ventilationsmontør}', '{kabler,lamper,rør,pumper,fyr,tavler}'),
    ('METAL_INDUSTRY', 'CARS_MACHINES', '{smed,industritekniker,svejser,maskinarbejder}', '{drejebænke,plader,aksler,robotter,svejsninger,tegninger}'),
    ('WOOD_FURNITURE', 'CREATIVE', '{snedker,møbelpolstrer,savskærer,orgelbygger}', '{stole,borde,skabe,brædder,lim,stoffer}'),
    ('CARS_MACHINERY', 'CARS_MACHINES', '{mekaniker,karrosserismed,dækmontør,landbrugsmaskinmekaniker}', '{biler,motorer,bremser,dæk,gear,knallerter}'),
    ('FOOD_PRODUCTION', 'FOOD', '{bager,slagter,mejerist,chokolademager}', '{brød,kager,pølser,oste,dej,ovne}'),
    ('RESTAURANT_HOTEL', 'FOOD', '{kok,tjener,receptionist,smørrebrødsjomfru}', '{gæster,menuer,værelser,køkkener,saucer,buffeter}'),
    ('RETAIL', 'SHOP', '{butiksassistent,salgsassistent,blomsterbinder,dekoratør}', '{kunder,kasser,hylder,varer,vinduer,kampagner}'),
    ('TRANSPORT_LOGISTICS', 'NUMBERS_ORDER', '{lagermedarbejder,chauffør,speditør,postbud}', '{pakker,paller,trucks,ruter,containere,ordrer}'),
    ('IT', 'COMPUTERS', '{programmør,datatekniker,supporter,spiludvikler}', '{servere,netværk,apps,skærme,koder,spil}'),
    ('MEDIA_DESIGN', 'CREATIVE', '{grafiker,fotograf,journalist,filmklipper}', '{billeder,aviser,film,plakater,interviews,podcasts}'),
    ('OFFICE_FINANCE', 'NUMBERS_ORDER', '{kontorassistent,revisor,bankrådgiver,bogholder}', '{regnskaber,møder,breve,bilag,budgetter,arkiver}'),
    ('HEALTH_CARE', 'CARE', '{sygeplejerske,socialassistent,tandplejer,fysioterapeut}', '{patienter,beboere,øvelser,klinikker,forbindinger,samtaler}'),
    ('CHILDREN_EDUCATION', 'CHILDREN', '{pædagog,lærer,dagplejer,støttepædagog}', '{børn,lege,klasser,bøger,ture,sange}'),
    ('CULTURE_MUSIC', 'MUSIC_STAGE', '{musiker,scenetekniker,bibliotekar,museumsvært}', '{koncerter,scener,udstillinger,kor,lyde,lys}'),
    ('SPORT_LEISURE', 'SPORT', '{træner,livredder,fitnessinstruktør,halmester}', '{haller,hold,bolde,bassiner,kampe,stævner}'),
    ('HAIR_BEAUTY', 'CREATIVE', '{frisør,kosmetolog,barber,negletekniker}', '{saloner,farver,sakse,masker,klipninger,krøller}'),
    ('CLEANING_SERVICE', 'NUMBERS_ORDER', '{rengøringsassistent,serviceassistent,vinduespudser,vaskerimedarbejder}', '{lokaler,gulve,vinduer,maskiner,linned,kantiner}'),
    ('PUBLIC_ADMINISTRATION', 'LANGUAGES_TRAVEL', '{sagsbehandler,byplanlægger,borgerservicemedarbejder,jurist}', '{borgere,sager,planer,kort,valg,udvalg}'),
    ('RESCUE_SECURITY', 'SAFETY_RESCUE', '{brandmand,redder,vagt,betjent}', '{udrykninger,ambulancer,øvelser,slanger,alarmer,køretøjer}'),
    ('ENERGY_ENVIRONMENT', 'OUTDOORS', '{vindmølletekniker,miljøtekniker,fjernvarmemontør,genbrugsvejleder}', '{vindmøller,solceller,vand,affald,målinger,anlæg}');

insert into partner (id, municipality_code, cvr, name, street, postal_code, town, trade, contact_name, contact_email, status, partner_since, search_text)
select uuidv7(), split_part(p.municipalities, '|', 1), lpad((10000000 + n)::text, 8, '0'),
    initcap(w.jobs[1 + n % 4]) || 'firmaet ' || (array['Nord','Fjord','Strand','Mølle','Bakke','Skov','Havne','Torve','Kirke','Eng'])[1 + n % 10] || ' ' || n,
    'Industrivej ' || n % 90, p.code, p.name, w.trade, 'Bo Bager', 'bo@example.dk', 'ACTIVE', current_date - 100, ''
from generate_series(1, 2000) n
join place p on p.at = 1 + (n * 37) % (select count(*) from place)
join wording w on w.at = 1 + n % 24;

create temporary table firm as select row_number() over (order by cvr) as at, * from partner;

insert into offer (id, municipality_code, partner_id, kind, status, title, text, trade, interests, learn, expect, street, postal_code, town,
    latitude, longitude, contact_name, contact_email, languages, deadline, terms, created_at, changed_at, published_at)
select uuidv7(), f.municipality_code, f.id, kind, 'PUBLISHED',
    (case kind when 'INTERNSHIP' then 'Praktik som ' when 'INTRO_JOB' then 'Introjob: ' when 'LEISURE_JOB' then 'Fritidsjob hos ' else 'Besøg en ' end)
        || w.jobs[1 + (r * 4)::integer % 4] || ' i ' || f.town,
    format(E'Hos %s arbejder vi hver dag med %s, %s og %s. Du følger en erfaren kollega, og du får lov til at prøve det meste selv.\n\n'
        || 'Vi er %s ansatte i %s, og vi lægger vægt på godt humør og på, at alle spørger, når de er i tvivl. Nummer %s i rækken.',
        f.name, w.things[1 + n % 6], w.things[1 + (n + 1) % 6], w.things[1 + (n + 3) % 6], 2 + n % 80, f.town, n),
    w.trade,
    case when n % 3 = 0 then array[w.interest] else array[w.interest, x.interest] end,
    'Du lærer om ' || w.things[1 + (n + 2) % 6] || ' og om livet på en arbejdsplads.', 'Du møder til tiden og siger til, hvis du er syg.',
    f.street, f.postal_code, f.town, p.latitude, p.longitude, 'Bo Bager', 'bo@example.dk', '{da}',
    case when n % 5 = 0 then current_date + 10 + n % 200 end,
    case kind
        when 'INTERNSHIP' then jsonb_build_object('kind', kind, 'grades', (array['[8,9]','[7,8,9]','[9,10]','[8]'])[1 + n % 4]::jsonb, 'weeks', weeks.weeks,
            'from', '08:00', 'to', '14:00', 'tasks', 'Hjælpe til med ' || w.things[1 + (n + 4) % 6] || '.', 'meetingPlace', 'Porten', 'meetingTime', '07:50',
            'machines', false, 'chemistry', false)
        when 'INTRO_JOB' then jsonb_build_object('kind', kind, 'positions', 1 + n % 4, 'startsOn', current_date + 20 + n % 100, 'weeks', 8, 'hoursPerWeek', 10 + n % 27,
            'minimumAge', 15 + n % 4, 'maximumAge', 29 - n % 5)
        when 'LEISURE_JOB' then jsonb_build_object('kind', kind, 'positions', 1 + n % 3, 'minimumAge', 13 + n % 5, 'startsOn', current_date + n % 60,
            'shifts', '[{"weekday": "TUESDAY", "from": "15:00", "to": "17:00", "breakMinutes": 0}]'::jsonb)
        else jsonb_build_object('kind', kind, 'direction', 'CLASS_TO_FIRM', 'byAgreement', true, 'slots', '[]'::jsonb, 'smallestClass', 10, 'largestClass', 28,
            'grades', '[5,6,7]'::jsonb, 'topics', 'En dag med ' || w.things[1 + n % 6], 'lengthMinutes', 120)
    end,
    now() - interval '90 days', now(), now() - random() * interval '90 days'
from (
    select n, random() as r, (array['INTERNSHIP','INTERNSHIP','INTRO_JOB','LEISURE_JOB','LEISURE_JOB','CLASS_VISIT'])[1 + n % 6] as kind
    from generate_series(1, :offers) n) numbers
join firm f on f.at = 1 + (n * 7919) % 2000
join place p on p.code = f.postal_code
join wording w on w.trade = case when n % 4 > 0 then f.trade else (select trade from wording where at = 1 + n / 6 % 24) end
join wording x on x.at = 1 + n / 5 % 24
cross join lateral (
    select jsonb_agg(jsonb_build_object('week', to_char(current_date + 14 + 7 * ((n * 3 + at * 5) % 40), 'IYYY-"W"IW'), 'seats', 1 + (n + at) % 4)) as weeks
    from generate_series(1, 1 + n % 4) at) weeks;

insert into seat (municipality_code, offer_id, week, number)
select o.municipality_code, o.id, week ->> 'week', number
from offer o, jsonb_array_elements(o.terms -> 'weeks') week, generate_series(1, (week ->> 'seats')::integer) number
where o.kind = 'INTERNSHIP';
insert into seat (municipality_code, offer_id, number)
select o.municipality_code, o.id, number from offer o, generate_series(1, (o.terms ->> 'positions')::integer) number where o.kind in ('INTRO_JOB', 'LEISURE_JOB');

analyze offer; analyze seat; analyze partner;
create temporary table listing as select * from offer_listing;
insert into listed_offer
select id, municipality_code, partner_id, kind, trade, interests, postal_code, youngest, oldest, open_weeks, open_until, stale_on, published_at from listing;
insert into listed_card select id, card from listing;
insert into listed_text select * from offer_text;
insert into offer_word (word, folded)
select word, folded(word)
from (select distinct words_of(concat_ws(' ', title, text, learn, expect, town, terms ->> 'tasks', terms ->> 'topics')) as word from offer
    union select words_of(name) from partner union select words_of(words) from search_term) words
on conflict do nothing;
vacuum analyze;
set session_replication_role = default;
select count(*) as listed, pg_size_pretty(pg_table_size('listed_offer')) as rows, pg_size_pretty(pg_table_size('listed_text')) as texts,
    pg_size_pretty(pg_table_size('listed_card')) as cards from listed_offer;
