-- Assignments: what a unit has been given to do, with progress, evidence and verification.
-- Rules of every migration: see 0001-people.sql.

create function app_units() returns uuid[]
language sql stable parallel safe
as $$ select string_to_array(nullif(nullif(current_setting('app.units', true), ''), '*'), ',')::uuid[] $$;
comment on function app_units() is 'The highest units whose tree the transaction sees; null where it sees none, and where it sees all: the planner may look at the list before it looks for the star.';

create table assignment (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  task_id uuid not null,
  revision integer not null,
  unit_id uuid not null,
  issuer_unit_id uuid not null,
  parent_id uuid,
  replaces_id uuid,
  part text not null,
  name text not null,
  from_group boolean not null,
  text text,
  person_id uuid,
  decider_id uuid,
  deadline_kind text,
  period text not null,
  period_from date,
  period_to date,
  state text not null,
  due_on date,
  first_due_on date,
  percent smallint not null,
  begun_on date,
  done_on date,
  verified_on date,
  asked_due_on date,
  drop_proposed boolean not null,
  version integer not null,
  issued_on date not null,
  issued_by uuid,
  reported_by uuid,
  state_at timestamptz not null,
  search_text text not null,
  constraint assignment_pkey primary key (tenant_id, id),
  constraint assignment_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint assignment_task_fkey foreign key (tenant_id, task_id) references task (tenant_id, id),
  constraint assignment_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint assignment_issuer_unit_fkey foreign key (tenant_id, issuer_unit_id) references unit (tenant_id, id),
  constraint assignment_parent_fkey foreign key (tenant_id, parent_id) references assignment (tenant_id, id),
  constraint assignment_replaces_fkey foreign key (tenant_id, replaces_id) references assignment (tenant_id, id),
  constraint assignment_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint assignment_decider_fkey foreign key (tenant_id, decider_id) references person (tenant_id, id),
  constraint assignment_issued_by_fkey foreign key (tenant_id, issued_by) references person (tenant_id, id),
  constraint assignment_reported_by_fkey foreign key (tenant_id, reported_by) references person (tenant_id, id),
  constraint assignment_part_is_known check (part in ('lead', 'coordinate')),
  constraint assignment_state_is_known check (
    state in ('issued', 'accepted', 'declined', 'in-progress', 'reported', 'returned', 'verified', 'withdrawn')
  ),
  constraint assignment_percent_is_of_hundred check (percent between 0 and 100),
  constraint assignment_verified_is_done check (state <> 'verified' or (done_on is not null and verified_on is not null)),
  constraint assignment_period_is_whole check ((period = '') = (period_from is null) and (period = '') = (period_to is null))
);
-- Two who issue at once leave one assignment. A part that a unit gave another stands beside it.
create unique index assignment_is_issued_once on assignment (tenant_id, task_id, unit_id, period)
  where parent_id is null and state <> 'withdrawn';
create index assignment_plan_idx on assignment (tenant_id, plan_id, task_id);
create index assignment_task_idx on assignment (tenant_id, task_id, unit_id);
create index assignment_unit_idx on assignment (tenant_id, unit_id, state, due_on);
create index assignment_issuer_unit_idx on assignment (tenant_id, issuer_unit_id, state, state_at);
create index assignment_parent_idx on assignment (tenant_id, parent_id);
create index assignment_replaces_idx on assignment (tenant_id, replaces_id);
create index assignment_person_idx on assignment (tenant_id, person_id);
create index assignment_decider_idx on assignment (tenant_id, decider_id);
create index assignment_issued_by_idx on assignment (tenant_id, issued_by);
create index assignment_reported_by_idx on assignment (tenant_id, reported_by);
create index assignment_recurs_idx on assignment (tenant_id, period_to) where period <> '';
comment on table assignment is 'A task given to one unit, for one period where it recurs. Its standing is the fold of its facts (core/assignment/facts.ts).';
comment on column assignment.revision is 'Revision of the plan whose words hold for it.';
comment on column assignment.issuer_unit_id is 'The unit that gave it, and that sees it beside the unit that does it.';
comment on column assignment.parent_id is 'The assignment that a unit has split among those below it; null for one that comes from the plan.';
comment on column assignment.replaces_id is 'The assignment that was given to another unit before.';
comment on column assignment.name is 'Name in the plan through which it came to the unit.';
comment on column assignment.text is 'What a part is to do; null where it is the task''s own words.';
comment on column assignment.period is 'Key of the period of recurring work (2026-Q1); empty where it is done once.';
comment on column assignment.done_on is 'Day of the report that stands; a returned one does not.';
comment on column assignment.version is 'Number of facts; who acts says which one was seen.';
comment on column assignment.state_at is 'Since when it is in its state: the age in the queue of who verifies.';
grant select, insert, update on assignment to sauro_app;

