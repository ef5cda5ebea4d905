alter table department add column retired boolean not null default false;
alter table department alter column retired drop default;
create index department_parent on department (parent) where parent is not null;

-- How the profiles stand at present; exactly one is in force for new tasks.
create table clock_profile (
    name text primary key,
    revision integer not null,
    newest integer not null check (newest > 0),
    in_force boolean not null
);
create unique index clock_profile_in_force on clock_profile (in_force) where in_force;

-- All that they ever were: tasks name the version that they were issued under. Rows are only ever added.
create table clock_profile_version (
    id uuid primary key,
    name text not null references clock_profile,
    version integer not null check (version > 0),
    settings jsonb not null,
    changed_by text not null,
    changed_at timestamptz not null,
    unique (name, version)
);

insert into clock_profile (name, revision, newest, in_force) values ('13710', 0, 1, true), ('standard', 0, 1, false);
-- They came with the first release.
insert into clock_profile_version (id, name, version, settings, changed_by, changed_at) values
    ('01900000-0000-7000-8000-000000013710', '13710', 1, '{
        "ordinary": {"count": 7, "unit": "DAYS"},
        "complex": {"count": 1, "unit": "MONTHS"},
        "accept": {"count": 0, "unit": "WORKING_DAYS"},
        "object": {"count": 5, "unit": "WORKING_DAYS"},
        "plan": {"count": 3, "unit": "DAYS"},
        "rule": {"count": 5, "unit": "WORKING_DAYS"},
        "extend": {"count": 3, "unit": "WORKING_DAYS"},
        "verify": {"count": 5, "unit": "WORKING_DAYS"},
        "correct": {"count": 5, "unit": "WORKING_DAYS"},
        "lookBack": {"count": 6, "unit": "MONTHS"},
        "yellowBefore": 3,
        "reportDay": 5
    }', 'system', '2026-11-22T00:00:00Z'),
    ('01900000-0000-7000-8000-00000000000a', 'standard', 1, '{
        "ordinary": {"count": 30, "unit": "DAYS"},
        "complex": {"count": 3, "unit": "MONTHS"},
        "accept": {"count": 2, "unit": "WORKING_DAYS"},
        "object": {"count": 5, "unit": "WORKING_DAYS"},
        "plan": {"count": 10, "unit": "WORKING_DAYS"},
        "rule": {"count": 5, "unit": "WORKING_DAYS"},
        "extend": {"count": 3, "unit": "WORKING_DAYS"},
        "verify": {"count": 5, "unit": "WORKING_DAYS"},
        "correct": {"count": 5, "unit": "WORKING_DAYS"},
        "lookBack": {"count": 6, "unit": "MONTHS"},
        "yellowBefore": 3,
        "reportDay": 5
    }', 'system', '2026-11-22T00:00:00Z');
