-- Packages of edXML: those that are made of frozen reports, and those in which documents have come. Rules of every migration: see
-- 0001-people.sql.

create table written_report_package (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  number text not null,
  issued_on date not null,
  business text not null,
  reason text,
  priority text not null,
  sender jsonb not null,
  receivers jsonb not null,
  sha256 text not null,
  size_bytes integer not null,
  made_by uuid,
  made_at timestamptz not null,
  constraint written_report_package_pkey primary key (tenant_id, id),
  constraint written_report_package_report_fkey foreign key (tenant_id, report_id) references written_report (tenant_id, id),
  constraint written_report_package_made_by_fkey foreign key (tenant_id, made_by) references person (tenant_id, id),
  constraint written_report_package_has_number check (number <> ''),
  constraint written_report_package_business_is_known check (business in ('new', 'withdrawn', 'updated', 'replaced')),
  constraint written_report_package_hash_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create index written_report_package_report_idx on written_report_package (tenant_id, report_id);
create index written_report_package_made_by_idx on written_report_package (tenant_id, made_by);
comment on table written_report_package is 'A package of edXML (QCVN 102:2016/BTTTT) that was made of a frozen report to be handed over. Insert-only; its bytes lie in the file store under their hash.';
comment on column written_report_package.number is 'Of the head, or as the records office gave it after the report was frozen: the same for all packages of a report.';
comment on column written_report_package.sender is 'Code and name of the body that sends it, as they were then.';
comment on column written_report_package.receivers is 'Codes and names of the bodies to which it goes.';
grant select, insert on written_report_package to sauro_app;
alter table written_report_package enable row level security;
alter table written_report_package force row level security;
create policy written_report_package_of_report on written_report_package
  using (tenant_id = app_tenant() and exists (
    select from written_report where written_report.tenant_id = written_report_package.tenant_id and written_report.id = written_report_package.report_id
  ));

create table document_package (
  tenant_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  name text not null,
  sha256 text not null,
  size_bytes integer not null,
  header jsonb not null,
  files jsonb not null,
  taken_by uuid,
  taken_at timestamptz not null,
  constraint document_package_pkey primary key (tenant_id, id),
  constraint document_package_is_taken_once unique (tenant_id, sha256),
  constraint document_package_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id),
  constraint document_package_taken_by_fkey foreign key (tenant_id, taken_by) references person (tenant_id, id),
  constraint document_package_hash_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create index document_package_document_idx on document_package (tenant_id, document_id);
create index document_package_taken_by_idx on document_package (tenant_id, taken_by);
comment on table document_package is 'A package of edXML in which a document came. Insert-only; the package is kept beside the document, byte by byte, under a hash of its own.';
comment on column document_package.header is 'An EdxmlHeader of the reader: sender, receivers, number, business.';
comment on column document_package.files is 'Names of the files in it, and which of them is the document.';
grant select, insert on document_package to sauro_app;
alter table document_package enable row level security;
alter table document_package force row level security;
create policy document_package_of_tenant on document_package using (tenant_id = app_tenant());

create table document_answer (
  tenant_id uuid not null,
  id uuid not null,
  package_id uuid not null,
  status text not null,
  reason text,
  organ jsonb not null,
  answered_by uuid,
  answered_at timestamptz not null,
  constraint document_answer_pkey primary key (tenant_id, id),
  constraint document_answer_package_fkey foreign key (tenant_id, package_id) references document_package (tenant_id, id),
  constraint document_answer_answered_by_fkey foreign key (tenant_id, answered_by) references person (tenant_id, id),
  constraint document_answer_refusal_has_reason check (status <> 'refused' or reason <> '')
);
create index document_answer_package_idx on document_answer (tenant_id, package_id);
create index document_answer_answered_by_idx on document_answer (tenant_id, answered_by);
comment on table document_answer is 'What is answered to the sender of a package: received, refused with its reason. Insert-only; the newest holds.';
comment on column document_answer.organ is 'Code and name of the body that answers.';
grant select, insert on document_answer to sauro_app;
alter table document_answer enable row level security;
alter table document_answer force row level security;
create policy document_answer_of_tenant on document_answer using (tenant_id = app_tenant());
