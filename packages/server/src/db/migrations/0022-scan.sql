-- Scans are recognised page by page, in the background. Rules of every migration: see 0001-people.sql.

alter table document drop constraint document_state_is_known;
alter table document add constraint document_state_is_known check (state in ('read', 'reading', 'refused'));
comment on column document.state is 'read; reading: its pages are pictures and are being recognised; or refused: kept, though it could not be read, with the problem beside it.';

create table scanned_page (
  tenant_id uuid not null,
  document_id uuid not null,
  page integer not null,
  content jsonb not null,
  scanned_at timestamptz not null,
  constraint scanned_page_pkey primary key (tenant_id, document_id, page),
  constraint scanned_page_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id),
  constraint scanned_page_is_counted_from_one check (page >= 1)
);
comment on table scanned_page is 'What was recognised in the picture of a page: words with their places and with how sure the engine was of each. Insert-only: how many there are is how far a scan has come, and a document that is read anew is not recognised anew.';
comment on column scanned_page.content is 'A ScannedPage of the reader, as it left the engine; what was made of it stands in the reading.';
grant select, insert on scanned_page to sauro_app;
alter table scanned_page enable row level security;
alter table scanned_page force row level security;
create policy scanned_page_of_tenant on scanned_page using (tenant_id = app_tenant());

alter table document add column scan_pages integer[];
comment on column document.scan_pages is 'Numbers of the pages that are pictures and are to be recognised; null where there are none.';
