-- Whether anything stood elsewhere on a day than it does now is asked with every figure of a day past.
-- Rules of every migration: see 0001-people.sql.

create index unit_place_ended_idx on unit_place (tenant_id, to_on) where to_on is not null;
create index assignment_place_until_idx on assignment_place (tenant_id, until_on);
