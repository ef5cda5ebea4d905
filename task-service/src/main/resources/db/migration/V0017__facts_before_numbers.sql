-- The fact of an issue is written before the task itself: the task has to wait for its number, and whoever draws the next
-- one waits for all that is written after it.
alter table task_fact alter constraint task_fact_task_id_fkey deferrable initially deferred;
