-- What is told at once, whatever the policy says, goes by no policy. What a person said is kept whole until it is told,
-- with the number of the slip that says it.
alter table reminder
    alter column policy drop not null,
    alter column policy_version drop not null,
    add column words text,
    add column words_number text,
    add constraint reminder_goes_by_a_version check ((policy is null) = (policy_version is null));
alter table reminder
    alter column words set statistics 0,
    alter column words_number set statistics 0;
