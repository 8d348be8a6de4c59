-- Mails on their way. What happened stands in the outbox; each happening becomes one row here for each recipient, and each row is sent.

create table mail (
    id uuid primary key default uuidv7(),
    version integer not null default 0,
    municipality_code text not null references municipality,
    -- the row of the outbox that it tells of; no foreign key, for the outbox may be tidied earlier
    event_id uuid not null,
    recipient text not null,
    language text not null check (language in ('DA', 'EN')),
    template text not null,
    subject text not null,
    -- what is to be sent; nothing of it stays once it is sent
    body text,
    calendar text,
    pledge_id uuid,
    -- the same at every attempt, so that a mailbox can tell a repetition
    message_id text not null constraint mail_message_id_once unique,
    status text not null default 'WAITING' check (status in ('WAITING', 'SENT', 'FAILED')),
    attempts integer not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz,
    last_error text,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    constraint mail_once unique (event_id, recipient, template),
    constraint mail_sent_keeps_no_content check (
        (status = 'SENT') = (sent_at is not null)
        and (status = 'SENT') = (body is null)
        and (status <> 'SENT' or calendar is null)),
    constraint mail_waiting_has_a_time check ((status = 'WAITING') = (next_attempt_at is not null))
);
create index mail_due on mail (next_attempt_at) where status = 'WAITING';
create index mail_of_municipality on mail (municipality_code, id);
create index mail_of_municipality_by_status on mail (municipality_code, status, id);