create table assignment_version (
  tenant_id uuid not null,
  assignment_id uuid not null,
  version integer not null,
  fact_id uuid not null,
  on_day date not null,
  state text not null,
  due_on date,
  begun_on date,
  done_on date,
  percent smallint not null,
  constraint assignment_version_pkey primary key (tenant_id, assignment_id, version),
  constraint assignment_version_assignment_fkey foreign key (tenant_id, assignment_id) references assignment (tenant_id, id)
);
create index assignment_version_fact_idx on assignment_version (tenant_id, fact_id);
comment on table assignment_version is 'An assignment as each fact left it: what it was on any day, and what each fact changed. Insert-only.';
comment on column assignment_version.fact_id is 'No foreign key: a fact is appended after it was applied, and both are written by one function.';
grant select, insert on assignment_version to sauro_app;

create table assignment_extension (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  from_due_on date not null,
  asked_due_on date not null,
  reason text not null,
  asked_by uuid,
  asked_at timestamptz not null,
  outcome text,
  granted_due_on date,
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  constraint assignment_extension_pkey primary key (tenant_id, id),
  constraint assignment_extension_assignment_fkey foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  constraint assignment_extension_asked_by_fkey foreign key (tenant_id, asked_by) references person (tenant_id, id),
  constraint assignment_extension_answered_by_fkey foreign key (tenant_id, answered_by) references person (tenant_id, id),
  constraint assignment_extension_outcome_is_known check (outcome in ('granted', 'refused', 'lapsed')),
  constraint assignment_extension_answer_is_whole check ((outcome is null) = (answered_at is null)),
  constraint assignment_extension_granted_has_day check ((outcome is not distinct from 'granted') = (granted_due_on is not null))
);
create unique index assignment_extension_is_asked_once on assignment_extension (tenant_id, assignment_id) where outcome is null;
create index assignment_extension_assignment_idx on assignment_extension (tenant_id, assignment_id, asked_at);
create index assignment_extension_asked_by_idx on assignment_extension (tenant_id, asked_by);
create index assignment_extension_answered_by_idx on assignment_extension (tenant_id, answered_by);
comment on table assignment_extension is 'A later deadline that was asked for, with both days and the answer.';
comment on column assignment_extension.outcome is 'Null while it waits; lapsed where the assignment was amended, accepted or withdrawn first.';
grant select, insert, update on assignment_extension to sauro_app;

create table progress (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  version integer not null,
  percent smallint not null,
  words text not null,
  is_report boolean not null,
  entered_by uuid,
  entered_at timestamptz not null,
  constraint progress_pkey primary key (tenant_id, id),
  constraint progress_assignment_fkey foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  constraint progress_entered_by_fkey foreign key (tenant_id, entered_by) references person (tenant_id, id),
  constraint progress_percent_is_of_hundred check (percent between 0 and 100)
);
create index progress_assignment_idx on progress (tenant_id, assignment_id, version);
create index progress_entered_by_idx on progress (tenant_id, entered_by);
comment on table progress is 'What a unit has entered on an assignment: per cent, words, figures. Insert-only: a later entry says that it is otherwise now.';
comment on column progress.id is 'Made by who sends: a request that is repeated is one entry.';
grant select, insert on progress to sauro_app;

create table progress_figure (
  tenant_id uuid not null,
  progress_id uuid not null,
  target_id uuid not null,
  numerator double precision,
  denominator double precision,
  value double precision not null,
  constraint progress_figure_pkey primary key (tenant_id, progress_id, target_id),
  constraint progress_figure_progress_fkey foreign key (tenant_id, progress_id) references progress (tenant_id, id),
  constraint progress_figure_target_fkey foreign key (tenant_id, target_id) references target (tenant_id, id),
  constraint progress_figure_is_whole check ((numerator is null) = (denominator is null)),
  constraint progress_figure_divides check (denominator <> 0)
);
create index progress_figure_target_idx on progress_figure (tenant_id, target_id);
comment on table progress_figure is 'The figure of a target in an entry of progress: a number, or a share with what was counted.';
grant select, insert on progress_figure to sauro_app;

