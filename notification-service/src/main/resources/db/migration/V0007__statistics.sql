-- Texts that no statement filters by: the planner needs to know nothing of them, and ANALYZE, which a growing table gets
-- often, spends most of its time on them.
alter table task_plan alter column title set statistics 0;
alter table reminder
    alter column audience set statistics 0,
    alter column channels set statistics 0,
    alter column reason set statistics 0;
alter table notice
    alter column title_zh set statistics 0,
    alter column title_en set statistics 0,
    alter column text_zh set statistics 0,
    alter column text_en set statistics 0,
    alter column content_sha256 set statistics 0;
