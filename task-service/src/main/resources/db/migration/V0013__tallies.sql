-- The figures of the dashboards, counted by day so that those of any past day are as near as today's. Department '*' is
-- the whole city. A figure is a state with its light (IN_PROGRESS/RED), a state without (SUSPENDED), or something that
-- happened (CLOSINGS).

-- What moves changed and nobody has added up yet: a row a move, whose arrays go together. Rows come and go quickly.
create table tally_change (
    days date[] not null,
    departments text[] not null,
    roles text[] not null,
    figures text[] not null,
    dues date[] not null,
    counts integer[] not null
) with (autovacuum_vacuum_threshold = 500, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_cost_delay = 0);

-- By how much a day changed a figure. Time's own changes, of lights, stand here ahead of their day.
create table tally (
    day date not null,
    department text not null,
    role text not null,
    figure text not null,
    n bigint not null,
    primary key (day, department, role, figure)
) with (fillfactor = 60);

-- What each figure had come to by the end of a day that is over, and the days for which that is known.
create table tally_day (
    day date not null,
    department text not null,
    role text not null,
    figure text not null,
    n bigint not null,
    primary key (day, department, role, figure)
) with (fillfactor = 90);
create table tally_day_over (
    day date primary key
);

-- By how much a day changed the number of open tasks whose deadline is another day. No day that is more than 60
-- days before that other one stands here: what happened earlier counts from then on.
create table tally_due (
    department text not null,
    role text not null,
    due date not null,
    day date not null,
    n bigint not null,
    primary key (department, role, due, day)
) with (fillfactor = 60);
create index tally_due_of_all on tally_due (due, role, department, day);

-- The day of the newest closing, by which lists filter; one that was reopened keeps it.
alter table task add column closed_on date;
alter table task_department add column closed_on date;
update task t set closed_on = f.day
from (select task_id, max((done_at at time zone 'Asia/Shanghai')::date) as day from task_fact where move = 'CLOSING'
    group by task_id) f
where t.id = f.task_id;
update task_department d set closed_on = t.closed_on from task t where t.id = d.task_id and t.closed_on is not null;
create index task_closed on task (closed_on, id) where closed_on is not null;
create index task_department_closed on task_department (department, closed_on, task_id)
    include (role, status, kind, deadline, yellow_from, submitted_on, issued_by) where closed_on is not null;
create index task_unsigned on task (accept_by, id) where status = 'ISSUED';

create or replace function keep_task_departments() returns trigger
language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.lead_department, old.parts) is not distinct from (new.lead_department, new.parts) then
        update task_department
        set status = new.status, kind = new.kind, deadline = new.deadline, yellow_from = new.yellow_from,
            submitted_on = new.submitted_on, updated_at = new.updated_at, issued_by = new.issued_by,
            closed_on = new.closed_on
        where task_id = new.id;
        return null;
    end if;
    if tg_op = 'UPDATE' then
        delete from task_department where task_id = new.id;
    end if;
    insert into task_department (task_id, department, role, status, kind, deadline, yellow_from, submitted_on,
        updated_at, issued_by, closed_on)
    select new.id, part.department, part.role, new.status, new.kind, new.deadline, new.yellow_from, new.submitted_on,
        new.updated_at, new.issued_by, new.closed_on
    from (
        select new.lead_department, 'LEAD'
        union all
        select co ->> 'department', 'CO' from jsonb_array_elements(new.parts) co
    ) part (department, role);
    return null;
end
$$;

