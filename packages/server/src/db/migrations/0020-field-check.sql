-- Acts that are sent again, and random samples of reports that are looked at in the field, with what was found there.
-- Rules of every migration: see 0001-people.sql.

create table sent_act (
  tenant_id uuid not null,
  person_id uuid not null,
  id uuid not null,
  act text not null,
  subject_id uuid not null,
  said_sha256 text not null,
  done_at timestamptz not null,
  constraint sent_act_pkey primary key (tenant_id, person_id, id),
  constraint sent_act_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table sent_act is 'Acts that were done, by the id under which their sender sends them: sent again over a bad line, each is one act. Insert-only.';
comment on column sent_act.id is 'Made by who sends, once for each act.';
comment on column sent_act.said_sha256 is 'Of what was said with it, without the version that was seen: another thing under the same id is refused.';
grant select, insert on sent_act to sauro_app;
alter table sent_act enable row level security;
alter table sent_act force row level security;
create policy sent_act_of_person on sent_act using (tenant_id = app_tenant() and person_id = app_person());

create table field_check (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  source text not null,
  plan_id uuid,
  within_unit_id uuid,
  from_on date,
  to_on date,
  wanted_count integer,
  wanted_percent integer,
  seed text not null,
  frame uuid[] not null,
  frame_sha256 text not null,
  size integer not null,
  drawn_on date not null,
  drawn_at timestamptz not null,
  drawn_by uuid,
  constraint field_check_pkey primary key (tenant_id, id),
  constraint field_check_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint field_check_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint field_check_within_unit_fkey foreign key (tenant_id, within_unit_id) references unit (tenant_id, id),
  constraint field_check_drawn_by_fkey foreign key (tenant_id, drawn_by) references person (tenant_id, id),
  constraint field_check_source_is_known check (source in ('waiting', 'accepted')),
  constraint field_check_wants_one_size check ((wanted_count is null) <> (wanted_percent is null)),
  constraint field_check_is_of_its_frame check (size between 1 and cardinality(frame))
);
create index field_check_unit_idx on field_check (tenant_id, unit_id);
create index field_check_plan_idx on field_check (tenant_id, plan_id);
create index field_check_within_unit_idx on field_check (tenant_id, within_unit_id);
create index field_check_drawn_by_idx on field_check (tenant_id, drawn_by);
create index field_check_drawn_idx on field_check (tenant_id, drawn_at);
comment on table field_check is 'A random sample of reports for a check in the field, with all from which it can be drawn again (core/verification/draw.ts). Insert-only, but for the unit: a merged one hands its samples over.';
comment on column field_check.id is 'Made by who sends: a request that is repeated is one sample.';
comment on column field_check.unit_id is 'In whose name: reports on work that was given there or below. Who sees that unit sees the sample.';
comment on column field_check.seed is 'Made by the server: nobody chooses the chance.';
comment on column field_check.frame is 'All assignments from which it was drawn, by id: they change afterwards.';
comment on column field_check.wanted_percent is 'Of the frame, where no number was asked for.';
grant select, insert, update (unit_id) on field_check to sauro_app;
alter table field_check enable row level security;
alter table field_check force row level security;
create policy field_check_of_unit on field_check using (tenant_id = app_tenant() and app_sees_unit(unit_id));

create table field_check_piece (
  tenant_id uuid not null,
  check_id uuid not null,
  assignment_id uuid not null,
  place integer not null,
  version integer not null,
  constraint field_check_piece_pkey primary key (tenant_id, check_id, assignment_id),
  constraint field_check_piece_check_fkey foreign key (tenant_id, check_id) references field_check (tenant_id, id),
  constraint field_check_piece_assignment_fkey foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  constraint field_check_piece_is_drawn_in_turn unique (tenant_id, check_id, place)
);
create index field_check_piece_assignment_idx on field_check_piece (tenant_id, assignment_id);
comment on table field_check_piece is 'An assignment that was drawn. Insert-only.';
comment on column field_check_piece.place is 'The first that was drawn is 1.';
comment on column field_check_piece.version is 'Of the assignment, when it was drawn: what was reported until then is what is checked.';
grant select, insert on field_check_piece to sauro_app;
alter table field_check_piece enable row level security;
alter table field_check_piece force row level security;
create policy field_check_piece_of_check on field_check_piece
  using (tenant_id = app_tenant() and exists (
    select from field_check where field_check.tenant_id = field_check_piece.tenant_id and field_check.id = field_check_piece.check_id
  ));

create table field_check_result (
  tenant_id uuid not null,
  id uuid not null,
  check_id uuid not null,
  assignment_id uuid not null,
  version integer not null,
  outcome text not null,
  words text not null,
  on_day date not null,
  entered_by uuid,
  entered_at timestamptz not null,
  constraint field_check_result_pkey primary key (tenant_id, id),
  constraint field_check_result_piece_fkey foreign key (tenant_id, check_id, assignment_id)
    references field_check_piece (tenant_id, check_id, assignment_id),
  constraint field_check_result_assignment_fkey foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  constraint field_check_result_entered_by_fkey foreign key (tenant_id, entered_by) references person (tenant_id, id),
  constraint field_check_result_is_corrected_in_turn unique (tenant_id, check_id, assignment_id, version),
  constraint field_check_result_outcome_is_known check (outcome in ('as-reported', 'differs', 'not-there')),
  constraint field_check_result_says_what check (outcome = 'as-reported' or words <> '')
);
create index field_check_result_assignment_idx on field_check_result (tenant_id, assignment_id);
create index field_check_result_entered_by_idx on field_check_result (tenant_id, entered_by);
comment on table field_check_result is 'What was found in the field. The last version is what stands; those before it stay. Insert-only.';
comment on column field_check_result.words is 'They stand here and not in the ledger.';
comment on column field_check_result.on_day is 'Day of the check itself; it may be entered later.';
grant select, insert on field_check_result to sauro_app;
alter table field_check_result enable row level security;
alter table field_check_result force row level security;
create policy field_check_result_of_check on field_check_result
  using (tenant_id = app_tenant() and exists (
    select from field_check where field_check.tenant_id = field_check_result.tenant_id and field_check.id = field_check_result.check_id
  ));

create table field_check_figure (
  tenant_id uuid not null,
  result_id uuid not null,
  target_id uuid not null,
  numerator double precision,
  denominator double precision,
  value double precision not null,
  constraint field_check_figure_pkey primary key (tenant_id, result_id, target_id),
  constraint field_check_figure_result_fkey foreign key (tenant_id, result_id) references field_check_result (tenant_id, id),
  constraint field_check_figure_target_fkey foreign key (tenant_id, target_id) references target (tenant_id, id),
  constraint field_check_figure_is_whole check ((numerator is null) = (denominator is null)),
  constraint field_check_figure_divides check (denominator <> 0)
);
create index field_check_figure_target_idx on field_check_figure (tenant_id, target_id);
comment on table field_check_figure is 'The figure of a target as it was found in the field. Insert-only.';
grant select, insert on field_check_figure to sauro_app;
alter table field_check_figure enable row level security;
alter table field_check_figure force row level security;
create policy field_check_figure_of_result on field_check_figure
  using (tenant_id = app_tenant() and exists (
    select from field_check_result where field_check_result.tenant_id = field_check_figure.tenant_id
      and field_check_result.id = field_check_figure.result_id
  ));
