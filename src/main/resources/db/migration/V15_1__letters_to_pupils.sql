-- What a thread may be about the code knows best; each capability adds its own.
alter table mail_thread drop constraint mail_thread_topic_check;
alter table mail_thread add constraint mail_thread_topic_check check (topic ~ '^[A-Z_]+$');
