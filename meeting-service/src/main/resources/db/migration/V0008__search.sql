-- The texts a meeting is found by, cut into pieces (org.duban.runtime.search.SearchText).
create table meeting_text (
    meeting_id uuid not null references meeting,
    part text not null check (part in ('HEADER', 'AGENDA', 'MINUTES')),
    piece integer not null,
    folded text not null,
    terms text[] not null,
    primary key (meeting_id, part, piece)
);
create index meeting_text_terms on meeting_text using gin (terms);

create index meeting_of_body_newest_first on meeting (body_id, held_on desc, id desc);

-- How often that which others show of a meeting was changed, and when last.
create table meeting_revision (
    meeting_id uuid primary key references meeting,
    revision integer not null,
    revised_at timestamptz not null
);

-- Calendars that somebody subscribed to. The token is known to who made it; its hash stands here.
create table meeting_feed (
    id uuid primary key,
    version bigint not null,
    token_sha256 bytea not null unique,
    made_by text not null,
    made_at timestamptz not null,
    body_id uuid references body,
    name text,
    revoked_at timestamptz
);
create index meeting_feed_of_maker on meeting_feed (made_by, id) where revoked_at is null;
