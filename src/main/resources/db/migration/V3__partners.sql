-- The firms of the guarantee, what they promise, and the texts under which they promise it.

-- One row per firm for good: who leaves becomes FORMER and comes back by signing anew, never by registering anew.
create table partner (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    cvr text not null check (cvr ~ '^[0-9]{8}$'),
    p_number text check (p_number ~ '^[0-9]{10}$'),
    name text not null collate "da-DK-x-icu",
    street text not null,
    postal_code text not null check (postal_code ~ '^[0-9]{4}$'),
    town text not null collate "da-DK-x-icu",
    trade text not null,
    website text check (website ~ '^https?://'),
    contact_name text not null,
    contact_email text not null,
    contact_phone text,
    status text not null default 'REGISTERED' check (status in ('REGISTERED', 'ACTIVE', 'FORMER')),
    -- the day of the first approval
    partner_since date,
    -- name and town in lower case, with ae, oe and aa for the Danish letters
    search_text text not null,
    created_at timestamptz not null default now(),
    constraint partner_cvr_once unique (cvr),
    constraint partner_active_since check (status = 'REGISTERED' or partner_since is not null)
);
create index partner_directory on partner (name, id) where status = 'ACTIVE';
create index partner_by_municipality on partner (municipality_code, status, name, id);
create index partner_search on partner using gin (search_text gin_trgm_ops);

-- Who acts for a firm. A person acts for one firm.
create table membership (
    id uuid primary key default uuidv7(),
    municipality_code text not null references municipality,
    partner_id uuid not null references partner on delete cascade,
    account_id uuid not null references account on delete cascade,
    since timestamptz not null default now(),
    constraint membership_account_once unique (account_id)
);
create index membership_by_partner on membership (partner_id);

-- The words of the pledge, version by version. The Danish words are the ones that are signed; the English help to understand them.
create table pledge_text (
    id uuid primary key default uuidv7(),
    municipality_code text not null references municipality,
    version integer not null check (version >= 1),
    valid_from date not null,
    term_years integer not null check (term_years between 1 and 10),
    title_da text not null,
    title_en text not null,
    constraint pledge_text_version_once unique (municipality_code, version)
);

create table pledge_text_section (
    pledge_text_id uuid not null references pledge_text on delete cascade,
    position integer not null check (position >= 0),
    heading_da text not null,
    body_da text not null,
    heading_en text not null,
    body_en text not null,
    primary key (pledge_text_id, position)
);

create table pledge (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    partner_id uuid not null references partner,
    -- a renewal names the pledge that it follows
    follows_id uuid references pledge,
    pledge_text_id uuid not null references pledge_text,
    text_version integer not null,
    term_years integer not null,
    status text not null,
    -- exactly what the signatory read, and its fingerprint
    document text not null,
    sha256 text not null,
    signatory_name text,
    signatory_title text,
    signed_at timestamptz,
    signed_by uuid references account,
    signed_by_name text,
    signed_by_email text,
    return_reasons text,
    active_from date,
    active_until date,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    constraint pledge_status check (status in ('DRAFT', 'SIGNED', 'RETURNED', 'ACTIVE', 'EXPIRED', 'ENDED')),
    constraint pledge_fingerprint check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    constraint pledge_signature_whole
        check (num_nulls(signatory_name, signatory_title, signed_at, signed_by, signed_by_name) in (0, 5)),
    constraint pledge_draft_unsigned check (status <> 'DRAFT' or signed_at is null),
    constraint pledge_beyond_draft_signed check (status in ('DRAFT', 'RETURNED') or signed_at is not null),
    constraint pledge_returned_with_reasons check ((status = 'RETURNED') = (return_reasons is not null)),
    constraint pledge_term_whole check (num_nulls(active_from, active_until) in (0, 2)),
    constraint pledge_term_when_approved
        check ((status in ('ACTIVE', 'EXPIRED', 'ENDED')) = (active_from is not null)),
    constraint pledge_term_forward check (active_until > active_from)
);
-- At most one pledge on its way and at most one in force; both at once only while the firm renews.
create unique index pledge_open_once on pledge (partner_id) where status in ('DRAFT', 'SIGNED', 'RETURNED');
create unique index pledge_active_once on pledge (partner_id) where status = 'ACTIVE';
create index pledge_by_partner on pledge (partner_id, id);
create index pledge_desk on pledge (municipality_code, status, changed_at, id);
create index pledge_running_out on pledge (active_until) where status = 'ACTIVE';

