-- What this service knows of a task, and from which edition of the calendar its reminders were planned.
create table task_plan (
    task_id uuid primary key,
    number text not null,
    title text not null,
    round integer not null,
    status text not null,
    lead_department text not null,
    co_departments varchar[] not null,
    paused boolean not null,
    accept_by date,
    deadline date not null,
    due_version integer not null,
    assigned_at timestamptz,
    assigned_round integer not null,
    assigned_due_version integer not null,
    reported_at timestamptz,
    last_event uuid not null,
    calendar_edition bigint not null
) with (fillfactor = 80);
create index task_plan_open on task_plan (calendar_edition) where status not in ('CLOSED', 'CANCELLED');

-- fire_at is the moment the rule names, attempt_at the next one at which somebody may be found to tell; cause is the
-- task's event from which it was planned.
create table reminder (
    id uuid primary key,
    task_id uuid not null references task_plan,
    department text not null,
    round integer not null,
    rule text not null,
    anchor text not null,
    offset_days integer not null,
    repeating boolean not null,
    nominal_date date not null,
    due_version integer not null,
    audience text[] not null,
    slip text,
    cause uuid not null,
    channels text[] not null,
    fire_at timestamptz not null,
    attempt_at timestamptz not null,
    state text not null check (state in ('PLANNED', 'FIRED', 'CANCELLED', 'SKIPPED')),
    reason text,
    settled_at timestamptz,
    unique (task_id, round, rule, nominal_date, due_version, department)
) with (fillfactor = 80);
create index reminder_due on reminder (attempt_at, id) where state = 'PLANNED';
create index reminder_list on reminder (task_id, nominal_date, id);
