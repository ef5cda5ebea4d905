-- Each version of a rectification's plan, with the measures and how far they were while it counted.
create table plan (
    id uuid primary key,
    task_id uuid not null references task,
    edition integer not null,
    round integer not null,
    benchmark jsonb not null,
    root_cause text,
    mechanism text,
    laid_by text not null,
    department text not null,
    laid_at timestamptz not null,
    answer_verdict text,
    answered_by text,
    answered_at timestamptz,
    answer_remarks text,
    unique (task_id, edition)
);
alter table plan alter column benchmark set statistics 0;

create table submission (
    id uuid primary key,
    task_id uuid not null references task,
    position integer not null,
    round integer not null,
    report text not null,
    evidence_ids jsonb not null,
    submitted_by text not null,
    department text not null,
    submitted_at timestamptz not null,
    answer_verdict text,
    answered_by text,
    answered_at timestamptz,
    answer_remarks text,
    unique (task_id, position)
);

create table verification (
    id uuid primary key,
    task_id uuid not null references task,
    position integer not null,
    round integer not null,
    verdict text not null,
    grade text,
    remarks text,
    deadline date not null,
    criteria jsonb not null,
    verified_by text not null,
    verified_at timestamptz not null,
    unique (task_id, position)
);
