-- Texts that no statement filters by: the planner needs to know nothing of them, and ANALYZE, which a growing table gets
-- often, spends most of its time on them.
alter table task
    alter column title set statistics 0,
    alter column requirement set statistics 0,
    alter column sentence set statistics 0,
    alter column minutes_sha256 set statistics 0,
    alter column last_report_narrative set statistics 0,
    alter column source_title set statistics 0;
alter table task_fact
    alter column reason set statistics 0,
    alter column narrative set statistics 0,
    alter column changes set statistics 0;
