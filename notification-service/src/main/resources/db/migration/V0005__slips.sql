create table slip_series (
    year integer primary key,
    last integer not null
);

create table slip (
    id uuid primary key,
    number text not null unique,
    colour text not null check (colour in ('BLUE', 'YELLOW', 'RED')),
    reminder_id uuid not null unique references reminder,
    task_id uuid not null references task_plan,
    department text not null,
    issued_at timestamptz not null
);
create index slip_task on slip (task_id);
