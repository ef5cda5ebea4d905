create table department (
    code text primary key,
    name_zh text,
    name_en text,
    aliases varchar[] not null,
    retired boolean not null
);
