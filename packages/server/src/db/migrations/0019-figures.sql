-- Figures: what a number is, a figure that is taken back, remarks on a cell, and figures that are brought in from a file.
-- Rules of every migration: see 0001-people.sql.

alter table progress_figure add column basis text not null default 'cumulative';
alter table progress_figure alter column basis drop default;
alter table progress_figure alter column value drop not null;
alter table progress_figure add constraint progress_figure_basis_is_known check (basis in ('cumulative', 'increment'));
alter table progress_figure add constraint progress_figure_share_is_total check (denominator is null or basis = 'cumulative');
alter table progress_figure add constraint progress_figure_taken_back_is_empty check (value is not null or denominator is null);
comment on column progress_figure.basis is 'cumulative: what stood at the end of the period; increment: what the period added to what stood before.';
comment on column progress_figure.value is 'Of a share 100 × numerator / denominator. Null: what was entered before is taken back.';

create table figure_comment (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  target_id uuid not null,
  person_id uuid not null,
  text text not null,
  written_at timestamptz not null,
  constraint figure_comment_pkey primary key (tenant_id, id),
  constraint figure_comment_assignment_fkey foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  constraint figure_comment_target_fkey foreign key (tenant_id, target_id) references target (tenant_id, id),
  constraint figure_comment_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint figure_comment_says_something check (text <> '')
);
create index figure_comment_assignment_idx on figure_comment (tenant_id, assignment_id, target_id);
create index figure_comment_target_idx on figure_comment (tenant_id, target_id);
create index figure_comment_person_idx on figure_comment (tenant_id, person_id);
comment on table figure_comment is 'A remark on the figure of a target on an assignment, by its unit or by who gave it. Insert-only.';
comment on column figure_comment.id is 'Made by who sends: a request that is repeated is one remark.';
grant select, insert on figure_comment to sauro_app;

create table figure_import (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  file_name text not null,
  sha256 text not null,
  size_bytes integer not null,
  state text not null,
  added integer not null,
  same integer not null,
  faults integer not null,
  warnings integer not null,
  checked_at timestamptz not null,
  done_at timestamptz,
  constraint figure_import_pkey primary key (tenant_id, id),
  constraint figure_import_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint figure_import_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint figure_import_state_is_known check (state in ('checked', 'done')),
  constraint figure_import_done_has_time check ((state = 'done') = (done_at is not null))
);
create index figure_import_plan_idx on figure_import (tenant_id, plan_id, id);
create index figure_import_person_idx on figure_import (tenant_id, person_id);
comment on table figure_import is 'A file of figures that was tried, or brought in: it is kept in the file store under its hash. Whose it is sees it, and nobody else.';
comment on column figure_import.state is 'checked: looked through, and nothing written of it; done: brought in.';
comment on column figure_import.same is 'Figures that stand already as the file has them.';
grant select, insert, update on figure_import to sauro_app;

alter table figure_comment enable row level security;
alter table figure_comment force row level security;
create policy figure_comment_of_assignment on figure_comment
  using (tenant_id = app_tenant() and exists (
    select from assignment where assignment.tenant_id = figure_comment.tenant_id and assignment.id = figure_comment.assignment_id
  ));
alter table figure_import enable row level security;
alter table figure_import force row level security;
create policy figure_import_of_person on figure_import using (tenant_id = app_tenant() and app_is_person(person_id));
