-- What most assignments do not have is not kept in an index: an entry of progress writes each index of its row anew.
-- Rules of every migration: see 0001-people.sql.

drop index assignment_parent_idx, assignment_replaces_idx, assignment_person_idx, assignment_decider_idx, assignment_issued_by_idx,
  assignment_reported_by_idx;
create index assignment_parent_idx on assignment (tenant_id, parent_id) where parent_id is not null;
create index assignment_replaces_idx on assignment (tenant_id, replaces_id) where replaces_id is not null;
create index assignment_person_idx on assignment (tenant_id, person_id) where person_id is not null;
create index assignment_decider_idx on assignment (tenant_id, decider_id) where decider_id is not null;
create index assignment_issued_by_idx on assignment (tenant_id, issued_by) where issued_by is not null;
create index assignment_reported_by_idx on assignment (tenant_id, reported_by) where reported_by is not null;
