-- The inbox. The key of a reminder stands here once for each recipient, whatever crashes or runs twice.
create table notice (
    id uuid primary key,
    reminder_id uuid not null references reminder,
    task_id uuid not null,
    task_number text not null,
    round integer not null,
    rule text not null,
    nominal_date date not null,
    due_version integer not null,
    recipient text not null,
    slip_number text,
    slip_colour text,
    title_zh text not null,
    title_en text not null,
    text_zh text not null,
    text_en text not null,
    content_sha256 text not null,
    fired_at timestamptz not null,
    acknowledged_at timestamptz,
    sequence bigint not null,
    unique (task_id, round, rule, nominal_date, due_version, recipient)
);
create index notice_inbox on notice (recipient, id);
create index notice_unread on notice (recipient, id) where acknowledged_at is null;
create index notice_reminder on notice (reminder_id);
