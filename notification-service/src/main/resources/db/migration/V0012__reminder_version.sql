-- Raised by whoever changes a reminder, so that firing need not lock the plan of each.
alter table reminder add column version bigint not null default 0;
