-- A task's whole life. What earlier releases left unsaid is filled with what they meant by it.
alter table task
    add column fact_head text,
    add column assigned_by text,
    add column report_every integer not null default 0 check (report_every between 0 and 366),
    add column hands jsonb not null default '[]',
    add column clock_profile text not null default '13710',
    add column clock_version integer not null default 1,
    add column object_by date,
    add column answer_by date,
    add column term_from date,
    add column round_began date,
    add column round_due date,
    add column extensions integer not null default 0,
    add column extended_days integer not null default 0,
    add column extension_asked uuid,
    add column suspended_from text,
    add column suspended_on date,
    add column proposed_lead text,
    add column plan text,
    add column grade text,
    add column look_back_on date,
    add column answered_by uuid references task,
    add column parent_id uuid references task;
update task set
    assigned_by = issued_by,
    object_by = (issued_at at time zone 'Asia/Shanghai')::date + 7,
    round_began = (issued_at at time zone 'Asia/Shanghai')::date,
    round_due = first_deadline;
alter table task
    alter column assigned_by set not null,
    alter column object_by set not null,
    alter column round_began set not null,
    alter column round_due set not null,
    alter column report_every drop default,
    alter column hands drop default,
    alter column clock_profile drop default,
    alter column clock_version drop default,
    alter column extensions drop default,
    alter column extended_days drop default,
    alter column hands set statistics 0,
    alter column fact_head set statistics 0;
create index task_answered_by on task (answered_by) where answered_by is not null;
create index task_parent on task (parent_id) where parent_id is not null;

-- Each fact names the hash of the one before it; those of earlier releases have none.
alter table task_fact
    add column details json not null default '{}',
    add column subject uuid,
    add column on_day date,
    add column previous_hash text,
    add column hash text,
    alter column previous_hash set statistics 0,
    alter column hash set statistics 0;
alter table task_fact alter column details drop default;
-- What time alone makes true is written once a day of a task, whoever writes.
create unique index task_fact_of_a_day on task_fact (task_id, round, move, on_day)
    where move in ('ACCEPTANCE_MISSED', 'REPORT_MISSED', 'LOOK_BACK_DUE');
