-- sequence counts the publications of a year; their sum is the edition of the whole calendar.
create table calendar_year (
    year integer primary key check (year between 2000 and 2100),
    provisional boolean not null,
    source text not null,
    published_by text not null,
    published_at timestamptz not null,
    sequence bigint not null
);

create table calendar_day (
    year integer not null references calendar_year,
    date date not null,
    kind text not null check (kind in ('HOLIDAY', 'WORKDAY')),
    name text not null,
    primary key (year, date)
);
