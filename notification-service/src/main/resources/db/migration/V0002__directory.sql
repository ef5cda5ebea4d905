-- Who is told: departments and their people, as task-service publishes them.
create table department (
    code text primary key,
    name_zh text,
    name_en text,
    kind text not null,
    leader text,
    retired boolean not null
);
create index department_kind on department (kind);

create table contact (
    department text not null references department,
    username text not null,
    role text not null,
    name text,
    email text,
    phone text
);
create index contact_department on contact (department);
