-- What leaves the house: one row a notice, channel and receiver. Its id is the message id and never changes. A message
-- without a notice is a digest, or tries out a webhook; those that a digest carries are not sent by themselves. due_at is
-- the moment to look at it again: the next attempt, or while it is being sent the end of the lease, from which on any
-- instance may send it anew under the same id.
create table delivery (
    id uuid primary key,
    notice_id uuid references notice,
    task_id uuid,
    channel text not null check (channel in ('EMAIL', 'WEBHOOK', 'GATEWAY')),
    receiver text not null,
    lane text not null,
    state text not null check (
        state in ('PLANNED', 'SENDING', 'DELIVERED', 'FAILED', 'RETRYING', 'CANCELLED', 'ACKNOWLEDGED')),
    due_at timestamptz not null,
    give_up_at timestamptz not null,
    attempts integer not null default 0,
    tries integer not null default 0,
    content_sha256 text,
    template text,
    planned_at timestamptz not null,
    settled_at timestamptz,
    digest_due timestamptz,
    digest_id uuid,
    unique (notice_id, channel, receiver, lane)
) with (fillfactor = 80);
-- One lane is one address that is talked to: whoever hangs there holds up nobody in another lane.
create index delivery_due on delivery (lane, due_at, id)
    where state in ('PLANNED', 'SENDING', 'RETRYING') and digest_id is null;
create unique index delivery_digest on delivery (receiver, channel, lane, digest_due) where digest_due is not null;
create index delivery_carried on delivery (digest_id) where digest_id is not null;
create index delivery_day on delivery (receiver, planned_at);
create index delivery_state on delivery (state, id);
create index delivery_task on delivery (task_id, id);
create index delivery_receiver on delivery (receiver) where state in ('PLANNED', 'SENDING', 'RETRYING');

-- An attempt without an outcome is under way, or its sender died with it.
create table delivery_attempt (
    delivery_id uuid not null references delivery,
    number integer not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    outcome text check (outcome in ('DELIVERED', 'FAILED')),
    detail text,
    primary key (delivery_id, number)
);

create table webhook (
    id uuid primary key,
    version bigint not null,
    owner text not null,
    url text not null,
    lane text not null,
    departments text[] not null,
    tasks uuid[] not null,
    secret bytea not null,
    previous_secret bytea,
    previous_until timestamptz,
    registered_at timestamptz not null,
    disabled_at timestamptz,
    disabled_because text
);
create index webhook_owner on webhook (owner, id);

alter table delivery
    alter column content_sha256 set statistics 0,
    alter column template set statistics 0;
alter table delivery_attempt alter column detail set statistics 0;

-- No channels: as the rules say. Quiet hours may pass midnight. No digest_at: no digest.
create table preference (
    username text primary key,
    version bigint not null,
    channels text[],
    language text check (language in ('zh-CN', 'en')),
    digest_at time,
    quiet_from time,
    quiet_to time check ((quiet_from is null) = (quiet_to is null) and quiet_from <> quiet_to)
);
create index contact_username on contact (username);
