-- A unit may report that what its work waits for has come; whoever gave the work confirms it or refuses.
-- Rules of every migration: see 0001-people.sql.

alter table assignment add column event_reported_on date;
alter table assignment add constraint assignment_event_reported_awaits check (event_reported_on is null or awaits_event);
create index assignment_event_reported_idx on assignment (tenant_id, task_id) where event_reported_on is not null;
comment on column assignment.event_reported_on is 'Day on which the event came, as its unit reports; null where it has reported none, or was answered.';

alter table notification_policy add column awaited_months integer not null default 3;
alter table notification_policy add constraint notification_policy_awaited_months_is_known check (awaited_months between 1 and 12);
comment on column notification_policy.awaited_months is 'Once in so many months whoever may say that an event has come is reminded of what waits for one.';
