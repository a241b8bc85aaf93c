-- Difficulties: what stands in the way of work that was given, who must answer it and until when.
-- Rules of every migration: see 0001-people.sql.

create table difficulty (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null,
  words text not null,
  proposal text not null,
  urgent boolean not null,
  beyond_authority boolean not null,
  raiser_unit_id uuid not null,
  addressed_unit_id uuid not null,
  holder_unit_id uuid not null,
  person_id uuid,
  state text not null,
  since_on date not null,
  due_on date,
  answered_on date,
  ended_on date,
  escalations smallint not null,
  reopenings smallint not null,
  version integer not null,
  raised_on date not null,
  raised_at timestamptz not null,
  raised_by uuid,
  search_text text not null,
  constraint difficulty_pkey primary key (tenant_id, id),
  constraint difficulty_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint difficulty_raiser_unit_fkey foreign key (tenant_id, raiser_unit_id) references unit (tenant_id, id),
  constraint difficulty_addressed_unit_fkey foreign key (tenant_id, addressed_unit_id) references unit (tenant_id, id),
  constraint difficulty_holder_unit_fkey foreign key (tenant_id, holder_unit_id) references unit (tenant_id, id),
  constraint difficulty_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint difficulty_raised_by_fkey foreign key (tenant_id, raised_by) references person (tenant_id, id),
  constraint difficulty_kind_is_known check (
    kind in ('institution', 'resources', 'technical', 'data', 'staffing', 'guidance', 'other')
  ),
  constraint difficulty_state_is_known check (
    state in ('escalated', 'reopened', 'raised', 'answered', 'closed', 'withdrawn')
  ),
  constraint difficulty_says_what check (words <> ''),
  constraint difficulty_waits_until_a_day check ((due_on is null) = (state in ('closed', 'withdrawn'))),
  constraint difficulty_ends_on_a_day check ((ended_on is not null) = (state in ('closed', 'withdrawn'))),
  constraint difficulty_is_answered_on_a_day check (state <> 'answered' or answered_on is not null)
);
create index difficulty_plan_idx on difficulty (tenant_id, plan_id, state);
create index difficulty_raiser_unit_idx on difficulty (tenant_id, raiser_unit_id, state);
create index difficulty_addressed_unit_idx on difficulty (tenant_id, addressed_unit_id);
create index difficulty_holder_unit_idx on difficulty (tenant_id, holder_unit_id, state, due_on);
create index difficulty_person_idx on difficulty (tenant_id, person_id);
create index difficulty_raised_by_idx on difficulty (tenant_id, raised_by);
create index difficulty_due_idx on difficulty (tenant_id, due_on) where due_on is not null;
comment on table difficulty is 'What stands in the way of work that a unit was given. Its standing is the fold of its facts (core/registers/difficulty-facts.ts).';
comment on column difficulty.id is 'Made by who sends: a request that is repeated is one difficulty.';
comment on column difficulty.beyond_authority is 'The unit says that it is beyond its own authority.';
comment on column difficulty.addressed_unit_id is 'In whose name it is answered: who gave the work, or the unit above to which it went up.';
comment on column difficulty.holder_unit_id is 'The unit that must answer: the addressed one, or a room within it.';
comment on column difficulty.person_id is 'Whom the holder has named for such things; null where nobody.';
comment on column difficulty.since_on is 'Since when whoever must act next must act.';
comment on column difficulty.due_on is 'Last day for it; null where nobody must act.';
comment on column difficulty.version is 'Number of facts; who acts says which one was seen.';
grant select, insert, update on difficulty to sauro_app;

