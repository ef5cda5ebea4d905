-- What a task is found by (org.duban.runtime.search.SearchText), with the departments that have part in it, so that one
-- look into the index serves a search within a department. New entries wait in the index's own list until autovacuum
-- sorts them in, which it does each minute in which there are some: no writer has to wait for that.
create table task_text (
    task_id uuid primary key references task,
    folded text not null,
    terms text[] not null,
    departments text[] not null
) with (autovacuum_vacuum_insert_threshold = 500, autovacuum_vacuum_insert_scale_factor = 0);
create index task_text_terms on task_text using gin (terms, departments)
    with (fastupdate = on, gin_pending_list_limit = 65536);
-- A small sample tells the planner which words are common.
alter table task_text
    alter column task_id set statistics 20,
    alter column folded set statistics 0,
    alter column terms set statistics 20,
    alter column departments set statistics 20;

create function keep_task_text_departments() returns trigger
language plpgsql as $$
begin
    update task_text
    set departments = array(
        select new.lead_department union select co ->> 'department' from jsonb_array_elements(new.parts) co)
    where task_id = new.id;
    return null;
end
$$;
create trigger task_text_departments after update of lead_department, parts on task
    for each row when ((old.lead_department, old.parts) is distinct from (new.lead_department, new.parts))
    execute function keep_task_text_departments();
