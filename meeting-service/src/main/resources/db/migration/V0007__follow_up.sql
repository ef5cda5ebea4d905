-- A draft that is withdrawn was never issued and may lack what issuing needs.
alter table decision drop constraint decision_check;
alter table decision add constraint decision_binds check (
    (issued_at is null and state in ('DRAFT', 'REVOKED'))
    or (lead_department is not null and coalesce(requirement, '') <> '' and (deadline is not null or term is not null)));

-- The event that told of a move, whether the task took it (null while that is not known), and the mandate it replaced.
alter table decision_move
    add column event_id uuid unique,
    add column applied boolean,
    add column replaced jsonb;

alter table fulfilment
    add column task_sequence bigint not null default 0,
    add column last_report_by text,
    add column last_report_at timestamptz,
    add column last_report_percent integer,
    add column last_report_narrative text;

alter table meeting
    add column closed_by text,
    add column closed_at timestamptz;

-- Each time a meeting closed or was open again; where it happened by itself, the decision whose task it came of.
create table meeting_closing (
    id uuid primary key,
    meeting_id uuid not null references meeting,
    closed boolean not null,
    moved_by text not null,
    moved_at timestamptz not null,
    decision_id uuid references decision
);
create index meeting_closing_of_meeting on meeting_closing (meeting_id, id);

-- An item on which an earlier decision is reported; a decision has one on each agenda.
alter table agenda_item add column decision_id uuid references decision;
create unique index agenda_item_of_decision on agenda_item (meeting_id, decision_id);
