-- Whose office it was that a report was made with, where its holder was away: neither judges what was reported in her name.
-- Rules of every migration: see 0001-people.sql.

alter table assignment add column reported_for uuid;
alter table assignment add constraint assignment_reported_for_fkey foreign key (tenant_id, reported_for) references person (tenant_id, id);
create index assignment_reported_for_idx on assignment (tenant_id, reported_for) where reported_for is not null;
comment on column assignment.reported_for is 'Holder of the office that the report which stands was made with, where another exercised it; null where it was the reporter''s own.';
