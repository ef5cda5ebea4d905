drop table if exists plain_reminder, plain_notice, scheduled_tasks;

create table plain_reminder (
    id uuid primary key,
    task_id uuid not null,
    rung integer not null,
    recipient text not null,
    fire_at timestamptz not null,
    state text not null
) with (fillfactor = 80);
create index plain_reminder_due on plain_reminder (fire_at, id) where state = 'PLANNED';

create table plain_notice (
    reminder_id uuid primary key,
    recipient text not null,
    fired_at timestamptz not null
);

-- The table that db-scheduler asks for, with the indexes that its documentation recommends.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
