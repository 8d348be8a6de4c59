-- What a thread may be about the code knows best; each capability adds its own.
alter table mail_thread drop constraint mail_thread_topic_check;
alter table mail_thread add constraint mail_thread_topic_check check (topic ~ '^[A-Z_]+$');

-- Wrong codes that somebody tried, so that nobody can try them all. Who has no account yet makes one by the call that fails, and it is undone with it: so
-- it is the caller that is counted, by the SHA-256 of the subject, and nothing of it stays for long.
drop table code_attempt;
create table code_attempt (
    caller text not null check (caller ~ '^[0-9a-f]{64}$'),
    at timestamptz not null default now()
);
create index code_attempt_of on code_attempt (caller, at);
