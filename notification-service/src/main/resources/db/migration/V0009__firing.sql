-- Each index on these tables is paid for once a reminder fires. Those dropped here are prefixes of the unique keys: both
-- keys begin with the task, and whoever asks for the reminders of a task, or for who got them, knows the task.
drop index reminder_list;
drop index notice_reminder;

-- A notice is written by the transaction that settles its reminder, and reminders are never deleted: looking each one up
-- again costs as much as writing the notice.
alter table notice drop constraint notice_reminder_id_fkey;

-- What was put aside, because nobody is known whom it could be told or because it could not be worded.
create index reminder_aside on reminder (attempt_at) where state = 'PLANNED' and attempt_at > fire_at;