create table difficulty_step (
  tenant_id uuid not null,
  difficulty_id uuid not null,
  version integer not null,
  fact_id uuid not null,
  kind text not null,
  why text,
  outcome text,
  words text not null,
  document_id uuid,
  state text not null,
  holder_unit_id uuid not null,
  due_on date,
  person_id uuid,
  at timestamptz not null,
  constraint difficulty_step_pkey primary key (tenant_id, difficulty_id, version),
  constraint difficulty_step_difficulty_fkey foreign key (tenant_id, difficulty_id) references difficulty (tenant_id, id),
  constraint difficulty_step_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id),
  constraint difficulty_step_holder_unit_fkey foreign key (tenant_id, holder_unit_id) references unit (tenant_id, id),
  constraint difficulty_step_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint difficulty_step_outcome_is_known check (outcome in ('resolved', 'guided', 'planned', 'declined')),
  constraint difficulty_step_answer_is_whole check ((kind = 'answered') = (outcome is not null))
);
create index difficulty_step_document_idx on difficulty_step (tenant_id, document_id);
create index difficulty_step_holder_unit_idx on difficulty_step (tenant_id, holder_unit_id);
create index difficulty_step_person_idx on difficulty_step (tenant_id, person_id);
comment on table difficulty_step is 'One thing that happened to a difficulty: who, when, in which words, and what it left. Insert-only.';
comment on column difficulty_step.fact_id is 'No foreign key: a fact is appended after it was applied, and both are written by one function.';
comment on column difficulty_step.words is 'The answer, or the reason; empty where none was given. They stand here and not in the ledger.';
comment on column difficulty_step.document_id is 'The document with which it was answered.';
comment on column difficulty_step.person_id is 'Who did it; null for what happened by itself.';
grant select, insert on difficulty_step to sauro_app;

create table difficulty_assignment (
  tenant_id uuid not null,
  difficulty_id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null,
  text text not null,
  constraint difficulty_assignment_pkey primary key (tenant_id, difficulty_id, assignment_id),
  constraint difficulty_assignment_difficulty_fkey foreign key (tenant_id, difficulty_id) references difficulty (tenant_id, id),
  constraint difficulty_assignment_assignment_fkey foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  constraint difficulty_assignment_task_fkey foreign key (tenant_id, task_id) references task (tenant_id, id)
);
create index difficulty_assignment_assignment_idx on difficulty_assignment (tenant_id, assignment_id);
create index difficulty_assignment_task_idx on difficulty_assignment (tenant_id, task_id);
comment on table difficulty_assignment is 'An assignment that a difficulty stands in the way of. Insert-only.';
comment on column difficulty_assignment.text is 'What was to be done, as it was then: the room that must answer need not see the assignment itself.';
grant select, insert on difficulty_assignment to sauro_app;

create table difficulty_unit (
  tenant_id uuid not null,
  difficulty_id uuid not null,
  unit_id uuid not null,
  constraint difficulty_unit_pkey primary key (tenant_id, difficulty_id, unit_id),
  constraint difficulty_unit_difficulty_fkey foreign key (tenant_id, difficulty_id) references difficulty (tenant_id, id),
  constraint difficulty_unit_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create index difficulty_unit_unit_idx on difficulty_unit (tenant_id, unit_id);
comment on table difficulty_unit is 'Units that a difficulty concerns: who raised it, who must answer or had to, who gave the work. Row-level security asks it.';
grant select, insert, delete on difficulty_unit to sauro_app;

-- Whom it concerns sees it, and whoever stands above. What is written may concern units that the writer does not see: a
-- difficulty goes up.
alter table difficulty_unit enable row level security;
alter table difficulty_unit force row level security;
create policy difficulty_unit_of_unit on difficulty_unit
  using (
    tenant_id = app_tenant()
    and (
      current_setting('app.units', true) = '*'
      or unit_id in (
        select within.unit_id from unit_within as within
        where within.tenant_id = app_tenant() and within.ancestor_id = any (app_units())
      )
    )
  )
  with check (tenant_id = app_tenant());
alter table difficulty enable row level security;
alter table difficulty force row level security;
create policy difficulty_of_units on difficulty
  using (
    tenant_id = app_tenant()
    and (
      current_setting('app.units', true) = '*'
      or id in (
        select concerned.difficulty_id from difficulty_unit as concerned where concerned.tenant_id = app_tenant()
      )
    )
  )
  with check (tenant_id = app_tenant());
alter table difficulty_step enable row level security;
alter table difficulty_step force row level security;
create policy difficulty_step_of_difficulty on difficulty_step
  using (tenant_id = app_tenant() and exists (
    select from difficulty where difficulty.tenant_id = difficulty_step.tenant_id and difficulty.id = difficulty_step.difficulty_id
  ));
alter table difficulty_assignment enable row level security;
alter table difficulty_assignment force row level security;
create policy difficulty_assignment_of_difficulty on difficulty_assignment
  using (tenant_id = app_tenant() and exists (
    select from difficulty where difficulty.tenant_id = difficulty_assignment.tenant_id and difficulty.id = difficulty_assignment.difficulty_id
  ));
