-- Spreadsheets of reports that were filled in and came back.
-- Rules of every migration: see 0001-people.sql.

create table report_import (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  person_id uuid not null,
  file_name text not null,
  sha256 text not null,
  size_bytes integer not null,
  state text not null,
  changes integer not null,
  faults integer not null,
  checked_at timestamptz not null,
  done_at timestamptz,
  constraint report_import_pkey primary key (tenant_id, id),
  constraint report_import_report_fkey foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint report_import_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint report_import_state_is_known check (state in ('checked', 'done')),
  constraint report_import_done_has_time check ((state = 'done') = (done_at is not null))
);
create index report_import_report_idx on report_import (tenant_id, report_id, id);
create index report_import_person_idx on report_import (tenant_id, person_id);
comment on table report_import is 'A spreadsheet of a report that was looked through, or written: it is kept in the file store under its hash. Whose it is sees it, and nobody else.';
comment on column report_import.state is 'checked: looked through, and nothing written of it; done: written.';
comment on column report_import.changes is 'Cells that would change, or have changed.';
grant select, insert, update on report_import to sauro_app;
alter table report_import enable row level security;
alter table report_import force row level security;
create policy report_import_of_person on report_import using (tenant_id = app_tenant() and app_is_person(person_id));
