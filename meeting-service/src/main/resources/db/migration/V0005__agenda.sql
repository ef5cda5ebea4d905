alter table body add column version bigint not null default 0, add column members jsonb not null default '[]';

alter table meeting
    add column absentees jsonb not null default '[]',
    add column observers varchar[] not null default '{}',
    add column edition integer not null default 0;

-- One agenda a meeting; a version of the minutes fills it. What a person wrote is named in "written".
delete from agenda_item i using meeting m where m.id = i.meeting_id and m.minutes_version <> i.minutes_version;
alter table agenda_item
    drop constraint agenda_item_meeting_id_minutes_version_position_key,
    alter column minutes_version drop not null,
    alter column span_start drop not null,
    alter column span_end drop not null,
    add column version bigint not null default 0,
    add column presenter text,
    add column sources jsonb not null default '[]',
    add column written varchar[] not null default '{}',
    add unique (meeting_id, position) deferrable initially deferred;

alter table directive add column agenda_item_id uuid references agenda_item on delete set null;
update directive d set agenda_item_id = i.id from agenda_item i
    where i.meeting_id = d.meeting_id and i.minutes_version = d.minutes_version and i.position = d.agenda_item;
alter table directive drop column agenda_item;
create index directive_of_agenda_item on directive (agenda_item_id);

-- What was published, whole, each time it was; never changed.
create table meeting_edition (
    id uuid primary key,
    meeting_id uuid not null references meeting,
    edition integer not null,
    made_by text not null,
    made_at timestamptz not null,
    reason text,
    header jsonb not null,
    agenda_items jsonb not null,
    unique (meeting_id, edition)
);
