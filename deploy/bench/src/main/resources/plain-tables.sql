drop table if exists inbox, applied_sequence, task, task_fact, outbox, outbox_pending;

create table inbox (
    event_id uuid primary key,
    topic text not null,
    key text not null,
    sequence bigint not null,
    taken_at timestamptz not null
);
create table applied_sequence (
    topic text not null,
    key text not null,
    sequence bigint not null,
    holding integer not null,
    primary key (topic, key)
);
create table task (
    id uuid primary key,
    number text not null unique,
    decision_id uuid not null unique,
    requirement text not null,
    lead_department text not null,
    deadline date not null,
    created_at timestamptz not null
);
create index task_by_department on task (lead_department, deadline);
create table task_fact (
    id uuid primary key,
    task_id uuid not null,
    at timestamptz not null,
    what text not null,
    details jsonb not null
);
create index task_fact_by_task on task_fact (task_id, at);
create table outbox (
    id uuid primary key,
    topic text not null,
    key text not null,
    sequence bigint not null,
    type text not null,
    at timestamptz not null,
    payload text not null
);
create table outbox_pending (
    position bigint generated always as identity primary key,
    bucket smallint not null,
    event_id uuid not null
);
