create table department (
    code text primary key,
    name_zh text,
    name_en text,
    aliases jsonb not null,
    kind text not null,
    parent text references department,
    leader text,
    contacts jsonb not null,
    version integer not null,
    sequence bigint not null,
    check (code ~ '^[A-Z0-9]{2,12}$'),
    check (coalesce(name_zh, name_en) is not null)
);
create index department_leader on department (leader);
