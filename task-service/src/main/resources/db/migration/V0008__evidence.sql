-- Files handed in for tasks; rows are only ever added. What is in a file lies in a store, under its hash.
create table evidence (
    id uuid primary key,
    task_id uuid not null references task,
    name text not null,
    title text,
    media_type text not null,
    size bigint not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    done_by text not null,
    department text,
    done_at timestamptz not null
);
create index evidence_of_task on evidence (task_id, id);
create index evidence_content on evidence (sha256);
