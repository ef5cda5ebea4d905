-- What became a task out of a row of a ledger, by what the row said: the same row again is that task. Rows are only ever
-- added. former_number is the number that another system or an older ledger had given it.
create table ledger_row (
    said text primary key,
    task_id uuid not null unique references task,
    former_number text unique,
    brought_by text not null,
    brought_at timestamptz not null
);
