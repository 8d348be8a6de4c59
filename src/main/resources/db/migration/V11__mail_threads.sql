-- Mails to one person about one thing hang together in their mail program: each answers the one before it.

create table mail_thread (
    -- an address, in small letters
    recipient text not null,
    topic text not null check (topic in ('APPLICATION', 'OFFER', 'PLEDGE', 'CASE', 'HEAP')),
    -- of the application, offer, pledge or case; of a heap whose it is: a firm's or a person's
    topic_id uuid not null,
    first_message_id text not null,
    last_message_id text not null,
    primary key (topic_id, recipient, topic)
);

alter table mail
    -- the mail before this one in its thread; null in the first
    add column in_reply_to text,
    -- the first of the thread and the one before, as they stand in the header
    add column refers_to text,
    add constraint mail_answers_in_a_thread check ((in_reply_to is null) = (refers_to is null));

-- Professionals who were called in and have to be told. One is told of all that waits in one mail, which has the id of the first of them as its event.
create table call (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    professional uuid not null references account on delete cascade,
    application uuid not null references application on delete cascade,
    cause text not null check (cause in ('NOT_ANSWERED', 'NOT_CONFIRMED', 'NOT_CHOSEN', 'OFFER_CLOSED', 'FIRM_LEFT')),
    firm text not null,
    offer text not null,
    called_at timestamptz not null,
    -- when it was told, or left out since it was settled by then
    told_at timestamptz
);
create index call_waiting on call (professional, called_at) where told_at is null;

-- When somebody was last told; whoever moves it on writes the next mail.
create table call_round (
    professional uuid primary key references account on delete cascade,
    told_at timestamptz not null
);
