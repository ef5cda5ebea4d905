-- The event that told the other services of a fact; null where nobody was told, and in those of earlier releases.
alter table task_fact add column event_id uuid;

-- What time alone makes true. A day whose passing was noted is not looked at again, so that each of these indexes holds
-- what is still to come, and of what is due already as good as nothing.
alter table task add column noted_on date;
create index task_to_sign on task (accept_by)
    where status = 'ISSUED' and noted_on is distinct from accept_by;
create index task_to_report on task (report_by)
    where status in ('ACCEPTED', 'IN_PROGRESS', 'RETURNED');
create index task_to_look_back on task (look_back_on)
    where status = 'CLOSED' and look_back_on is not null and noted_on is distinct from look_back_on;

-- A year of the calendar was published: dates computed from it are computed anew. The row stays as the record of it.
create table recomputation (
    event_id uuid primary key,
    year integer not null,
    source text,
    noted_at timestamptz not null,
    finished_at timestamptz
);
create index recomputation_open on recomputation (noted_at, event_id) where finished_at is null;

-- What became of the decisions behind tasks, as meeting-service told it.
create table task_decision (
    event_id uuid primary key,
    decision_id text not null,
    sequence bigint not null,
    type text not null,
    done_by text not null,
    at timestamptz not null,
    reason text,
    confirmed_by text,
    rule text,
    requirement text,
    causation uuid
);
create index task_decision_of on task_decision (decision_id, sequence);
alter table task_decision alter column requirement set statistics 0;

-- What notification-service told about a task. No foreign key: its events may be here before the task is.
-- lead_department is the one that the task had then, and recipient null for a slip, which goes to a department.
create table task_delivery (
    event_id uuid primary key,
    task_id uuid not null,
    notice_id text not null,
    sequence bigint not null,
    type text not null,
    done_by text not null,
    at timestamptz not null,
    round integer not null,
    rule text not null,
    nominal_date date not null,
    due_version integer not null,
    lead_department text,
    department text,
    recipient text,
    channel text,
    slip_number text,
    slip_colour text,
    content_sha256 text,
    outcome text,
    detail text,
    causation uuid
);
create index task_delivery_of on task_delivery (task_id, event_id);
create index task_delivery_burden on task_delivery (lead_department, at) where type = 'reminder.fired.v1';
alter table task_delivery
    alter column content_sha256 set statistics 0,
    alter column detail set statistics 0;
