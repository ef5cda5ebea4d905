-- What scores are made of. Each row comes from one fact of a task (position says which) or from one slip, and occasion
-- names what may count once only, so that nothing counts twice however often it is told. day is the city's day on which
-- it was recorded: a day that is over gets no more rows. No foreign key: a slip may be here before its task is.
create table score_point (
    id uuid primary key,
    department text not null,
    task_id uuid not null,
    kind text not null,
    day date not null,
    occasion text not null,
    position integer,
    slip text,
    unique (task_id, kind, occasion),
    check ((position is null) <> (slip is null))
);
-- Each sum is read off one of these alone.
create index score_point_of_day on score_point (day, department, kind);
create index score_point_of_department on score_point (department, day, id) include (kind);

-- Departments take part in the ranking from the day on which they led their first task: a ranking as of an earlier day
-- is not changed by those that came later.
create table score_participant (
    department text primary key,
    since date not null
);
insert into score_participant (department, since)
select lead.department, min((lead.done_at at time zone 'Asia/Shanghai')::date)
from (
    select change ->> 'after' as department, f.done_at
    from task_fact f, jsonb_array_elements(f.changes) change
    where f.move in ('ISSUE', 'RULING', 'REASSIGNMENT', 'LEAD_AMENDMENT') and change ->> 'field' = 'leadDepartment'
) lead
where lead.department is not null
group by lead.department;

-- What each point counts. Rows are only ever added; the newest that was written before a day ended is in force on it.
create table score_weights (
    version integer primary key check (version > 0),
    weights jsonb not null,
    changed_by text not null,
    changed_at timestamptz not null
);
insert into score_weights (version, weights, changed_by, changed_at) values
    (1, '{
        "lateAcceptance": -0.5,
        "missingReport": -0.5,
        "returned": -2,
        "yellowSlip": -1,
        "redSlip": -2,
        "instructionUnanswered": -1,
        "closedEarly": 1,
        "excellent": 2
    }', 'system', '2026-11-22T00:00:00Z');

-- What is reported of a period. content is the text that its hash is of, as it was drafted and, once it is published,
-- for ever.
create table bulletin (
    period text primary key,
    version integer not null,
    state text not null,
    begins date not null,
    cut_off date not null,
    content text not null,
    sha256 text not null,
    drafted_by text not null,
    drafted_at timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    check ((state = 'PUBLISHED') = (approved_by is not null)),
    check ((state = 'PUBLISHED') = (approved_at is not null))
);
create index bulletin_newest on bulletin (cut_off, period);
alter table bulletin alter column content set statistics 0;
