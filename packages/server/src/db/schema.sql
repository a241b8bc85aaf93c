-- Written from the catalogue of the migrated database by schema.test.ts; not by hand.

CREATE OR REPLACE FUNCTION public.app_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.person', true), '')::uuid $function$
;
CREATE OR REPLACE FUNCTION public.app_sees_unit(unit_id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select
    current_setting('app.units', true) = '*'
    or exists (
      select
      from unit_within
      where unit_within.tenant_id = app_tenant()
        and unit_within.unit_id = app_sees_unit.unit_id
        and unit_within.ancestor_id = any (string_to_array(nullif(current_setting('app.units', true), ''), ',')::uuid[])
    )
$function$
;
CREATE OR REPLACE FUNCTION public.app_tenant()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.tenant', true), '')::uuid $function$
;
CREATE OR REPLACE FUNCTION public.enqueue_job(task text, payload jsonb, key text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if public.app_tenant() is null then
    raise exception 'a job needs a tenant';
  end if;
  perform job.add_job(
    identifier => task,
    payload => json_build_object('tenant', public.app_tenant(), 'data', payload),
    job_key => public.app_tenant()::text || ':' || key
  );
end
$function$
;

create table account (
  tenant_id uuid not null,
  person_id uuid not null,
  username text not null,
  password_hash text not null,
  changed_at timestamp with time zone not null
);
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
  uploaded_at timestamp with time zone not null
);
create table fact (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  subject_id uuid not null,
  person_id uuid,
  happened_at timestamp with time zone not null,
  data jsonb not null
);
create table migration (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now()
);
create table office (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  role text not null,
  from_on date not null,
  to_on date
);
create table person (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  created_at timestamp with time zone not null
);
create table reading (
  tenant_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  reader_version integer not null,
  reading jsonb not null,
  made_at timestamp with time zone not null
);
create table session (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  opened_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
create table tenant (
  id uuid not null,
  code text not null,
  name text not null,
  host text,
  is_sample boolean not null default false,
  created_at timestamp with time zone not null
);
create table throttle (
  tenant_id uuid not null,
  key text not null,
  tries integer not null,
  since timestamp with time zone not null
);
create table unit (
  tenant_id uuid not null,
  id uuid not null,
  parent_id uuid,
  code text not null,
  name text not null,
  kind text not null,
  opened_on date not null,
  closed_on date
);
create table unit_within (
  tenant_id uuid not null,
  unit_id uuid not null,
  ancestor_id uuid not null
);

alter table account add constraint account_username_is_taken UNIQUE (tenant_id, username);
alter table account add constraint account_pkey PRIMARY KEY (tenant_id, person_id);
alter table account add constraint account_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table document add constraint document_is_kept_once UNIQUE (tenant_id, sha256);
alter table document add constraint document_pkey PRIMARY KEY (tenant_id, id);
alter table document add constraint document_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table document add constraint document_uploader_fkey FOREIGN KEY (tenant_id, uploaded_by) REFERENCES person(tenant_id, id);
alter table document add constraint document_hash_is_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
alter table document add constraint document_refused_has_problem CHECK (((state = 'refused'::text) = (problem_code IS NOT NULL)));
alter table document add constraint document_state_is_known CHECK ((state = ANY (ARRAY['read'::text, 'refused'::text])));
alter table fact add constraint fact_pkey PRIMARY KEY (tenant_id, id);
alter table fact add constraint fact_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table fact add constraint fact_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table migration add constraint migration_pkey PRIMARY KEY (name);
alter table office add constraint office_pkey PRIMARY KEY (tenant_id, id);
alter table office add constraint office_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table office add constraint office_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table office add constraint office_ends_after_it_begins CHECK ((to_on >= from_on));
alter table person add constraint person_pkey PRIMARY KEY (tenant_id, id);
alter table person add constraint person_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table reading add constraint reading_is_made_once UNIQUE (tenant_id, document_id, reader_version);
alter table reading add constraint reading_pkey PRIMARY KEY (tenant_id, id);
alter table reading add constraint reading_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table session add constraint session_token_is_taken UNIQUE (tenant_id, token_hash);
alter table session add constraint session_pkey PRIMARY KEY (tenant_id, id);
alter table session add constraint session_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table tenant add constraint tenant_code_is_taken UNIQUE (code);
alter table tenant add constraint tenant_host_is_taken UNIQUE (host);
alter table tenant add constraint tenant_pkey PRIMARY KEY (id);
alter table throttle add constraint throttle_pkey PRIMARY KEY (tenant_id, key);
alter table throttle add constraint throttle_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table unit add constraint unit_code_is_taken UNIQUE (tenant_id, code);
alter table unit add constraint unit_pkey PRIMARY KEY (tenant_id, id);
alter table unit add constraint unit_parent_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES unit(tenant_id, id);
alter table unit add constraint unit_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table unit add constraint unit_closes_after_it_opens CHECK ((closed_on >= opened_on));
alter table unit add constraint unit_is_not_its_own_parent CHECK ((parent_id <> id));
alter table unit_within add constraint unit_within_pkey PRIMARY KEY (tenant_id, unit_id, ancestor_id);
alter table unit_within add constraint unit_within_ancestor_fkey FOREIGN KEY (tenant_id, ancestor_id) REFERENCES unit(tenant_id, id);
alter table unit_within add constraint unit_within_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);

CREATE INDEX document_uploaded_idx ON public.document USING btree (tenant_id, uploaded_at DESC, id DESC);
CREATE INDEX document_uploader_idx ON public.document USING btree (tenant_id, uploaded_by);
CREATE INDEX fact_person_idx ON public.fact USING btree (tenant_id, person_id);
CREATE INDEX fact_subject_idx ON public.fact USING btree (tenant_id, subject_id, id);
CREATE UNIQUE INDEX office_is_held_once ON public.office USING btree (tenant_id, person_id, unit_id, role) WHERE (to_on IS NULL);
CREATE INDEX office_person_idx ON public.office USING btree (tenant_id, person_id);
CREATE INDEX office_unit_idx ON public.office USING btree (tenant_id, unit_id);
CREATE INDEX session_person_idx ON public.session USING btree (tenant_id, person_id);
CREATE INDEX unit_parent_idx ON public.unit USING btree (tenant_id, parent_id);
CREATE INDEX unit_within_ancestor_idx ON public.unit_within USING btree (tenant_id, ancestor_id);

alter table account force row level security;
create policy account_of_tenant on account for * using ((tenant_id = app_tenant()));
alter table document force row level security;
create policy document_of_tenant on document for * using ((tenant_id = app_tenant()));
alter table fact force row level security;
create policy fact_of_tenant on fact for * using ((tenant_id = app_tenant()));
alter table office force row level security;
create policy office_of_tenant on office for * using ((tenant_id = app_tenant()));
alter table person force row level security;
create policy person_of_tenant on person for * using ((tenant_id = app_tenant()));
alter table reading force row level security;
create policy reading_of_tenant on reading for * using ((tenant_id = app_tenant()));
alter table session force row level security;
create policy session_of_tenant on session for * using ((tenant_id = app_tenant()));
alter table throttle force row level security;
create policy throttle_of_tenant on throttle for * using ((tenant_id = app_tenant()));
alter table unit force row level security;
create policy unit_of_tenant on unit for * using ((tenant_id = app_tenant()));
alter table unit_within force row level security;
create policy unit_within_of_tenant on unit_within for * using ((tenant_id = app_tenant()));

grant insert, select, update on account to sauro_app;
grant insert, select, update on document to sauro_app;
grant insert, select on fact to sauro_app;
grant insert, select, update on office to sauro_app;
grant insert, select, update on person to sauro_app;
grant insert, select on reading to sauro_app;
grant delete, insert, select, update on session to sauro_app;
grant insert, select on tenant to sauro_app;
grant delete, insert, select, update on throttle to sauro_app;
grant insert, select, update on unit to sauro_app;
grant delete, insert, select on unit_within to sauro_app;

comment on table account is 'A username with a password by which a person signs in.';
comment on column account.username is 'Lower case.';
comment on column account.password_hash is 'Argon2id in its own text form.';
comment on table document is 'An original as it was uploaded; its bytes lie in the file store under their hash. A document marked as a state secret never has a row.';
comment on column document.format is 'What the content is, whatever the name says; null where it could not be told.';
comment on column document.state is 'read; or refused: kept, though it could not be read (a scan), with the problem beside it.';
comment on column document.kind is 'This and what follows is copied from the newest reading, so that a list needs no reading.';
comment on column document.issued_on is 'Day as the document gives it: YYYY-MM-DD, or YYYY-MM where the day is blank.';
comment on column document.search_text is 'Name, title, number, symbol and issuer, lower case and without diacritics.';
comment on column document.uploaded_by is 'Null for the samples, which the system brings itself.';
comment on table fact is 'The ledger: what happened, by whom, when. Insert-only: the application may neither change nor remove a line.';
comment on column fact.subject_id is 'What it happened to; its kind is the first word of the fact''s kind.';
comment on column fact.person_id is 'Who did it; null for the system itself.';
comment on table migration is 'Steps of the schema that this database has taken.';
comment on table office is 'A role that a person holds in a unit, and with it in every unit below.';
comment on column office.to_on is 'Last day of the office; null while it is held.';
comment on table person is 'Somebody who works in a unit.';
comment on table reading is 'What a version of the reader found in a document, with the blocks that its anchors point into. Insert-only: an older reading stays beside the newer.';
comment on table session is 'A sign-in. Ends when the person signs out, when nothing was done for a while, or on a fixed instant.';
comment on column session.token_hash is 'SHA-256 of the token that the browser holds; the token itself is nowhere stored.';
comment on column session.seen_at is 'Last use, to the minute.';
comment on table tenant is 'A body that has its own people and data. The only table without row-level security: it is read to find the tenant.';
comment on column tenant.host is 'Host name under which the tenant is reached; null where it is the only one.';
comment on column tenant.is_sample is 'Made by the first start for trying things out, with passwords that everybody knows.';
comment on table throttle is 'Tries to sign in, counted for each account and each address within a stretch of time.';
comment on column throttle.key is 'SHA-256 of what is counted: no username or address is stored.';
comment on table unit is 'A body of the administration; units form a tree.';
comment on column unit.code is 'Official code where there is one (communes: the general statistics code), else one of the tenant''s own.';
comment on table unit_within is 'The tree of units written out: every unit with itself and with each unit above it. Row-level security asks it.';
