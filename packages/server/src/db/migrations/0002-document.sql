-- Documents as they came, and what was read in them. Rules of every migration: see 0001-people.sql.

create table document (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  format text,
  size_bytes bigint not null,
  sha256 text not null,
  state text not null,
  problem_code text,
  problem_details jsonb,
  pages integer,
  kind text,
  number text,
  symbol text,
  issuer text,
  issued_on text,
  title text,
  task_count integer not null default 0,
  target_count integer not null default 0,
  doubt_count integer not null default 0,
  search_text text not null,
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  constraint document_pkey primary key (tenant_id, id),
  constraint document_tenant_fkey foreign key (tenant_id) references tenant (id),
  constraint document_uploader_fkey foreign key (tenant_id, uploaded_by) references person (tenant_id, id),
  constraint document_is_kept_once unique (tenant_id, sha256),
  constraint document_state_is_known check (state in ('read', 'refused')),
  constraint document_refused_has_problem check ((state = 'refused') = (problem_code is not null)),
  constraint document_hash_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create index document_uploaded_idx on document (tenant_id, uploaded_at desc, id desc);
create index document_uploader_idx on document (tenant_id, uploaded_by);
comment on table document is 'An original as it was uploaded; its bytes lie in the file store under their hash. A document marked as a state secret never has a row.';
comment on column document.format is 'What the content is, whatever the name says; null where it could not be told.';
comment on column document.state is 'read; or refused: kept, though it could not be read (a scan), with the problem beside it.';
comment on column document.issued_on is 'Day as the document gives it: YYYY-MM-DD, or YYYY-MM where the day is blank.';
comment on column document.kind is 'This and what follows is copied from the newest reading, so that a list needs no reading.';
comment on column document.search_text is 'Name, title, number, symbol and issuer, lower case and without diacritics.';
comment on column document.uploaded_by is 'Null for the samples, which the system brings itself.';
grant select, insert, update on document to sauro_app;

create table reading (
  tenant_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  reader_version integer not null,
  reading jsonb not null,
  made_at timestamptz not null,
  constraint reading_pkey primary key (tenant_id, id),
  constraint reading_is_made_once unique (tenant_id, document_id, reader_version),
  constraint reading_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id)
);
comment on table reading is 'What a version of the reader found in a document, with the blocks that its anchors point into. Insert-only: an older reading stays beside the newer.';
grant select, insert on reading to sauro_app;

alter table document enable row level security;
alter table document force row level security;
create policy document_of_tenant on document using (tenant_id = app_tenant());
alter table reading enable row level security;
alter table reading force row level security;
create policy reading_of_tenant on reading using (tenant_id = app_tenant());