-- What was signed stays as it was signed. Only a pledge that has been returned may get another text.
create function keep_what_was_signed() returns trigger language plpgsql as $$
begin
    raise exception 'pledge % is signed: its text stays', old.id using errcode = 'restrict_violation';
end $$;
create trigger pledge_text_stays before update on pledge for each row
    when (old.status in ('SIGNED', 'ACTIVE', 'EXPIRED', 'ENDED') and old.document is distinct from new.document)
    execute function keep_what_was_signed();

create table commitment (
    pledge_id uuid not null references pledge on delete cascade,
    municipality_code text not null references municipality,
    form text not null constraint commitment_form check (form in (
        'INTERNSHIP_WEEKS', 'INTRO_JOBS', 'LEISURE_JOBS', 'CLASS_VISITS_TO_FIRM',
        'FIRM_INTO_CLASS', 'APPRENTICESHIPS', 'MENTORING', 'FAIRS')),
    per_year integer not null constraint commitment_per_year check (per_year between 1 and 500),
    primary key (pledge_id, form)
);

-- A commitment belongs to the municipality of its pledge.
create function commitment_municipality() returns trigger language plpgsql as $$
begin
    select p.municipality_code into new.municipality_code from pledge p where p.id = new.pledge_id;
    return new;
end $$;
create trigger commitment_gets_municipality before insert on commitment
    for each row execute function commitment_municipality();

-- Version 1 for every municipality, ready for the day it takes part.
insert into pledge_text (municipality_code, version, valid_from, term_years, title_da, title_en)
select code, 1, date '2026-01-01', 2,
       'Partnerskabsaftale om ungegarantien i ' || name,
       'Partnership pledge of the youth guarantee in ' ||
           case code when '860' then 'the Municipality of Hjørring'
                     when '326' then 'the Municipality of Kalundborg'
                     else 'the Municipality of ' || short_name end
from municipality;

