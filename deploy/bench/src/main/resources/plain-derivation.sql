with event as (
    select ?::uuid as id, ?::text as key, ?::timestamptz as at, ?::text as payload
), taken as (
    insert into inbox select id, 'DECISIONS', key, 1, at from event
), applied as (
    insert into applied_sequence select 'DECISIONS', key, 1, 0 from event
), derived as (
    insert into task select id, key, id, left(payload, 120), 'ZJJ', at::date, at from event
), fact as (
    insert into task_fact select id, id, at, 'ISSUED', payload::jsonb from event
), told as (
    insert into outbox select id, 'TASKS', key, 1, 'task.issued.v1', at, payload from event
)
insert into outbox_pending (bucket, event_id) select 7, id from event
