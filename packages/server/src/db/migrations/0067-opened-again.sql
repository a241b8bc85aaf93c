-- What was accepted once and opened again is looked up with whatever somebody has to do. Rules of every migration: see
-- 0001-people.sql.

create index verification_unlocked_idx on verification (tenant_id, assignment_id) where outcome = 'unlocked';