create table evidence (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  kind text not null,
  name text not null,
  sha256 text,
  size_bytes bigint,
  format text,
  url text,
  added_by uuid,
  added_at timestamptz not null,
  removed_by uuid,
  removed_at timestamptz,
  constraint evidence_pkey primary key (tenant_id, id),
  constraint evidence_assignment_fkey foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  constraint evidence_added_by_fkey foreign key (tenant_id, added_by) references person (tenant_id, id),
  constraint evidence_removed_by_fkey foreign key (tenant_id, removed_by) references person (tenant_id, id),
  constraint evidence_is_file_or_link check (
    (kind = 'file' and sha256 is not null and size_bytes is not null and format is not null and url is null)
    or (kind = 'link' and url is not null and sha256 is null and size_bytes is null and format is null)
  )
);
create index evidence_assignment_idx on evidence (tenant_id, assignment_id, id);
create unique index evidence_is_added_once on evidence (tenant_id, assignment_id, sha256) where removed_at is null and sha256 is not null;
create index evidence_added_by_idx on evidence (tenant_id, added_by);
create index evidence_removed_by_idx on evidence (tenant_id, removed_by);
comment on table evidence is 'A file or a link that shows that work was done. What was taken away stays as a line; its bytes stay in the store.';
comment on column evidence.format is 'By its content, never by its name.';
grant select, insert, update on evidence to sauro_app;

create table verification (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  version integer not null,
  outcome text not null,
  reason text,
  reported_by uuid,
  verified_by uuid,
  verified_at timestamptz not null,
  constraint verification_pkey primary key (tenant_id, id),
  constraint verification_assignment_fkey foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  constraint verification_reported_by_fkey foreign key (tenant_id, reported_by) references person (tenant_id, id),
  constraint verification_verified_by_fkey foreign key (tenant_id, verified_by) references person (tenant_id, id),
  constraint verification_outcome_is_known check (outcome in ('accepted', 'returned', 'unlocked')),
  constraint verification_says_why check (outcome = 'accepted' or reason is not null),
  constraint verification_is_by_another check (outcome = 'unlocked' or verified_by <> reported_by)
);
create index verification_assignment_idx on verification (tenant_id, assignment_id, version);
create index verification_reported_by_idx on verification (tenant_id, reported_by);
create index verification_verified_by_idx on verification (tenant_id, verified_by);
comment on table verification is 'What was said of a report: accepted, returned with a reason, unlocked again with a reason. Insert-only.';
grant select, insert on verification to sauro_app;

-- Whose work it is sees it, and who gave it; what hangs on it is seen with it. As app_sees_unit of either unit, written so
-- that the tree is looked at once for a statement and not for every row.
alter table assignment enable row level security;
alter table assignment force row level security;
create policy assignment_of_unit on assignment
  using (
    tenant_id = app_tenant()
    and (
      current_setting('app.units', true) = '*'
      or unit_id in (
        select within.unit_id from unit_within as within
        where within.tenant_id = app_tenant() and within.ancestor_id = any (app_units())
      )
      or issuer_unit_id in (
        select within.unit_id from unit_within as within
        where within.tenant_id = app_tenant() and within.ancestor_id = any (app_units())
      )
    )
  );
alter table assignment_version enable row level security;
alter table assignment_version force row level security;
create policy assignment_version_of_assignment on assignment_version
  using (tenant_id = app_tenant() and exists (
    select from assignment where assignment.tenant_id = assignment_version.tenant_id and assignment.id = assignment_version.assignment_id
  ));
alter table assignment_extension enable row level security;
alter table assignment_extension force row level security;
create policy assignment_extension_of_assignment on assignment_extension
  using (tenant_id = app_tenant() and exists (
    select from assignment where assignment.tenant_id = assignment_extension.tenant_id and assignment.id = assignment_extension.assignment_id
  ));
alter table progress enable row level security;
alter table progress force row level security;
create policy progress_of_assignment on progress
  using (tenant_id = app_tenant() and exists (
    select from assignment where assignment.tenant_id = progress.tenant_id and assignment.id = progress.assignment_id
  ));
alter table progress_figure enable row level security;
alter table progress_figure force row level security;
create policy progress_figure_of_progress on progress_figure
  using (tenant_id = app_tenant() and exists (
    select from progress where progress.tenant_id = progress_figure.tenant_id and progress.id = progress_figure.progress_id
  ));
alter table evidence enable row level security;
alter table evidence force row level security;
create policy evidence_of_assignment on evidence
  using (tenant_id = app_tenant() and exists (
    select from assignment where assignment.tenant_id = evidence.tenant_id and assignment.id = evidence.assignment_id
  ));
alter table verification enable row level security;
alter table verification force row level security;
create policy verification_of_assignment on verification
  using (tenant_id = app_tenant() and exists (
    select from assignment where assignment.tenant_id = verification.tenant_id and assignment.id = verification.assignment_id
  ));
