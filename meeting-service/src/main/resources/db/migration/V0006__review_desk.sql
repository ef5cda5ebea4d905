-- A directive that a person adds may stand nowhere in the minutes, and no rule found it. Its place gives it its line in
-- the list: where its sentence starts, or after all others.
alter table directive
    alter column minutes_version drop not null,
    alter column minutes_sha256 drop not null,
    alter column span_start drop not null,
    alter column span_end drop not null,
    alter column sentence drop not null,
    alter column rule drop not null,
    alter column confidence drop not null,
    add column place integer,
    add column text text,
    add column origin text not null default 'EXTRACTION' check (origin in ('EXTRACTION', 'PERSON')),
    add column language text not null default 'ZH',
    add column made_of uuid[] not null default '{}',
    add column became uuid[] not null default '{}',
    -- What extraction proposed at first; never changed.
    add column proposed_kind text,
    add column proposed_owners varchar[],
    add column proposed_co_owners varchar[],
    add column proposed_owner_departments varchar[],
    add column proposed_deadline_text text,
    add column proposed_deadline date;
update directive set place = span_start, proposed_kind = kind, proposed_owners = owners, proposed_co_owners = co_owners,
    proposed_owner_departments = owner_departments, proposed_deadline_text = deadline_text, proposed_deadline = deadline;
alter table directive
    alter column place set not null,
    alter column origin drop default,
    alter column language drop default,
    alter column made_of drop default,
    alter column became drop default,
    add check ((origin = 'EXTRACTION') = (rule is not null)),
    add check (sentence is not null or text <> '');
drop index directive_in_order;
create index directive_in_order on directive (meeting_id, place, id);

-- What happened to a directive: who, when, why, and what it changed. Never changed itself; it goes only with a proposal
-- that nobody touched and that a newer version of the minutes no longer holds.
create table directive_fact (
    id uuid primary key,
    directive_id uuid not null references directive on delete cascade deferrable initially deferred,
    kind text not null,
    done_by text not null,
    done_at timestamptz not null,
    reason text,
    changes jsonb not null,
    corrected varchar[] not null
);
create index directive_fact_of_directive on directive_fact (directive_id, id);
create unique index directive_fact_confirmed_once on directive_fact (directive_id) where kind = 'CONFIRMED';
create index meeting_of_body on meeting (body_id, held_on);
