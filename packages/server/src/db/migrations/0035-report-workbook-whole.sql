-- A unit's report in Excel, whole: which document a piece of evidence is, templates as they were taken, and what each file wrote.
-- Rules of every migration: see 0001-people.sql.

alter table evidence add column paper_kind text;
alter table evidence add column paper_number text;
alter table evidence add column paper_issued_on date;
alter table evidence add column paper_title text;
alter table evidence add constraint evidence_paper_is_said check (paper_kind <> '' and paper_number <> '' and paper_title <> '');
comment on column evidence.paper_kind is 'Abbreviation of the kind of official document that it is (core/evidence/paper.ts), as its unit says; null where it says none. So with the three columns after it.';
comment on column evidence.paper_number is 'Number and symbol: 12/QĐ-UBND.';
comment on column evidence.paper_title is 'What the document is about.';

create table report_workbook (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  person_id uuid not null,
  taken_at timestamptz not null,
  constraint report_workbook_pkey primary key (tenant_id, id),
  constraint report_workbook_report_fkey foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint report_workbook_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index report_workbook_report_idx on report_workbook (tenant_id, report_id, taken_at);
create index report_workbook_person_idx on report_workbook (tenant_id, person_id);
comment on table report_workbook is 'A template of a report as somebody took it: its id stands in the file, so that what comes back is told apart from one that was taken later. Insert-only.';
grant select, insert on report_workbook to sauro_app;
alter table report_workbook enable row level security;
alter table report_workbook force row level security;
create policy report_workbook_of_unit on report_workbook
  using (tenant_id = app_tenant() and exists (
    select from report where report.tenant_id = report_workbook.tenant_id and report.id = report_workbook.report_id
      and app_sees_unit(report.unit_id)
  ));

alter table report_import add column parts jsonb not null default '{}';
alter table report_import alter column parts drop default;
comment on column report_import.parts is 'By the name of its sheet, how many cells would change or have changed; of files that came before this was counted, nothing.';

-- Who writes a report sees what was sent for it, whoever sent it; only she who sent it has it written.
drop policy report_import_of_person on report_import;
create policy report_import_of_unit on report_import
  using (
    tenant_id = app_tenant()
    and (
      app_is_person(person_id)
      or exists (
        select from report where report.tenant_id = report_import.tenant_id and report.id = report_import.report_id
          and app_sees_unit(report.unit_id)
      )
    )
  )
  with check (tenant_id = app_tenant() and app_is_person(person_id));
comment on table report_import is 'A spreadsheet of a report that was looked through, or written: it is kept in the file store under its hash. Whose it is sees it, and the unit that reports.';
