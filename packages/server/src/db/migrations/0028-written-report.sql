-- Reports that a unit writes of plans by itself, without a round: a draft that people word, and what was frozen of it.
-- Rules of every migration: see 0001-people.sql.

create table written_report (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  title text not null,
  from_on date not null,
  at_on date not null,
  is_given boolean not null,
  head jsonb not null,
  words jsonb not null,
  edits jsonb not null,
  version integer not null,
  made_by uuid,
  made_at timestamptz not null,
  frozen_at timestamptz,
  constraint written_report_pkey primary key (tenant_id, id),
  constraint written_report_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint written_report_made_by_fkey foreign key (tenant_id, made_by) references person (tenant_id, id),
  constraint written_report_has_title check (title <> ''),
  constraint written_report_period_is_in_order check (from_on <= at_on),
  constraint written_report_is_counted_from_one check (version >= 1)
);
create index written_report_unit_idx on written_report (tenant_id, unit_id, id);
create index written_report_made_by_idx on written_report (tenant_id, made_by);
comment on table written_report is 'A report that a unit writes by itself: what people have laid around and over what is composed from the facts.';
comment on column written_report.id is 'Made by who sends: a request that is repeated is one report.';
comment on column written_report.from_on is 'First day of the period.';
comment on column written_report.at_on is 'The cut-off day: no fact of a later day is told.';
comment on column written_report.is_given is 'Of work that the unit has given, and not of what it does with those below it.';
comment on column written_report.head is 'A ReportHead of core: whose it is, number, day, to whom it goes, who signs.';
comment on column written_report.words is 'What was typed, by the key of its section.';
comment on column written_report.edits is 'What was done to gathered words, in its order (core/report/edits.ts).';
comment on column written_report.version is 'Number of facts; who saves says which one was seen.';
comment on column written_report.frozen_at is 'Null: still a draft, composed anew whenever it is looked at.';
grant select, insert, update on written_report to sauro_app;
alter table written_report enable row level security;
alter table written_report force row level security;
create policy written_report_of_unit on written_report using (tenant_id = app_tenant() and app_sees_unit(unit_id));

create table written_report_plan (
  tenant_id uuid not null,
  report_id uuid not null,
  plan_id uuid not null,
  place integer not null,
  constraint written_report_plan_pkey primary key (tenant_id, report_id, plan_id),
  constraint written_report_plan_report_fkey foreign key (tenant_id, report_id) references written_report (tenant_id, id),
  constraint written_report_plan_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint written_report_plan_is_counted_from_one check (place >= 1)
);
create index written_report_plan_plan_idx on written_report_plan (tenant_id, plan_id);
comment on table written_report_plan is 'A plan whose work a report tells; none: all that the unit does. Insert-only.';
grant select, insert on written_report_plan to sauro_app;
alter table written_report_plan enable row level security;
alter table written_report_plan force row level security;
create policy written_report_plan_of_report on written_report_plan
  using (tenant_id = app_tenant() and exists (
    select from written_report where written_report.tenant_id = written_report_plan.tenant_id and written_report.id = written_report_plan.report_id
  ));

create table written_report_frozen (
  tenant_id uuid not null,
  report_id uuid not null,
  content text not null,
  content_sha256 text not null,
  head jsonb not null,
  docx_sha256 text not null,
  docx_bytes integer not null,
  xlsx_sha256 text not null,
  xlsx_bytes integer not null,
  composed_at timestamptz not null,
  frozen_by uuid,
  constraint written_report_frozen_pkey primary key (tenant_id, report_id),
  constraint written_report_frozen_report_fkey foreign key (tenant_id, report_id) references written_report (tenant_id, id),
  constraint written_report_frozen_by_fkey foreign key (tenant_id, frozen_by) references person (tenant_id, id),
  constraint written_report_frozen_hashes_are_sha256 check (
    content_sha256 ~ '^[0-9a-f]{64}$' and docx_sha256 ~ '^[0-9a-f]{64}$' and xlsx_sha256 ~ '^[0-9a-f]{64}$'
  )
);
create index written_report_frozen_by_idx on written_report_frozen (tenant_id, frozen_by);
comment on table written_report_frozen is 'A report as it was frozen: its content, its head and its files by their hashes. Insert-only.';
comment on column written_report_frozen.content is 'A ReportContent of core as its JSON text, which has the hash beside it.';
comment on column written_report_frozen.composed_at is 'Until when facts could be told in it.';
grant select, insert on written_report_frozen to sauro_app;
alter table written_report_frozen enable row level security;
alter table written_report_frozen force row level security;
create policy written_report_frozen_of_report on written_report_frozen
  using (tenant_id = app_tenant() and exists (
    select from written_report where written_report.tenant_id = written_report_frozen.tenant_id and written_report.id = written_report_frozen.report_id
  ));
