-- Nine in ten tasks have ended; those that are open stand in all states, some overdue. Every second task has a
-- co-department. Fifty tasks come from one meeting.
alter table task disable trigger user;

insert into task (id, version, sequence, facts, round, number, kind, title, requirement, status, lead_department,
    assigned_by, parts, percent, report_every, hands, urgency, clock_profile, clock_version, accept_by, object_by,
    report_by, deadline, first_deadline, yellow_from, due_version, submitted_on, round_began, round_due, extensions,
    extended_days, source_type, source_title, decision_id, sentence, meeting_id, meeting_body, meeting_year,
    meeting_number, meeting_held_on, issued_by, issued_at, updated_at, closed_on)
select
    cast(lpad(to_hex((extract(epoch from issued) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(n % 4096), 3, '0')
        || '8' || lpad(to_hex(n), 15, '0') as uuid),
    3, 3, 3, 1, '督〔' || extract(year from issued) || '〕常' || n / 50 || '-' || n, kind, said.title, said.requirement,
    status, lead, 'secretary',
    case when co is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('department', co, 'percent', 0)) end,
    case when status = 'CLOSED' then 100 else n % 100 end, 0, '[]'::jsonb, 'NORMAL', '13710', 1, issued::date,
    issued::date + 7, :today + 10, due, due, due - 5, 1, case when status = 'CLOSED' then due - 2 end, issued::date, due,
    0, 0, 'MEETING', null, 'decision-' || n, said.requirement, 'meeting-' || n / 50, '市政府常务会议',
    extract(year from issued)::integer, n / 50, issued::date, case when n % 10 = 0 then 'supervisor' else 'secretary' end,
    issued, issued + interval '3 days',
    case when status = 'CLOSED' then ((issued + interval '3 days') at time zone 'Asia/Shanghai')::date end
from (
    select n, 'D' || lpad((n % :departments)::text, 2, '0') as lead,
        case when n % 2 = 0 then 'D' || lpad(((n / 7 + 1 + n) % :departments)::text, 2, '0') end as co,
        case when n % 3 = 0 then 'RECTIFICATION' else 'ASSIGNMENT' end as kind,
        timestamptz '2020-01-01' + (n * 200 || ' seconds')::interval as issued,
        :today - 900 + (n % 1000) as due,
        case
            when n % 10 < 8 then 'CLOSED'
            when n % 10 = 8 then 'CANCELLED'
            else (array['ISSUED', 'OBJECTED', 'ACCEPTED', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'SUBMITTED',
                'UNDER_VERIFICATION', 'RETURNED', 'SUSPENDED'])[1 + (n / 10) % 10]
        end as status
    from generate_series(1, :tasks) n
) made join said on said.place = made.n % :texts
where co is distinct from lead;

insert into task_department (task_id, department, role, status, kind, deadline, yellow_from, submitted_on, updated_at,
    issued_by, closed_on)
select id, lead_department, 'LEAD', status, kind, deadline, yellow_from, submitted_on, updated_at, issued_by, closed_on
from task
where meeting_id like 'meeting-%'
union all
select id, parts -> 0 ->> 'department', 'CO', status, kind, deadline, yellow_from, submitted_on, updated_at, issued_by,
    closed_on
from task
where meeting_id like 'meeting-%' and parts <> '[]'::jsonb;

insert into task_text (task_id, folded, terms, departments)
select task.id, said.folded, said.terms,
    array_remove(array[task.lead_department, task.parts -> 0 ->> 'department'], null)
from task join said on said.requirement = task.sentence
where meeting_id like 'meeting-%';

alter table task enable trigger user;

select rebuild_tallies('Asia/Shanghai');
