-- What every capability stands on: municipalities, the outbox, and the two records that say who did and who saw what.

create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

create table municipality (
    code text primary key check (code ~ '^[0-9]{3}$'),
    name text not null collate "da-DK-x-icu",
    short_name text not null collate "da-DK-x-icu",
    region text not null,
    -- taking part: has signed up to the guarantee and has a secretariat here
    takes_part boolean not null default false,
    school_organisation text not null default 'CENTRAL' check (school_organisation in ('DISTRICTS', 'CENTRAL')),
    review_before_publishing boolean not null default false,
    reply_working_days integer not null default 5 check (reply_working_days between 1 and 30),
    version integer not null default 0
);

insert into municipality (code, name, short_name, region) values
    ('101', 'Københavns Kommune', 'København', 'Region Hovedstaden'),
    ('147', 'Frederiksberg Kommune', 'Frederiksberg', 'Region Hovedstaden'),
    ('151', 'Ballerup Kommune', 'Ballerup', 'Region Hovedstaden'),
    ('153', 'Brøndby Kommune', 'Brøndby', 'Region Hovedstaden'),
    ('155', 'Dragør Kommune', 'Dragør', 'Region Hovedstaden'),
    ('157', 'Gentofte Kommune', 'Gentofte', 'Region Hovedstaden'),
    ('159', 'Gladsaxe Kommune', 'Gladsaxe', 'Region Hovedstaden'),
    ('161', 'Glostrup Kommune', 'Glostrup', 'Region Hovedstaden'),
    ('163', 'Herlev Kommune', 'Herlev', 'Region Hovedstaden'),
    ('165', 'Albertslund Kommune', 'Albertslund', 'Region Hovedstaden'),
    ('167', 'Hvidovre Kommune', 'Hvidovre', 'Region Hovedstaden'),
    ('169', 'Høje-Taastrup Kommune', 'Høje-Taastrup', 'Region Hovedstaden'),
    ('173', 'Lyngby-Taarbæk Kommune', 'Lyngby-Taarbæk', 'Region Hovedstaden'),
    ('175', 'Rødovre Kommune', 'Rødovre', 'Region Hovedstaden'),
    ('183', 'Ishøj Kommune', 'Ishøj', 'Region Hovedstaden'),
    ('185', 'Tårnby Kommune', 'Tårnby', 'Region Hovedstaden'),
    ('187', 'Vallensbæk Kommune', 'Vallensbæk', 'Region Hovedstaden'),
    ('190', 'Furesø Kommune', 'Furesø', 'Region Hovedstaden'),
    ('201', 'Allerød Kommune', 'Allerød', 'Region Hovedstaden'),
    ('210', 'Fredensborg Kommune', 'Fredensborg', 'Region Hovedstaden'),
    ('217', 'Helsingør Kommune', 'Helsingør', 'Region Hovedstaden'),
    ('219', 'Hillerød Kommune', 'Hillerød', 'Region Hovedstaden'),
    ('223', 'Hørsholm Kommune', 'Hørsholm', 'Region Hovedstaden'),
    ('230', 'Rudersdal Kommune', 'Rudersdal', 'Region Hovedstaden'),
    ('240', 'Egedal Kommune', 'Egedal', 'Region Hovedstaden'),
    ('250', 'Frederikssund Kommune', 'Frederikssund', 'Region Hovedstaden'),
    ('253', 'Greve Kommune', 'Greve', 'Region Sjælland'),
    ('259', 'Køge Kommune', 'Køge', 'Region Sjælland'),
    ('260', 'Halsnæs Kommune', 'Halsnæs', 'Region Hovedstaden'),
    ('265', 'Roskilde Kommune', 'Roskilde', 'Region Sjælland'),
    ('269', 'Solrød Kommune', 'Solrød', 'Region Sjælland'),
    ('270', 'Gribskov Kommune', 'Gribskov', 'Region Hovedstaden'),
    ('306', 'Odsherred Kommune', 'Odsherred', 'Region Sjælland'),
    ('316', 'Holbæk Kommune', 'Holbæk', 'Region Sjælland'),
    ('320', 'Faxe Kommune', 'Faxe', 'Region Sjælland'),
    ('326', 'Kalundborg Kommune', 'Kalundborg', 'Region Sjælland'),
    ('329', 'Ringsted Kommune', 'Ringsted', 'Region Sjælland'),
    ('330', 'Slagelse Kommune', 'Slagelse', 'Region Sjælland'),
    ('336', 'Stevns Kommune', 'Stevns', 'Region Sjælland'),
    ('340', 'Sorø Kommune', 'Sorø', 'Region Sjælland'),
    ('350', 'Lejre Kommune', 'Lejre', 'Region Sjælland'),
    ('360', 'Lolland Kommune', 'Lolland', 'Region Sjælland'),
    ('370', 'Næstved Kommune', 'Næstved', 'Region Sjælland'),
    ('376', 'Guldborgsund Kommune', 'Guldborgsund', 'Region Sjælland'),
    ('390', 'Vordingborg Kommune', 'Vordingborg', 'Region Sjælland'),
    ('400', 'Bornholm Kommune', 'Bornholm', 'Region Hovedstaden'),
    ('410', 'Middelfart Kommune', 'Middelfart', 'Region Syddanmark'),
    ('411', 'Christiansø', 'Christiansø', 'Region Hovedstaden'),
    ('420', 'Assens Kommune', 'Assens', 'Region Syddanmark'),
    ('430', 'Faaborg-Midtfyn Kommune', 'Faaborg-Midtfyn', 'Region Syddanmark'),
    ('440', 'Kerteminde Kommune', 'Kerteminde', 'Region Syddanmark'),
    ('450', 'Nyborg Kommune', 'Nyborg', 'Region Syddanmark'),
    ('461', 'Odense Kommune', 'Odense', 'Region Syddanmark'),
    ('479', 'Svendborg Kommune', 'Svendborg', 'Region Syddanmark'),
    ('480', 'Nordfyns Kommune', 'Nordfyns', 'Region Syddanmark'),
    ('482', 'Langeland Kommune', 'Langeland', 'Region Syddanmark'),
    ('492', 'Ærø Kommune', 'Ærø', 'Region Syddanmark'),
    ('510', 'Haderslev Kommune', 'Haderslev', 'Region Syddanmark'),
    ('530', 'Billund Kommune', 'Billund', 'Region Syddanmark'),
    ('540', 'Sønderborg Kommune', 'Sønderborg', 'Region Syddanmark'),
    ('550', 'Tønder Kommune', 'Tønder', 'Region Syddanmark'),
    ('561', 'Esbjerg Kommune', 'Esbjerg', 'Region Syddanmark'),
    ('563', 'Fanø Kommune', 'Fanø', 'Region Syddanmark'),
    ('573', 'Varde Kommune', 'Varde', 'Region Syddanmark'),
    ('575', 'Vejen Kommune', 'Vejen', 'Region Syddanmark'),
    ('580', 'Aabenraa Kommune', 'Aabenraa', 'Region Syddanmark'),
    ('607', 'Fredericia Kommune', 'Fredericia', 'Region Syddanmark'),
    ('615', 'Horsens Kommune', 'Horsens', 'Region Midtjylland'),
    ('621', 'Kolding Kommune', 'Kolding', 'Region Syddanmark'),
    ('630', 'Vejle Kommune', 'Vejle', 'Region Syddanmark'),
    ('657', 'Herning Kommune', 'Herning', 'Region Midtjylland'),
    ('661', 'Holstebro Kommune', 'Holstebro', 'Region Midtjylland'),
    ('665', 'Lemvig Kommune', 'Lemvig', 'Region Midtjylland'),
    ('671', 'Struer Kommune', 'Struer', 'Region Midtjylland'),
    ('706', 'Syddjurs Kommune', 'Syddjurs', 'Region Midtjylland'),
    ('707', 'Norddjurs Kommune', 'Norddjurs', 'Region Midtjylland'),
    ('710', 'Favrskov Kommune', 'Favrskov', 'Region Midtjylland'),
    ('727', 'Odder Kommune', 'Odder', 'Region Midtjylland'),
    ('730', 'Randers Kommune', 'Randers', 'Region Midtjylland'),
    ('740', 'Silkeborg Kommune', 'Silkeborg', 'Region Midtjylland'),
    ('741', 'Samsø Kommune', 'Samsø', 'Region Midtjylland'),
    ('746', 'Skanderborg Kommune', 'Skanderborg', 'Region Midtjylland'),
    ('751', 'Aarhus Kommune', 'Aarhus', 'Region Midtjylland'),
    ('756', 'Ikast-Brande Kommune', 'Ikast-Brande', 'Region Midtjylland'),
    ('760', 'Ringkøbing-Skjern Kommune', 'Ringkøbing-Skjern', 'Region Midtjylland'),
    ('766', 'Hedensted Kommune', 'Hedensted', 'Region Midtjylland'),
    ('773', 'Morsø Kommune', 'Morsø', 'Region Nordjylland'),
    ('779', 'Skive Kommune', 'Skive', 'Region Midtjylland'),
    ('787', 'Thisted Kommune', 'Thisted', 'Region Nordjylland'),
    ('791', 'Viborg Kommune', 'Viborg', 'Region Midtjylland'),
    ('810', 'Brønderslev Kommune', 'Brønderslev', 'Region Nordjylland'),
    ('813', 'Frederikshavn Kommune', 'Frederikshavn', 'Region Nordjylland'),
    ('820', 'Vesthimmerlands Kommune', 'Vesthimmerlands', 'Region Nordjylland'),
    ('825', 'Læsø Kommune', 'Læsø', 'Region Nordjylland'),
    ('840', 'Rebild Kommune', 'Rebild', 'Region Nordjylland'),
    ('846', 'Mariagerfjord Kommune', 'Mariagerfjord', 'Region Nordjylland'),
    ('849', 'Jammerbugt Kommune', 'Jammerbugt', 'Region Nordjylland'),
    ('851', 'Aalborg Kommune', 'Aalborg', 'Region Nordjylland'),
    ('860', 'Hjørring Kommune', 'Hjørring', 'Region Nordjylland');

