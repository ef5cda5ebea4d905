create table decision (
    id uuid primary key,
    version bigint not null,
    sequence bigint not null,
    meeting_id uuid not null references meeting,
    directive_id uuid unique references directive,
    state text not null check (state in ('DRAFT', 'ISSUED', 'REVOKED')),
    minutes_version integer,
    minutes_sha256 text,
    span_start integer,
    span_end integer,
    sentence text,
    rule text,
    kind text not null,
    term text,
    requirement text,
    lead_department text,
    co_departments varchar[] not null,
    deadline date,
    confirmed_by text not null,
    confirmed_at timestamptz not null,
    issued_at timestamptz,
    check (state = 'DRAFT' or (lead_department is not null and requirement <> ''
        and (deadline is not null or term is not null)))
);
create index decision_of_meeting on decision (meeting_id, id);

-- Who moved it, when and why; never changed.
create table decision_move (
    id uuid primary key,
    decision_id uuid not null references decision deferrable initially deferred,
    move text not null,
    moved_by text not null,
    moved_at timestamptz not null,
    reason text
);
create index decision_move_of_decision on decision_move (decision_id, id);

-- What task-service last said about the task of a decision. The light is computed on reading.
create table fulfilment (
    decision_id uuid primary key,
    task_id uuid not null,
    number text not null,
    status text not null,
    percent integer not null,
    paused boolean not null,
    deadline date not null,
    yellow_from date not null,
    submitted_on date
);
