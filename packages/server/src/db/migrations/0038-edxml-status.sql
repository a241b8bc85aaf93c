-- What receivers have answered on the document exchange axis to reports that were handed over. Rules of every migration: see
-- 0001-people.sql.

create table written_report_status (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  organ_code text not null,
  organ_name text not null,
  status text not null,
  reason text,
  said_at timestamptz not null,
  said_by text,
  sha256 text not null,
  taken_by uuid,
  taken_at timestamptz not null,
  constraint written_report_status_pkey primary key (tenant_id, id),
  constraint written_report_status_report_fkey foreign key (tenant_id, report_id) references written_report (tenant_id, id),
  constraint written_report_status_taken_by_fkey foreign key (tenant_id, taken_by) references person (tenant_id, id),
  constraint written_report_status_has_organ check (organ_code <> ''),
  constraint written_report_status_is_known check (
    status in ('arrived', 'refused', 'received', 'assigned', 'underway', 'done', 'withdrawn', 'agreed', 'declined')
  ),
  constraint written_report_status_hash_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create unique index written_report_status_is_said_once
  on written_report_status (tenant_id, report_id, organ_code, status, said_at, md5(coalesce(reason, '')));
create index written_report_status_taken_by_idx on written_report_status (tenant_id, taken_by);
comment on table written_report_status is 'What a receiver has answered to a report that was handed over as edXML (QCVN 102:2016/BTTTT): arrived, refused, received, under way. Insert-only; the same answer is kept once.';
comment on column written_report_status.said_at is 'By the clock of the system that answered.';
comment on column written_report_status.said_by is 'Name and department of who answered there, as the answer has them; no telephone and no address is kept.';
comment on column written_report_status.sha256 is 'Of the file that came: it is kept by the records office, not here.';
grant select, insert on written_report_status to sauro_app;
alter table written_report_status enable row level security;
alter table written_report_status force row level security;
create policy written_report_status_of_report on written_report_status
  using (tenant_id = app_tenant() and exists (
    select from written_report where written_report.tenant_id = written_report_status.tenant_id and written_report.id = written_report_status.report_id
  ));