-- Counts everything anew from tasks and facts: states as they followed one another, under the departments and dates of
-- today. A task without facts stands since its issue as it does now, or went on until its last change and ended then.
create function rebuild_tallies(zone text) returns void
language plpgsql as $$
begin
    delete from tally_change;
    delete from tally;
    delete from tally_day;
    delete from tally_day_over;
    delete from tally_due;

    with step (task_id, place, day, move, status) as (
        select task_id, position, (done_at at time zone zone)::date, move, status_after
        from task_fact where status_before is distinct from status_after
        union all
        select t.id, 1, (t.issued_at at time zone zone)::date, 'ISSUE',
            case when t.status in ('CLOSED', 'CANCELLED') then 'IN_PROGRESS' else t.status end
        from task t where not exists (select 1 from task_fact f where f.task_id = t.id)
        union all
        select t.id, 2, (t.updated_at at time zone zone)::date,
            case t.status when 'CLOSED' then 'CLOSING' else 'CANCELLATION' end, t.status
        from task t
        where t.status in ('CLOSED', 'CANCELLED') and not exists (select 1 from task_fact f where f.task_id = t.id)
    ),
    dated as (
        select s.task_id, s.day, s.move, s.status, t.deadline, t.yellow_from, t.round_began, t.submitted_on,
            lead(s.day) over (partition by s.task_id order by s.place) as until
        from step s join task t on t.id = s.task_id
    ),
    span as materialized (
        select d.*,
            case when d.handed_in <= d.deadline then date 'infinity'
                when d.handed_in is not null then d.deadline + 1
                else least(d.yellow_from, d.deadline + 1) end as yellow,
            case when d.handed_in <= d.deadline then date 'infinity' else d.deadline + 1 end as red
        from (
            select *, case
                when status not in ('SUBMITTED', 'UNDER_VERIFICATION') then null
                when until is null then submitted_on
                else coalesce(submitted_on, day) end as handed_in
            from dated) d
    ),
    place as (
        select task_id, department, role from task_department
        union all
        select id, '*', 'LEAD' from task
    ),
    stand as (
        select s.task_id, lit.day, lit.until, s.status || lit.light as figure
        from span s cross join lateral (values
            (s.day, least(s.yellow, s.until), '/GREEN'),
            (greatest(s.day, s.yellow), least(s.red, s.until), '/YELLOW'),
            (greatest(s.day, s.red), coalesce(s.until, date 'infinity'), '/RED')) lit (day, until, light)
        where s.status not in ('OBJECTED', 'SUSPENDED', 'CLOSED', 'CANCELLED') and lit.day < lit.until
        union all
        select s.task_id, s.day, coalesce(s.until, date 'infinity'), s.status
        from span s
        where s.status in ('OBJECTED', 'SUSPENDED', 'CLOSED', 'CANCELLED') and s.until is distinct from s.day
    ),
    change (task_id, day, figure, n) as (
        select task_id, day, figure, 1 from stand
        union all
        select task_id, until, figure, -1 from stand where until < date 'infinity'
        union all
        select s.task_id, s.day, happened.figure, happened.n
        from span s cross join lateral (values
            ('ISSUES', case when s.move = 'ISSUE' then 1 end),
            ('CLOSINGS', case when s.move = 'CLOSING' then 1 end),
            ('CLOSINGS_IN_TIME', case when s.move = 'CLOSING' and s.submitted_on <= s.deadline then 1 end),
            ('DAYS_TAKEN', case when s.move = 'CLOSING' then greatest(s.day - s.round_began, 0) end),
            ('RETURNS', case when s.move = 'RETURN' then 1 end)) happened (figure, n)
        where happened.n <> 0
    ),
    by_day as (
        insert into tally (day, department, role, figure, n)
        select c.day, p.department, p.role, c.figure, sum(c.n)
        from change c join place p on p.task_id = c.task_id
        group by c.day, p.department, p.role, c.figure
        having sum(c.n) <> 0
    )
    insert into tally_due (department, role, due, day, n)
    select p.department, p.role, s.deadline, greatest(c.day, s.deadline - 60), sum(c.n)
    from span s
    cross join lateral (values (s.day, 1), (s.until, -1)) c (day, n)
    join place p on p.task_id = s.task_id
    where s.status not in ('CLOSED', 'CANCELLED') and c.day <= s.deadline
    group by p.department, p.role, s.deadline, greatest(c.day, s.deadline - 60)
    having sum(c.n) <> 0;
end
$$;
do $$ begin perform rebuild_tallies('Asia/Shanghai'); end $$;
