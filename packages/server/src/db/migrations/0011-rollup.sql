-- Roll-up: what an assignment adds to every figure stands in its row and in each of its versions, so that a figure of any
-- day is one look at one index.
-- Rules of every migration: see 0001-people.sql.

alter table assignment add column evidence integer not null default 0;
alter table assignment add column returns integer not null default 0;
alter table assignment add column quiet_since date;
alter table assignment add column changed_on date;
alter table assignment_version add column evidence integer not null default 0;
alter table assignment_version add column returns integer not null default 0;
alter table assignment_version add column quiet_since date;

-- What was before is folded again from the ledger. Row-level security binds the owner too: it is let go for these
-- statements, and the transaction holds the tables meanwhile.
alter table fact no force row level security;
alter table assignment no force row level security;
alter table assignment_version no force row level security;
update assignment_version as version
set evidence = folded.evidence, returns = folded.returns, quiet_since = folded.quiet_since
from (
  select one.tenant_id, one.assignment_id, one.version,
    greatest(0, sum(case fact.kind when 'assignment.evidence-added' then 1 when 'assignment.evidence-removed' then -1 else 0 end)
      over upto) as evidence,
    count(*) filter (where fact.kind = 'assignment.returned') over upto as returns,
    coalesce(max(one.on_day) filter (where fact.kind in (
      'assignment.issued', 'assignment.accepted', 'assignment.declined', 'assignment.insisted', 'assignment.progressed',
      'assignment.evidence-added', 'assignment.evidence-removed', 'assignment.reported', 'assignment.recalled',
      'assignment.returned', 'assignment.unlocked', 'assignment.extension-asked', 'assignment.split'
    )) over upto, min(one.on_day) over upto) as quiet_since
  from assignment_version as one
  left join fact on fact.tenant_id = one.tenant_id and fact.id = one.fact_id
  window upto as (partition by one.tenant_id, one.assignment_id order by one.version)
) as folded
where version.tenant_id = folded.tenant_id and version.assignment_id = folded.assignment_id
  and version.version = folded.version;
update assignment
set evidence = last.evidence, returns = last.returns, quiet_since = last.quiet_since, changed_on = last.on_day
from (
  select distinct on (tenant_id, assignment_id) tenant_id, assignment_id, evidence, returns, quiet_since, on_day
  from assignment_version
  order by tenant_id, assignment_id, version desc
) as last
where assignment.tenant_id = last.tenant_id and assignment.id = last.assignment_id;
alter table fact force row level security;
alter table assignment force row level security;
alter table assignment_version force row level security;

alter table assignment alter column quiet_since set not null;
alter table assignment alter column changed_on set not null;
alter table assignment_version alter column quiet_since set not null;
alter table assignment alter column evidence drop default;
alter table assignment alter column returns drop default;
alter table assignment_version alter column evidence drop default;
alter table assignment_version alter column returns drop default;
comment on column assignment.evidence is 'Pieces of evidence that are kept, by the facts of adding and removing.';
comment on column assignment.returns is 'How often a report of it was returned.';
comment on column assignment.quiet_since is 'Since when nothing has been heard of the unit: its last act, or the last time that it was told to go on.';
comment on column assignment.changed_on is 'Day of its last fact: on any later cut-off day it stands as it stands now, and no version need be looked for.';

-- All that a figure is made of, by unit and by plan: it is counted from the index alone.
drop index assignment_unit_idx;
create index assignment_unit_idx on assignment (tenant_id, unit_id, state, due_on)
  include (
    issuer_unit_id, plan_id, task_id, id, parent_id, part, period, begun_on, done_on, percent, evidence, returns,
    quiet_since, changed_on, issued_on
  );
drop index assignment_plan_idx;
create index assignment_plan_idx on assignment (tenant_id, plan_id, task_id)
  include (
    unit_id, issuer_unit_id, id, parent_id, part, period, state, due_on, begun_on, done_on, percent, evidence, returns,
    quiet_since, changed_on, issued_on
  );
-- A figure of an earlier day is found by its version without the row.
create index assignment_version_day_idx on assignment_version (tenant_id, assignment_id, version desc, on_day)
  include (state, due_on, begun_on, done_on, percent, evidence, returns, quiet_since);

create table warning_policy (
  tenant_id uuid not null,
  silent_working_days integer not null,
  drift_points integer not null,
  drift_days integer not null,
  returned_times integer not null,
  due_soon_working_days integer not null,
  unclear_facets integer not null,
  ranked_from integer not null,
  constraint warning_policy_pkey primary key (tenant_id),
  constraint warning_policy_tenant_fkey foreign key (tenant_id) references tenant (id)
);
comment on table warning_policy is 'From when on a body is warned, and from how many assignments on a unit is ranked; a body without a row goes by the code.';
grant select, insert, update on warning_policy to sauro_app;
alter table warning_policy enable row level security;
alter table warning_policy force row level security;
create policy warning_policy_of_tenant on warning_policy using (tenant_id = app_tenant());
