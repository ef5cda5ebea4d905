-- Calendars of deadlines that somebody subscribed to. The token is known to who made it; its hash stands here. department
-- is null for the whole city.
create table calendar_feed (
    id uuid primary key,
    version bigint not null,
    token_sha256 bytea not null unique,
    made_by text not null,
    made_at timestamptz not null,
    department text,
    language text not null check (language in ('zh', 'en')),
    name text,
    revoked_at timestamptz
);
create index calendar_feed_of_maker on calendar_feed (made_by, id) where revoked_at is null;
