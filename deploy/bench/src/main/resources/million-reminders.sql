-- Ten rungs each of a hundred thousand tasks, all of them far in the future; the measurements make one rung after the
-- other fall due. Each tenth task's rungs give a slip and are for the head, too.
insert into department (code, name_zh, name_en, kind, retired)
select 'R' || n, '第' || n || '局', 'Bureau ' || n, 'DEPARTMENT', false from generate_series(0, 49) n
on conflict do nothing;

insert into contact (department, username, role, name)
select 'R' || n, lower(role) || '.R' || n, role, role || n
from generate_series(0, 49) n, unnest(array['OFFICER', 'HEAD']) role;

create temporary table made on commit drop as
select uuidv7() as task, n, n % 10 = 0 as slip, 'R' || n % 50 as department
from generate_series(1, :tasks) n;

insert into task_plan (task_id, number, title, round, status, lead_department, co_departments, paused, deadline,
    due_version, assigned_round, assigned_due_version, last_event, calendar_edition)
select task, '督〔2026〕常' || n / 50 || '-' || n, '修复湖滨路排水管网，形成问题清单并逐项销号，' || n || '号点位', 1,
    'IN_PROGRESS', department, '{}', false, :today + 30, 1, 1, 1, gen_random_uuid(), 1000000
from made;

insert into reminder (id, task_id, department, round, rule, anchor, offset_days, repeating, nominal_date, due_version,
    audience, slip, cause, channels, fire_at, attempt_at, state)
select uuidv7(), task, department, 1, 'rung-' || rung, 'DUE', rung, false, :today + 30 + rung, 1,
    case when slip then array['OFFICER', 'HEAD'] else array['OFFICER'] end, case when slip then 'BLUE' end,
    gen_random_uuid(), '{IN_APP}', timestamptz '2099-01-01', timestamptz '2099-01-01', 'PLANNED'
from made, generate_series(1, 10) rung;
