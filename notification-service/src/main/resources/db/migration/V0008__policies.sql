-- How the policies stand at present; one without a condition is the default. Rows are never deleted: revisions, summed
-- up, are the edition of all policies together, which only ever grows.
create table reminder_policy (
    name text primary key,
    revision integer not null,
    newest integer not null check (newest > 0),
    kind text,
    urgency text,
    department text,
    removed_by text,
    removed_at timestamptz
);
create unique index reminder_policy_conditions
    on reminder_policy (coalesce(kind, ''), coalesce(urgency, ''), coalesce(department, '')) where removed_at is null;

-- All that they ever were: reminders name the version by which they were planned. Rows are only ever added.
create table reminder_policy_version (
    id uuid primary key,
    name text not null references reminder_policy,
    version integer not null check (version > 0),
    kind text,
    urgency text,
    department text,
    rules jsonb not null,
    changed_by text not null,
    changed_at timestamptz not null,
    unique (name, version)
);

insert into reminder_policy (name, revision, newest) values ('default', 0, 1);
insert into reminder_policy_version (id, name, version, rules, changed_by, changed_at)
select '01900000-0000-7000-8000-000000000001', policy, 1,
    jsonb_agg(
        jsonb_build_object(
            'name', name, 'anchor', anchor, 'offsetDays', offset_days, 'repeatDays', repeat_days,
            'audience', audience, 'channels', channels, 'slip', slip)
        order by array_position(array ['ISSUED', 'ACCEPT_BY', 'DUE'], anchor), offset_days),
    'system', '2026-11-23T00:00:00Z'
from reminder_rule where policy = 'default' group by policy;
drop table reminder_rule;

-- The days beside the deadline that rules count from, and what a policy may be for. What is not known of a task stays so
-- until its next event.
alter table task_plan
    add column kind text not null default 'ASSIGNMENT',
    add column urgency text not null default 'NORMAL',
    add column plan_by date,
    add column report_by date,
    add column report_missed date,
    add column returned_at timestamptz,
    add column returned_round integer not null default 0,
    add column returned_due_version integer not null default 0;

-- By which version of which policy a reminder was planned.
alter table reminder
    add column policy text not null default 'default',
    add column policy_version integer not null default 1;
