-- Figures that also live in a system of somebody else, ours held against theirs. Rules of every migration: see 0001-people.sql.

create table outside_system (
  tenant_id uuid not null,
  code text not null,
  name text not null,
  note text not null,
  is_active boolean not null,
  constraint outside_system_pkey primary key (tenant_id, code),
  constraint outside_system_code_is_one check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 40),
  constraint outside_system_has_a_name check (name <> '')
);
comment on table outside_system is 'What a body has said of systems of others: its own ones, and the given ones (core/reconciliation) that it has renamed or ended. No address is ever called.';
comment on column outside_system.is_active is 'New comparisons are made with it; those made before stay whatever it is.';
grant select, insert, update on outside_system to sauro_app;
alter table outside_system enable row level security;
alter table outside_system force row level security;
create policy outside_system_of_tenant on outside_system using (tenant_id = app_tenant());

create table reconciliation (
  tenant_id uuid not null,
  id uuid not null,
  system text not null,
  unit_id uuid not null,
  scope text not null,
  plan_id uuid,
  target_id uuid,
  name text not null,
  measure text not null,
  figure_key text not null,
  day date not null,
  period text not null,
  ours double precision,
  ours_numerator double precision,
  ours_denominator double precision,
  ours_count integer,
  theirs double precision not null,
  theirs_on date not null,
  note text not null,
  compared_at timestamptz not null,
  compared_by uuid,
  explanation text,
  mender text,
  explained_at timestamptz,
  explained_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  version integer not null,
  search_text text not null,
  constraint reconciliation_pkey primary key (tenant_id, id),
  constraint reconciliation_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint reconciliation_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint reconciliation_target_fkey foreign key (tenant_id, target_id) references target (tenant_id, id),
  constraint reconciliation_compared_by_fkey foreign key (tenant_id, compared_by) references person (tenant_id, id),
  constraint reconciliation_explained_by_fkey foreign key (tenant_id, explained_by) references person (tenant_id, id),
  constraint reconciliation_closed_by_fkey foreign key (tenant_id, closed_by) references person (tenant_id, id),
  constraint reconciliation_is_opened_once unique (tenant_id, system, unit_id, scope, figure_key, day),
  constraint reconciliation_scope_is_known check (scope in ('within', 'given')),
  constraint reconciliation_mender_is_known check (mender in ('ours', 'theirs', 'nobody')),
  constraint reconciliation_target_is_of_a_plan check ((plan_id is null) = (target_id is null)),
  constraint reconciliation_free_figure_is_typed check (target_id is not null or ours is not null),
  constraint reconciliation_is_explained_whole check ((explanation is null) = (mender is null) and (explanation is null) = (explained_at is null)),
  constraint reconciliation_has_a_name check (name <> '')
);
create index reconciliation_unit_idx on reconciliation (tenant_id, unit_id);
create index reconciliation_plan_idx on reconciliation (tenant_id, plan_id);
create index reconciliation_target_idx on reconciliation (tenant_id, target_id);
create index reconciliation_compared_by_idx on reconciliation (tenant_id, compared_by);
create index reconciliation_explained_by_idx on reconciliation (tenant_id, explained_by);
create index reconciliation_closed_by_idx on reconciliation (tenant_id, closed_by);
comment on table reconciliation is 'A figure as of a day, held against the same one in a system of somebody else: as it was compared last. Its state is worked out (core/reconciliation), never stored.';
comment on column reconciliation.id is 'Made by who sends: a request that is repeated is one.';
comment on column reconciliation.system is 'Code of an outside_system, or of a given one of core.';
comment on column reconciliation.unit_id is 'Whose figure it is. Who sees that unit sees the row.';
comment on column reconciliation.scope is 'within: work of the unit and below it; given: work that was given there and below.';
comment on column reconciliation.name is 'Words of the target as they were, or the name of a figure that no plan has.';
comment on column reconciliation.measure is 'Unit of measure; empty where there is none.';
comment on column reconciliation.figure_key is 'By which the same figure is known again: the target, or the folded name.';
comment on column reconciliation.day is 'As of which both figures are meant; ours counts what was accepted by its end.';
comment on column reconciliation.period is 'How people call it (Quý III/2026); may be empty.';
comment on column reconciliation.ours is 'As compared: counted by the server for a target (null where nothing had been accepted), typed for a free figure.';
comment on column reconciliation.theirs_on is 'As of which day the other system showed its figure.';
comment on column reconciliation.note is 'Where it was seen there; it stands here and not in the ledger.';
comment on column reconciliation.version is 'Number of facts; who acts says which one was seen.';
grant select, insert, update on reconciliation to sauro_app;
alter table reconciliation enable row level security;
alter table reconciliation force row level security;
create policy reconciliation_of_unit on reconciliation using (tenant_id = app_tenant() and app_sees_unit(unit_id));

create table reconciliation_step (
  tenant_id uuid not null,
  reconciliation_id uuid not null,
  version integer not null,
  fact_id uuid not null,
  kind text not null,
  ours double precision,
  theirs double precision,
  theirs_on date,
  words text not null,
  mender text,
  person_id uuid,
  at timestamptz not null,
  constraint reconciliation_step_pkey primary key (tenant_id, reconciliation_id, version),
  constraint reconciliation_step_reconciliation_fkey foreign key (tenant_id, reconciliation_id)
    references reconciliation (tenant_id, id),
  constraint reconciliation_step_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint reconciliation_step_kind_is_known check (kind in ('compared', 'explained', 'closed', 'reopened')),
  constraint reconciliation_step_compares_two check ((kind = 'compared') = (theirs is not null and theirs_on is not null)),
  constraint reconciliation_step_explains_whole check ((kind = 'explained') = (mender is not null))
);
create index reconciliation_step_person_idx on reconciliation_step (tenant_id, person_id);
comment on table reconciliation_step is 'One thing that happened to a reconciliation: each comparison, explanation, closing and opening again. Insert-only.';
comment on column reconciliation_step.fact_id is 'No foreign key: a fact is appended after it was applied, and both are written by one function.';
comment on column reconciliation_step.words is 'Note of a comparison, words of an explanation or reason of an opening again; they stand here and not in the ledger.';
grant select, insert on reconciliation_step to sauro_app;
alter table reconciliation_step enable row level security;
alter table reconciliation_step force row level security;
create policy reconciliation_step_of_reconciliation on reconciliation_step
  using (tenant_id = app_tenant() and exists (
    select from reconciliation where reconciliation.tenant_id = reconciliation_step.tenant_id
      and reconciliation.id = reconciliation_step.reconciliation_id
  ));
