-- Notices of reports: of no one plan.
-- Rules of every migration: see 0001-people.sql.

alter table notification alter column plan_id drop not null;
alter table notification add column report_id uuid;
alter table notification add constraint notification_report_fkey
  foreign key (tenant_id, report_id) references report (tenant_id, id);
alter table notification drop constraint notification_is_of_one_thing;
alter table notification add constraint notification_is_of_one_thing
  check (num_nonnulls(assignment_id, difficulty_id, report_id) = 1);
alter table notification add constraint notification_is_of_a_plan check ((plan_id is null) = (report_id is not null));
alter table notification drop constraint notification_is_told_once;
alter table notification add constraint notification_is_told_once
  unique nulls not distinct (tenant_id, person_id, assignment_id, difficulty_id, report_id, kind, occasion);
create index notification_report_idx on notification (tenant_id, report_id);
comment on column notification.assignment_id is 'What it is of: an assignment, a difficulty, or a report.';
comment on column notification.plan_id is 'Of a report null: its round may be of several plans, or of none.';
