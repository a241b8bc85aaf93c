-- What a unit that gathers does to the words of those below, before its report of a round is sent.
-- Rules of every migration: see 0001-people.sql.

create table report_edits (
  tenant_id uuid not null,
  report_id uuid not null,
  edits jsonb not null,
  version integer not null,
  person_id uuid,
  at timestamptz not null,
  constraint report_edits_pkey primary key (tenant_id, report_id),
  constraint report_edits_report_fkey foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint report_edits_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint report_edits_is_counted_from_one check (version >= 1)
);
create index report_edits_person_idx on report_edits (tenant_id, person_id);
comment on table report_edits is 'What was done to gathered words of a report that is being written: the unit''s alone until it is sent.';
comment on column report_edits.edits is 'In their order (core/report/edits.ts), laid over what was gathered whenever it is looked at.';
comment on column report_edits.version is 'Number of times that they were saved; who saves says which one was seen, so that of two hands neither overwrites the other.';
grant select, insert, update on report_edits to sauro_app;
alter table report_edits enable row level security;
alter table report_edits force row level security;
create policy report_edits_of_unit on report_edits
  using (tenant_id = app_tenant() and exists (
    select from report where report.tenant_id = report_edits.tenant_id and report.id = report_edits.report_id
      and app_sees_unit(report.unit_id)
  ));
