-- Evidence, whole: looked at for viruses, signed or not, one piece for several tasks. Rules of every migration: see 0001-people.sql.

alter table document add column virus_check text not null default 'none';
alter table document alter column virus_check drop default;
alter table document add constraint document_virus_check_is_known check (virus_check in ('clean', 'away', 'none'));
comment on column document.virus_check is 'clean: a scanner has found nothing; away: it did not answer, and the configuration let the file in; none: there was no scanner.';

alter table evidence add column virus_check text not null default 'none';
alter table evidence alter column virus_check drop default;
alter table evidence add constraint evidence_virus_check_is_known check (virus_check in ('clean', 'away', 'none'));
comment on column evidence.virus_check is 'As of a document.';
alter table evidence add column is_signed boolean not null default false;
alter table evidence alter column is_signed drop default;
comment on column evidence.is_signed is 'The file has places for signatures; whether they hold is told when it is looked at.';
alter table evidence add column document_id uuid;
alter table evidence add constraint evidence_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id);
comment on column evidence.document_id is 'The document of the system that it is, where it was taken from there.';
create index evidence_document_idx on evidence (tenant_id, document_id);

-- The same file, and the same address, wherever else they stand.
create index evidence_sha256_idx on evidence (tenant_id, sha256) where removed_at is null and sha256 is not null;
create index evidence_url_idx on evidence (tenant_id, md5(url)) where removed_at is null and url is not null;
