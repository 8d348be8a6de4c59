-- Mails to one person about one thing hang together in their mail program: each answers the one before it.

create table mail_thread (
    -- an address, in small letters
    recipient text not null,
    topic text not null check (topic in ('APPLICATION', 'OFFER', 'PLEDGE', 'HEAP')),
    -- of the application, offer or pledge; of a heap whose it is: a firm's or a person's
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
