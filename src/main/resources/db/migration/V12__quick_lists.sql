-- Lists that say how long they are, without counting: an inbox of 100,000 opens as fast as one of ten.

-- How many of a list are in a state is the sum of its changes. Who writes adds a change in the same transaction, so the sum is exact for whoever
-- reads; and changes are only ever added, so nobody waits for anybody.
create table tally (
    -- what it is a list of, and whose
    list text not null,
    state text not null,
    change integer not null
);
create index tally_of_list on tally (list) include (state, change);

-- Makes one row of many, for each state of a list. The sums stay what they are, whoever writes, reads or folds meanwhile: a row is replaced by who
-- has deleted it.
create function fold_tallies() returns void language sql as $$
    with folded as (
        delete from tally where list in (select list from tally group by list, state having count(*) > 1) returning list, state, change)
    insert into tally (list, state, change)
    select list, state, sum(change) from folded group by list, state having sum(change) <> 0
$$;

-- An application is on two lists: what its firm has received, and all of its municipality.
create function tally_application(one application, change integer) returns void language sql as $$
    insert into tally (list, state, change) values
        ('received ' || one.partner, one.status, change),
        ('applications ' || one.municipality_code, one.status, change)
$$;

create function application_tallied() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform tally_application(old, -1);
    end if;
    if tg_op <> 'DELETE' then
        perform tally_application(new, 1);
    end if;
    return null;
end $$;
create trigger application_tallied after insert or delete on application
    for each row execute function application_tallied();
create trigger application_tallied_anew after update on application
    for each row when (
        (old.status, old.partner, old.municipality_code) is distinct from (new.status, new.partner, new.municipality_code))
    execute function application_tallied();

-- Behind the triggers: making them has waited for all who were writing, and lets nobody write until this is done.
insert into tally (list, state, change)
select 'received ' || partner, status, count(*) from application group by partner, status
union all
select 'applications ' || municipality_code, status, count(*) from application group by municipality_code, status;

-- The first of one state, found without passing those of the others.
create index application_inbox_by_status on application (partner, status, urgency, answer_by, submitted_at, id);
create index application_desk_by_status on application (municipality_code, status, urgency, answer_by, submitted_at, id);
