create table reminder_rule (
    policy text not null,
    name text not null,
    anchor text not null check (anchor in ('ISSUED', 'ACCEPT_BY', 'DUE')),
    offset_days integer not null,
    repeat_days integer check (repeat_days > 0),
    audience text[] not null check (cardinality(audience) > 0),
    channels text[] not null check (cardinality(channels) > 0),
    slip text check (slip in ('BLUE', 'YELLOW', 'RED')),
    primary key (policy, name),
    unique (policy, anchor, offset_days)
);

-- The default ladder: offsets and repeats in working days.
insert into reminder_rule (policy, name, anchor, offset_days, repeat_days, audience, channels, slip) values
    ('default', 'issued+0', 'ISSUED', 0, null, '{OFFICER,HEAD}', '{IN_APP}', null),
    ('default', 'accept-by+1', 'ACCEPT_BY', 1, null, '{OFFICER,HEAD}', '{IN_APP}', null),
    ('default', 'due-7', 'DUE', -7, null, '{OFFICER}', '{IN_APP}', null),
    ('default', 'due-3', 'DUE', -3, null, '{OFFICER}', '{IN_APP}', null),
    ('default', 'due-1', 'DUE', -1, null, '{OFFICER,HEAD}', '{IN_APP}', null),
    ('default', 'due+0', 'DUE', 0, null, '{OFFICER,HEAD}', '{IN_APP}', null),
    ('default', 'due+1', 'DUE', 1, null, '{OFFICER,HEAD}', '{IN_APP}', 'BLUE'),
    ('default', 'due+3', 'DUE', 3, null, '{OFFICER,HEAD,SUPERVISION_OFFICE}', '{IN_APP}', 'YELLOW'),
    ('default', 'due+7', 'DUE', 7, 5, '{OFFICER,HEAD,SUPERVISION_OFFICE,LEADER}', '{IN_APP}', 'RED');
