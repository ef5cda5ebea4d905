create table working_calendar (
    year integer primary key,
    provisional boolean not null,
    source text,
    days jsonb not null
);

-- One row a series, updated for every number: room on its page keeps those updates off the index.
create table number_series (
    prefix text primary key,
    last integer not null
) with (fillfactor = 50);

-- Departments are not referenced by foreign keys: they are never deleted, and the key-share lock that each new task
-- would take on a busy department's row is not worth it.
create table task (
    id uuid primary key,
    version integer not null,
    sequence bigint not null,
    facts integer not null,
    number text not null unique,
    round integer not null,
    kind text not null,
    term text,
    title text not null,
    requirement text not null,
    status text not null,
    lead_department text not null,
    parts jsonb not null,
    percent integer not null check (percent between 0 and 100),
    last_report_by text,
    last_report_at timestamptz,
    last_report_percent integer,
    last_report_narrative text,
    urgency text not null,
    accept_by date not null,
    plan_by date,
    report_by date,
    deadline date not null,
    first_deadline date not null,
    yellow_from date not null,
    due_version integer not null,
    submitted_on date,
    source_type text not null,
    source_title text,
    decision_id text unique,
    sentence text,
    span_start integer,
    span_end integer,
    minutes_version integer,
    minutes_sha256 text,
    meeting_id text,
    meeting_body text,
    meeting_year integer,
    meeting_number integer,
    meeting_held_on date,
    issued_by text not null,
    issued_at timestamptz not null,
    updated_at timestamptz not null
) with (fillfactor = 80);
create index task_due on task (deadline, id);
create index task_updated on task (updated_at, id);
create index task_status_due on task (status, deadline, id);
create index task_meeting on task (meeting_id, deadline, id) where meeting_id is not null;
create index task_issued_by on task (issued_by, id);

-- What happened to a task, in order; rows are only ever added.
create table task_fact (
    id uuid primary key,
    task_id uuid not null references task,
    position integer not null,
    round integer not null,
    move text not null,
    done_by text not null,
    department text,
    done_at timestamptz not null,
    reason text,
    narrative text,
    late boolean not null,
    status_before text,
    status_after text not null,
    changes jsonb not null,
    causation uuid,
    unique (task_id, position)
);

-- One row for each department that has part in a task, with all that lists filter and sort by, so that a department's
-- list is one index scan whatever its page. The database keeps it, so that no writer can forget to.
create table task_department (
    task_id uuid not null references task,
    department text not null,
    role text not null,
    status text not null,
    kind text not null,
    deadline date not null,
    yellow_from date not null,
    submitted_on date,
    updated_at timestamptz not null,
    primary key (task_id, department)
) with (fillfactor = 80);
create index task_department_due on task_department (department, deadline, task_id)
    include (role, status, kind, yellow_from, submitted_on);
create index task_department_issued on task_department (department, task_id)
    include (role, status, kind, deadline, yellow_from, submitted_on);
create index task_department_updated on task_department (department, updated_at, task_id)
    include (role, status, kind, deadline, yellow_from, submitted_on);

create function keep_task_departments() returns trigger
language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.lead_department, old.parts) is not distinct from (new.lead_department, new.parts) then
        update task_department
        set status = new.status, kind = new.kind, deadline = new.deadline, yellow_from = new.yellow_from,
            submitted_on = new.submitted_on, updated_at = new.updated_at
        where task_id = new.id;
        return null;
    end if;
    if tg_op = 'UPDATE' then
        delete from task_department where task_id = new.id;
    end if;
    insert into task_department
        (task_id, department, role, status, kind, deadline, yellow_from, submitted_on, updated_at)
    select new.id, part.department, part.role,
        new.status, new.kind, new.deadline, new.yellow_from, new.submitted_on, new.updated_at
    from (
        select new.lead_department, 'LEAD'
        union all
        select co ->> 'department', 'CO' from jsonb_array_elements(new.parts) co
    ) part (department, role);
    return null;
end
$$;
create trigger task_departments after insert or update on task
    for each row execute function keep_task_departments();
