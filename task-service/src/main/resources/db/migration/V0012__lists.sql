-- Who issued a task stands beside what else a department's list filters by, so that no list has to look into tasks it
-- does not show.
alter table task_department add column issued_by text;
update task_department d set issued_by = t.issued_by from task t where t.id = d.task_id;
alter table task_department alter column issued_by set not null;
drop index task_department_due, task_department_issued, task_department_updated;
create index task_department_due on task_department (department, deadline, task_id)
    include (role, status, kind, yellow_from, submitted_on, issued_by);
create index task_department_issued on task_department (department, task_id)
    include (role, status, kind, deadline, yellow_from, submitted_on, issued_by);
create index task_department_updated on task_department (department, updated_at, task_id)
    include (role, status, kind, deadline, yellow_from, submitted_on, issued_by);
-- Nine in ten tasks have ended after some years; whoever asks for lights or open states need not walk past them.
create index task_department_open on task_department (department, deadline, task_id)
    include (role, status, kind, yellow_from, submitted_on, issued_by) where status not in ('CLOSED', 'CANCELLED');

create or replace function keep_task_departments() returns trigger
language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.lead_department, old.parts) is not distinct from (new.lead_department, new.parts) then
        update task_department
        set status = new.status, kind = new.kind, deadline = new.deadline, yellow_from = new.yellow_from,
            submitted_on = new.submitted_on, updated_at = new.updated_at, issued_by = new.issued_by
        where task_id = new.id;
        return null;
    end if;
    if tg_op = 'UPDATE' then
        delete from task_department where task_id = new.id;
    end if;
    insert into task_department
        (task_id, department, role, status, kind, deadline, yellow_from, submitted_on, updated_at, issued_by)
    select new.id, part.department, part.role,
        new.status, new.kind, new.deadline, new.yellow_from, new.submitted_on, new.updated_at, new.issued_by
    from (
        select new.lead_department, 'LEAD'
        union all
        select co ->> 'department', 'CO' from jsonb_array_elements(new.parts) co
    ) part (department, role);
    return null;
end
$$;
