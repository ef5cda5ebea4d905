-- Texts that no statement filters by: the planner needs to know nothing of them, and ANALYZE, which a growing table gets
-- often, spends most of its time on them.
alter table decision
    alter column sentence set statistics 0,
    alter column requirement set statistics 0,
    alter column minutes_sha256 set statistics 0;
alter table directive
    alter column sentence set statistics 0,
    alter column deadline_text set statistics 0,
    alter column reason set statistics 0,
    alter column minutes_sha256 set statistics 0;
alter table decision_move
    alter column reason set statistics 0,
    alter column replaced set statistics 0;
alter table fulfilment alter column last_report_narrative set statistics 0;
