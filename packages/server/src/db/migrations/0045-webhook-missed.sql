-- What another system missed while it was paused: since when, so that whoever resumes it can have it sent.
-- Rules of every migration: see 0001-people.sql.

alter table subscription add column missed_since timestamptz;
comment on column subscription.missed_since is 'What has happened since then was not left for it: paused, and as long as what it missed is being gathered. Null where nothing is missed, or nobody wanted it.';
-- Owner and forced rules: those that are paused now have missed what happened since.
alter table subscription no force row level security;
update subscription set missed_since = paused_at where paused_at is not null and removed_at is null;
alter table subscription force row level security;
alter table subscription add constraint subscription_paused_misses check (paused_at is null or removed_at is not null or missed_since is not null);
