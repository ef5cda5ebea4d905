-- From when the short clocks run and by what a deadline was computed, so that a calendar that is published later can
-- compute them anew. The short clocks of earlier releases, and those that a suspension moved, have no such day and stay.
alter table task
    add column handed_on date,
    add column answer_from date,
    add column due_basis text;
update task set due_basis = term where term_from is not null;