with words (code, position, heading_da, body_da, heading_en, body_en) as (values
-- The words that every municipality starts with.
('*', 0, 'Hvad ungegarantien er',
'Ungegarantien er et løfte til alle børn og unge i {kommune}, fra de begynder i skole, og til de fylder 30 år: Den, der spørger, får hjælp til at komme videre mod uddannelse eller arbejde.
Kommunen kan ikke holde det løfte alene. Derfor indgår den denne aftale med virksomheder, der vil være med. De kaldes garantipartnere.',
'What the youth guarantee is',
'The youth guarantee is a promise to all children and young people in the Municipality of {place}, from the day they start school until they turn 30: whoever asks gets help to move on towards education or work.
The municipality cannot keep that promise alone. Therefore it makes this pledge with firms that want to take part. They are called guarantee partners.'),
('*', 1, 'Det lover vi som garantipartner',
'Vi hjælper alle unge, der henvender sig til os. Når vi ikke selv har en plads, siger vi ikke bare nej: Vi guider den unge videre til en anden garantipartner eller til kommunens vejledere.
Vi svarer altid, og vi svarer inden for den frist, der gælder i kommunen.
Vi tager i rimeligt omfang imod unge, som har brug for mere tid, ro eller støtte end andre. Vi aftaler med kommunen, hvad der skal til.
Vi er ambassadører for ungegarantien. Vi fortæller om den til vores medarbejdere, kunder og kolleger i branchen.',
'What we promise as a guarantee partner',
'We help all young people who come to us. When we have no place ourselves, we do not just say no: we guide the young person on to another guarantee partner or to the counsellors of the municipality.
We always answer, and we answer within the time limit that applies in the municipality.
To a reasonable extent we take in young people who need more time, calm or support than others. We agree with the municipality on what it takes.
We are ambassadors of the youth guarantee. We tell our employees, customers and colleagues in the trade about it.'),
('*', 2, 'Det lover kommunen',
'Kommunen giver os én indgang og en fast kontakt, som kender vores virksomhed.
Kommunen hjælper med det praktiske og med papirerne, og den tager over, når vi guider en ung videre.
Kommunen følger op på hver enkelt ung, indtil den unge er kommet godt videre.
Kommunen viser os frem som garantipartner, når vi ønsker det.',
'What the municipality promises',
'The municipality gives us one way in and a regular contact who knows our firm.
The municipality helps with practical matters and with the papers, and it takes over when we guide a young person on.
The municipality follows up on every young person until he or she has moved on well.
The municipality presents us as a guarantee partner when we want it to.'),
('*', 3, 'Sikkert og trygt for de unge',
'Vi overholder reglerne om unges arbejde: alder, arbejdstid, pauser og opgaver. Vi vurderer risikoen, før en ung under 18 år arbejder med maskiner eller kemi.
Den unge har en bestemt voksen at gå til hos os, fra den første dag til den sidste.
Vi bruger kun oplysninger om den unge til det, de er givet til, og vi sletter dem, når vi ikke længere har brug for dem.',
'Safe and secure for the young people',
'We keep the rules on the work of young people: age, hours, breaks and tasks. We assess the risk before anyone under 18 works with machines or chemicals.
The young person has one particular adult to turn to with us, from the first day to the last.
We use information about the young person only for what it was given for, and we delete it when we no longer need it.'),
('*', 4, 'Hvor længe aftalen gælder',
'Aftalen gælder i to år fra den dag, kommunen godkender den. Inden den udløber, spørger kommunen, om vi vil fortsætte.
Begge parter kan sige aftalen op med en måneds varsel. De forløb, der allerede er aftalt med unge, gøres færdige.
Aftalen giver ingen af parterne krav på betaling.',
'How long the pledge lasts',
'The pledge lasts for two years from the day the municipality approves it. Before it runs out, the municipality asks whether we want to go on.
Either party may end the pledge with one month''s notice. What has already been agreed with young people is carried through.
The pledge gives neither party a claim to payment.'),

('860', 0, 'Hvad Hjørring Kommunes ungegaranti er',
'Ungegarantien er et løfte til alle børn og unge i Hjørring Kommune, fra de begynder i skole, og til de fylder 30 år: Den, der spørger, får hjælp til at komme videre mod uddannelse eller arbejde. Ingen bliver mødt med tavshed, og ingen bliver mødt med et bart nej.
Garantien har fire spor: grundskole, virksomhed, støtte og vejledning. Denne aftale hører til virksomhedssporet. Her åbner kommunens virksomheder dørene, så unge kan se, prøve og lære, hvad et arbejde er.
De virksomheder, der har underskrevet aftalen, kaldes garantipartnere.',
'What the youth guarantee of Hjørring is',
'The youth guarantee is a promise to all children and young people in the Municipality of Hjørring, from the day they start school until they turn 30: whoever asks gets help to move on towards education or work. Nobody is met with silence, and nobody is met with a plain no.
The guarantee has four tracks: school, firms, support and guidance. This pledge belongs to the track of the firms. Here the firms of the municipality open their doors, so that young people can see, try and learn what work is.
The firms that have signed the pledge are called guarantee partners.'),
('860', 1, 'Det lover vi som garantipartner',
'Vi hjælper alle unge, der henvender sig til os. Når vi ikke selv har en plads, siger vi ikke bare nej: Vi guider den unge videre til en anden garantipartner, til skolernes praktikkoordinatorer eller til kommunens vejledere, og vi skriver til den unge, hvem der nu tager over.
Vi svarer altid, og vi svarer inden for den frist, der gælder i Hjørring Kommune.
Vi tager i rimeligt omfang imod unge, som har brug for mere tid, ro eller støtte end andre. Kommunen hjælper os med at finde ud af, hvad der skal til.
Vi er ambassadører for ungegarantien. Vi fortæller om den til vores medarbejdere, kunder og kolleger i branchen, og vi er med til at gøre unge nysgerrige på vores fag.',
'What we promise as a guarantee partner',
'We help all young people who come to us. When we have no place ourselves, we do not just say no: we guide the young person on to another guarantee partner, to the placement coordinators of the schools or to the counsellors of the municipality, and we write to the young person who takes over now.
We always answer, and we answer within the time limit that applies in the Municipality of Hjørring.
To a reasonable extent we take in young people who need more time, calm or support than others. The municipality helps us to find out what it takes.
We are ambassadors of the youth guarantee. We tell our employees, customers and colleagues in the trade about it, and we help to make young people curious about our line of work.'),
('860', 2, 'Det lover Hjørring Kommune',
'Ungesekretariatet er vores ene indgang til kommunen. Det svarer på spørgsmål om aftalen og om alt, hvad der følger med den.
Praktikkoordinatorerne i skoledistrikterne hjælper med elever i praktik: hvem der kommer, hvornår, og hvad de skal kunne og have med. Kommunens virksomhedskonsulenter hjælper med introjob, fritidsjob og opslag.
Kommunen tager over, når vi guider en ung videre, og følger op, indtil den unge er kommet godt videre.
Kommunen viser os frem som garantipartner, når vi ønsker det, og inviterer os til at mødes med de andre garantipartnere.',
'What the Municipality of Hjørring promises',
'The youth secretariat is our one way into the municipality. It answers questions about the pledge and about everything that comes with it.
The placement coordinators of the school districts help with pupils on internships: who comes, when, and what they must be able to do and bring. The business consultants of the municipality help with intro jobs, leisure jobs and offers.
The municipality takes over when we guide a young person on, and it follows up until the young person has moved on well.
The municipality presents us as a guarantee partner when we want it to, and invites us to meet the other guarantee partners.'),
('860', 3, 'Sikkert og trygt for de unge',
'Vi overholder reglerne om unges arbejde: alder, arbejdstid, pauser og opgaver. Vi vurderer risikoen, før en ung under 18 år arbejder med maskiner eller kemi, og vi skriver vurderingen ned.
Den unge har en bestemt voksen at gå til hos os, fra den første dag til den sidste. Går noget galt, ringer vi til skolen eller kommunen samme dag.
Vi får kun de oplysninger om den unge, som vi har brug for. Vi bruger dem kun til det, de er givet til, og vi sletter dem, når vi ikke længere har brug for dem.',
'Safe and secure for the young people',
'We keep the rules on the work of young people: age, hours, breaks and tasks. We assess the risk before anyone under 18 works with machines or chemicals, and we write the assessment down.
The young person has one particular adult to turn to with us, from the first day to the last. If something goes wrong, we call the school or the municipality the same day.
We are given only the information about the young person that we need. We use it only for what it was given for, and we delete it when we no longer need it.'),
('860', 4, 'Hvor længe aftalen gælder',
'Aftalen gælder i to år fra den dag, Hjørring Kommune godkender den. Inden den udløber, spørger ungesekretariatet, om vi vil fortsætte, og om tallene skal være andre.
Begge parter kan sige aftalen op med en måneds varsel. De forløb, der allerede er aftalt med unge, gøres færdige.
Tallene for vores bidrag er det, vi sigter efter. Kan vi et år ikke nå dem, fortæller vi det til ungesekretariatet. Aftalen giver ingen af parterne krav på betaling.',
'How long the pledge lasts',
'The pledge lasts for two years from the day the Municipality of Hjørring approves it. Before it runs out, the youth secretariat asks whether we want to go on, and whether the numbers should be others.
Either party may end the pledge with one month''s notice. What has already been agreed with young people is carried through.
The numbers of our contribution are what we aim for. If we cannot reach them in a year, we tell the youth secretariat. The pledge gives neither party a claim to payment.'),

('326', 0, 'Hvad ungegarantien i Kalundborg er',
'Ungegarantien er et løfte til alle børn og unge i Kalundborg Kommune, fra de begynder i skole, og til de fylder 30 år: Den, der spørger, får hjælp til at finde sin vej til uddannelse eller arbejde. Alle får et svar, og ingen bliver sendt hjem med et nej og ikke andet.
I Kalundborg Kommune ligger store arbejdspladser og små værksteder side om side. Garantien skal sørge for, at de unge lærer begge dele at kende, uanset hvor i kommunen de bor, og hvem deres forældre kender.
De virksomheder, der har underskrevet aftalen, kaldes garantipartnere.',
'What the youth guarantee in Kalundborg is',
'The youth guarantee is a promise to all children and young people in the Municipality of Kalundborg, from the day they start school until they turn 30: whoever asks gets help to find their way to education or work. Everyone gets an answer, and nobody is sent home with a no and nothing else.
In the Municipality of Kalundborg large workplaces and small workshops lie side by side. The guarantee is to make sure that young people get to know both, wherever in the municipality they live and whomever their parents know.
The firms that have signed the pledge are called guarantee partners.'),
('326', 1, 'Det lover vi som garantipartner',
'Vi hjælper alle unge, der henvender sig til os. Har vi ikke selv en plads, guider vi den unge videre: til en anden garantipartner, eller til kommunens vejledere og virksomhedskonsulenter. Den unge får at vide, hvorfor, og hvem der nu tager over.
Vi svarer altid, og vi svarer inden for den frist, der gælder i Kalundborg Kommune.
Vi tager i rimeligt omfang imod unge, som har brug for noget mere: en kortere dag, en fast makker, tid til at falde til. Kommunen hjælper os undervejs.
Vi er ambassadører for ungegarantien. Vi fortæller om den der, hvor vi kommer, og vi hjælper nye garantipartnere i gang.',
'What we promise as a guarantee partner',
'We help all young people who come to us. If we have no place ourselves, we guide the young person on: to another guarantee partner, or to the counsellors and business consultants of the municipality. The young person is told why, and who takes over now.
We always answer, and we answer within the time limit that applies in the Municipality of Kalundborg.
To a reasonable extent we take in young people who need something more: a shorter day, a regular companion, time to settle in. The municipality helps us along the way.
We are ambassadors of the youth guarantee. We tell about it wherever we go, and we help new guarantee partners to get started.'),
('326', 2, 'Det lover Kalundborg Kommune',
'Kommunens ungesekretariat er vores faste kontakt. Det kender vores virksomhed og vender tilbage, når vi spørger.
Praktikkoordinatoren samler ønskerne fra alle kommunens skoler, så vi får én henvendelse og ikke en fra hver klasse.
Kommunen hjælper med aftaler og papirer. Den tager over, når vi guider en ung videre, og følger op, indtil den unge er kommet godt videre.
Kommunen viser os frem som garantipartner, når vi ønsker det.',
'What the Municipality of Kalundborg promises',
'The youth secretariat of the municipality is our regular contact. It knows our firm and comes back to us when we ask.
The placement coordinator gathers the wishes of all schools of the municipality, so that we get one request and not one from every class.
The municipality helps with agreements and papers. It takes over when we guide a young person on, and it follows up until the young person has moved on well.
The municipality presents us as a guarantee partner when we want it to.'),
('326', 3, 'Sikkert og trygt for de unge',
'Vi overholder reglerne om unges arbejde: alder, arbejdstid, pauser og opgaver. Vi vurderer risikoen, før en ung under 18 år arbejder med maskiner eller kemi.
Hos os har den unge en bestemt voksen at gå til, og den unge får vist, hvordan man arbejder sikkert, før arbejdet begynder.
Vi bruger kun oplysninger om den unge til det, de er givet til, og vi sletter dem, når vi ikke længere har brug for dem.',
'Safe and secure for the young people',
'We keep the rules on the work of young people: age, hours, breaks and tasks. We assess the risk before anyone under 18 works with machines or chemicals.
With us the young person has one particular adult to turn to, and is shown how to work safely before the work begins.
We use information about the young person only for what it was given for, and we delete it when we no longer need it.'),
('326', 4, 'Hvor længe aftalen gælder',
'Aftalen gælder i to år fra den dag, Kalundborg Kommune godkender den. Inden den udløber, spørger ungesekretariatet, om vi vil fortsætte.
Begge parter kan sige aftalen op med en måneds varsel. De forløb, der allerede er aftalt med unge, gøres færdige.
Tallene for vores bidrag er det, vi sigter efter. Aftalen giver ingen af parterne krav på betaling.',
'How long the pledge lasts',
'The pledge lasts for two years from the day the Municipality of Kalundborg approves it. Before it runs out, the youth secretariat asks whether we want to go on.
Either party may end the pledge with one month''s notice. What has already been agreed with young people is carried through.
The numbers of our contribution are what we aim for. The pledge gives neither party a claim to payment.')
)
insert into pledge_text_section (pledge_text_id, position, heading_da, body_da, heading_en, body_en)
select t.id, w.position, w.heading_da, replace(w.body_da, '{kommune}', m.name),
       w.heading_en, replace(w.body_en, '{place}', m.short_name)
from pledge_text t
join municipality m on m.code = t.municipality_code
join words w on w.code = case when m.code in ('860', '326') then m.code else '*' end;

-- A text that firms have signed is never rewritten: a new wording is a new version.
create trigger pledge_text_is_final before update on pledge_text for each row execute function refuse_change();
create trigger pledge_text_section_is_final before update on pledge_text_section
    for each row execute function refuse_change();
