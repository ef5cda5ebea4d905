-- Requests for more time.
create table extension_request (
    id uuid primary key,
    task_id uuid not null references task,
    round integer not null,
    state text not null,
    deadline date not null,
    new_deadline date not null,
    reason text not null,
    progress text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    decide_by date not null,
    granted date,
    remarks text,
    decided_by text,
    decided_at timestamptz
);
create index extension_request_of_task on extension_request (task_id, id);
create index extension_request_by_day on extension_request (decide_by, id);
create index extension_request_waiting on extension_request (decide_by, id) where state = 'ASKED';

-- A request lapses when its task forgets it undecided. The database sees to it, so that no move can forget to.
create function lapse_extension_request() returns trigger
language plpgsql as $$
begin
    update extension_request set state = 'LAPSED' where id = old.extension_asked and state = 'ASKED';
    return null;
end
$$;
create trigger task_extension_lapses after update on task
    for each row
    when (old.extension_asked is not null and new.extension_asked is distinct from old.extension_asked)
    execute function lapse_extension_request();

-- Slips by which departments are urged; rows are only ever added.
create table urge (
    id uuid primary key,
    task_id uuid not null references task,
    number text not null unique,
    message text not null,
    urged_by text not null,
    urged_at timestamptz not null
);
create index urge_of_task on urge (task_id, id);

-- What leaders write on tasks, with the answers of the leads' reports.
create table instruction (
    id uuid primary key,
    task_id uuid not null references task,
    text text not null,
    urgency text,
    written_by text not null,
    written_at timestamptz not null,
    answer text,
    answered_by text,
    answered_at timestamptz,
    report_id uuid references task_fact deferrable initially deferred
);
create index instruction_of_task on instruction (task_id, id);
create index instruction_open on instruction (task_id) where answer is null;
create index instruction_of_report on instruction (report_id) where report_id is not null;
