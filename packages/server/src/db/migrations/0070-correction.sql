-- Work that was accepted and opened again is to be put right by a day: reported anew by then, it counts as of the day of the
-- report that had been accepted. Rules of every migration: see 0001-people.sql.

alter table assignment add column correct_by date, add column kept_on date;
alter table assignment_version add column correct_by date, add column kept_on date;
alter table assignment add constraint assignment_correction_is_whole check ((correct_by is null) = (kept_on is null));
alter table assignment_version
  add constraint assignment_version_correction_is_whole check ((correct_by is null) = (kept_on is null));
comment on column assignment.correct_by is 'By when what was opened again is to be reported anew.';
comment on column assignment.kept_on is 'As of which day it counts where it is.';
comment on column assignment_version.correct_by is 'By when what had been opened again was to be reported anew.';
comment on column assignment_version.kept_on is 'As of which day it counted where it was.';

alter table warning_policy add column correction_working_days integer not null default 5;
alter table warning_policy alter column correction_working_days drop default;

-- As in 0011-rollup.sql: a figure is counted from the index alone.
drop index assignment_unit_idx, assignment_plan_idx, assignment_version_day_idx;
create index assignment_unit_idx on assignment (tenant_id, unit_id, state, due_on)
  include (
    issuer_unit_id, plan_id, task_id, id, parent_id, part, period, begun_on, done_on, percent, evidence, returns,
    quiet_since, changed_on, issued_on, awaits_event, correct_by, kept_on
  );
create index assignment_plan_idx on assignment (tenant_id, plan_id, task_id)
  include (
    unit_id, issuer_unit_id, id, parent_id, part, period, state, due_on, begun_on, done_on, percent, evidence, returns,
    quiet_since, changed_on, issued_on, awaits_event, correct_by, kept_on
  );
create index assignment_version_day_idx on assignment_version (tenant_id, assignment_id, version desc, on_day)
  include (
    state, due_on, begun_on, done_on, percent, evidence, returns, quiet_since, awaits_event, correct_by, kept_on
  );
