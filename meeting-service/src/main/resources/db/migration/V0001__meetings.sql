create table body (
    id uuid primary key,
    name text not null unique,
    mark text not null check (mark <> ''),
    created_at timestamptz not null
);

create table meeting (
    id uuid primary key,
    version bigint not null,
    sequence bigint not null,
    body_id uuid not null references body,
    year integer not null,
    number integer not null,
    title text,
    held_on date not null,
    chair text,
    location text,
    attendees varchar[] not null,
    status text not null check (status in ('SCHEDULED', 'HELD', 'PUBLISHED', 'CLOSED')),
    minutes_version integer,
    recorded_by text not null,
    recorded_at timestamptz not null,
    published_by text,
    published_at timestamptz,
    unique (body_id, year, number)
);
create index meeting_newest_first on meeting (held_on desc, id desc);

-- Versions of the minutes as text; the file as it came stands beside, so that reading the text never loads it.
create table minutes (
    id uuid primary key,
    meeting_id uuid not null references meeting,
    version integer not null,
    sha256 text not null,
    content_type text not null,
    text text not null,
    imported_by text not null,
    imported_at timestamptz not null,
    unique (meeting_id, version)
);
create table minutes_original (
    minutes_id uuid primary key references minutes,
    content bytea not null
);

create table agenda_item (
    id uuid primary key,
    meeting_id uuid not null references meeting,
    minutes_version integer not null,
    position integer not null,
    title text not null,
    kind text not null,
    outcome text,
    span_start integer not null,
    span_end integer not null,
    unique (meeting_id, minutes_version, position)
);