-- Hjørring organises its schools in six districts, each with a coordinator of its own.
update municipality set school_organisation = 'DISTRICTS' where code = '860';

-- What happened and others must be told of; written with the change itself, worked off by a job.
create table outbox (
    id uuid primary key default uuidv7(),
    municipality_code text not null references municipality,
    type text not null,
    payload jsonb not null,
    occurred_at timestamptz not null default now(),
    done_at timestamptz
);
create index outbox_waiting on outbox (id) where done_at is null;

-- Every change of state: what, who, when, from, to. Never changed; it goes only when its time of keeping is over.
create table state_change (
    id uuid primary key default uuidv7(),
    municipality_code text not null references municipality,
    subject_type text not null,
    subject_id uuid not null,
    actor uuid,
    actor_role text not null,
    from_state text,
    to_state text not null,
    note text,
    at timestamptz not null default now()
);
create index state_change_of on state_change (subject_type, subject_id, id);

-- Every look of a professional at personal data.
create table access_log (
    id uuid primary key default uuidv7(),
    municipality_code text not null references municipality,
    actor uuid not null,
    actor_role text not null,
    subject_type text not null,
    subject_id uuid,
    what text not null,
    at timestamptz not null default now()
);
create index access_log_by_municipality on access_log (municipality_code, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger state_change_stays before update on state_change for each row execute function refuse_change();
create trigger access_log_stays before update on access_log for each row execute function refuse_change();
