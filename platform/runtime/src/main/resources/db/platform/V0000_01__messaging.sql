-- Events out. Rows are insert-only; what still has to be sent stands in outbox_pending.
create table outbox (
    id uuid primary key,
    topic text not null,
    key text not null,
    sequence bigint not null,
    type text not null,
    at timestamptz not null,
    causation uuid,
    traceparent text,
    payload text not null
) partition by range (id);
create table outbox_default partition of outbox default;

-- position is drawn while the aggregate's row is locked, so within one key it rises with the sequence.
create table outbox_pending (
    position bigint generated always as identity primary key,
    bucket smallint not null,
    event_id uuid not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

create table relay_member (
    id uuid primary key,
    until timestamptz not null
);
create table relay_bucket (
    bucket smallint primary key,
    owner uuid,
    until timestamptz not null default '-infinity'
);
insert into relay_bucket (bucket) select generate_series(0, 15);

-- Events in.
create table inbox (
    event_id uuid primary key,
    topic text not null,
    key text not null,
    sequence bigint not null,
    taken_at timestamptz not null
) partition by range (event_id);
create table inbox_default partition of inbox default;

-- How far each aggregate of another service has been applied, and how many of its records are held back.
create table applied_sequence (
    topic text not null,
    key text not null,
    sequence bigint not null,
    holding integer not null,
    primary key (topic, key)
) with (fillfactor = 70);

create table parked_event (
    id uuid primary key,
    topic text not null,
    partition integer not null,
    record_offset bigint not null,
    record_timestamp bigint not null,
    key text not null,
    event_id uuid,
    sequence bigint,
    type text,
    headers jsonb not null,
    value bytea,
    state text not null check (state in ('HELD', 'RETRYING', 'PARKED', 'REDRIVEN', 'SKIPPED')),
    reason text not null,
    attempts integer not null default 0,
    next_attempt_at timestamptz,
    parked_at timestamptz not null,
    resolved_at timestamptz,
    resolved_by text,
    unique (topic, partition, record_offset, record_timestamp)
);
create index parked_event_open on parked_event (topic, key, sequence nulls first, id) where resolved_at is null;
create index parked_event_due on parked_event (next_attempt_at) where state = 'RETRYING';

-- Answers kept for repeated POSTs.
create table idempotent_answer (
    caller text not null,
    path text not null,
    key text not null,
    fingerprint bytea not null,
    status smallint not null,
    headers jsonb not null,
    body text,
    kept_at timestamptz not null,
    primary key (caller, path, key)
);
create index idempotent_answer_age on idempotent_answer (kept_at);

create table service_secret (
    name text primary key,
    value bytea not null
);
insert into service_secret
select 'cursor', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'));

-- The first UUIDv7 of an instant: bounds of the daily partitions.
create function uuid7_floor(moment timestamptz) returns uuid
language sql immutable as $$
    select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid
$$;

-- Makes the partitions of the given days and drops those older than what is kept. Runs as the owner, because the
-- service's role may not create or drop tables.
create function maintain_event_partitions(today date, outbox_days integer, inbox_days integer) returns void
language plpgsql security definer set search_path from current as $$
declare
    parent text;
    kept integer;
    part record;
    day date;
begin
    foreach parent in array array ['outbox', 'inbox'] loop
        kept := case parent when 'outbox' then outbox_days else inbox_days end;
        for day in select generate_series(today, today + 7, interval '1 day')::date loop
            if to_regclass(parent || to_char(day, '_YYYYMMDD')) is null then
                begin
                    execute format('create table %I partition of %I for values from (%L) to (%L)',
                        parent || to_char(day, '_YYYYMMDD'), parent,
                        uuid7_floor(day::timestamp at time zone 'UTC'),
                        uuid7_floor((day + 1)::timestamp at time zone 'UTC'));
                exception when check_violation then
                    null; -- rows of that day stand in the default partition already, which keeps taking them
                end;
            end if;
        end loop;
        for part in
            select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
            where i.inhparent = to_regclass(parent) and c.relname ~ '_[0-9]{8}$'
              and to_date(right(c.relname, 8), 'YYYYMMDD') < today - kept
        loop
            execute format('drop table %I', part.relname);
        end loop;
    end loop;
end
$$;
