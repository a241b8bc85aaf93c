-- Written from the catalogue of the migrated database by schema.test.ts; not by hand.

CREATE OR REPLACE FUNCTION public.app_fact_sha256(fact fact)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select encode(sha256(convert_to(concat_ws(
    E'\n', fact.tenant_id, fact.id, fact.kind, fact.subject_id, coalesce(fact.person_id::text, '-'),
    (extract(epoch from fact.happened_at) * 1000000)::bigint, fact.data::text
  ), 'UTF8')), 'hex')
$function$
;
CREATE OR REPLACE FUNCTION public.app_has_subscriptions()
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
declare
  sees constant text := current_setting('app.units', true);
  has boolean;
begin
  perform set_config('app.units', '*', true);
  select exists (
    select from public.subscription
    where tenant_id = public.app_tenant() and paused_at is null and removed_at is null
  ) into has;
  perform set_config('app.units', coalesce(sees, ''), true);
  return has;
end
$function$
;
CREATE OR REPLACE FUNCTION public.app_is_person(person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select person = app_person() or (app_person() is null and current_setting('app.units', true) = '*') $function$
;
CREATE OR REPLACE FUNCTION public.app_issued(plan uuid)
 RETURNS TABLE(task_id uuid, unit_id uuid)
 LANGUAGE plpgsql
AS $function$
declare
  seen text := current_setting('app.units', true);
begin
  perform set_config('app.units', '*', true);
  return query
    select distinct assignment.task_id, assignment.unit_id
    from assignment
    where assignment.tenant_id = app_tenant() and assignment.plan_id = app_issued.plan
      and assignment.parent_id is null and assignment.state <> 'withdrawn';
  perform set_config('app.units', coalesce(seen, ''), true);
end
$function$
;
CREATE OR REPLACE FUNCTION public.app_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.person', true), '')::uuid $function$
;
CREATE OR REPLACE FUNCTION public.app_prepares()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select string_to_array(nullif(nullif(current_setting('app.prepares', true), ''), '*'), ',')::uuid[] $function$
;
CREATE OR REPLACE FUNCTION public.app_search()
 RETURNS tsquery
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.search', true), '')::tsquery $function$
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
        and unit_within.ancestor_id = any (
          string_to_array(nullif(nullif(current_setting('app.units', true), ''), '*'), ',')::uuid[])
    )
$function$
;
CREATE OR REPLACE FUNCTION public.app_tenant()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.tenant', true), '')::uuid $function$
;
CREATE OR REPLACE FUNCTION public.app_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select string_to_array(nullif(nullif(current_setting('app.units', true), ''), '*'), ',')::uuid[] $function$
;
CREATE OR REPLACE FUNCTION public.app_with_merged(units text)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  with recursive merged (unit_id) as (
    select unit.id
    from unit join unit_within as within on within.tenant_id = unit.tenant_id and within.unit_id = unit.succeeded_by
    where unit.tenant_id = app_tenant() and unit.succeeded_by is not null
      and within.ancestor_id = any (string_to_array(nullif(nullif(units, ''), '*'), ',')::uuid[])
    union
    select unit.id
    from merged
    join unit_within as within on within.tenant_id = app_tenant() and within.ancestor_id = merged.unit_id
    join unit on unit.tenant_id = within.tenant_id and unit.succeeded_by = within.unit_id
  )
  select concat_ws(',', nullif(units, ''), (select string_agg(unit_id::text, ',') from merged))
$function$
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
CREATE OR REPLACE FUNCTION public.enqueue_job_in(task text, payload jsonb, key text, wait interval)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if public.app_tenant() is null then
    raise exception 'no acting tenant' using errcode = 'insufficient_privilege';
  end if;
  perform job.add_job(
    identifier => task,
    payload => json_build_object('tenant', public.app_tenant(), 'data', payload),
    job_key => public.app_tenant()::text || ':' || key,
    run_at => clock_timestamp() + wait
  );
end
$function$
;
CREATE OR REPLACE FUNCTION public.fold_text(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  select btrim(regexp_replace(
    translate(lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g')), 'đĐ', 'dd'), '\s+', ' ', 'g'))
$function$
;
CREATE OR REPLACE FUNCTION public.has_open_job(wanted text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  return exists (
    select from job.jobs
    where jobs.key = public.app_tenant()::text || ':' || wanted and jobs.attempts < jobs.max_attempts
  );
end
$function$
;
CREATE OR REPLACE FUNCTION public.sort_key(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  select
    -- Letters first, in the order of the alphabet: ă and â stand behind a, đ behind d. Capitals make no difference.
    translate(
      translate(
        regexp_replace(btrim(normalize(words, NFC)), '\s+', ' ', 'g'),
        'àằầèềìòồờùừỳÀẰẦÈỀÌÒỒỜÙỪỲ' || 'ảẳẩẻểỉỏổởủửỷẢẲẨẺỂỈỎỔỞỦỬỶ' || 'ãẵẫẽễĩõỗỡũữỹÃẴẪẼỄĨÕỖỠŨỮỸ'
        || 'áắấéếíóốớúứýÁẮẤÉẾÍÓỐỚÚỨÝ' || 'ạặậẹệịọộợụựỵẠẶẬẸỆỊỌỘỢỤỰỴ' || 'ABCDEFGHIJKLMNOPQRSTUVWXYZĂÂĐÊÔƠƯ',
        'aăâeêioôơuưyaăâeêioôơuưy' || 'aăâeêioôơuưyaăâeêioôơuưy' || 'aăâeêioôơuưyaăâeêioôơuưy'
        || 'aăâeêioôơuưyaăâeêioôơuưy' || 'aăâeêioôơuưyaăâeêioôơuưy' || 'abcdefghijklmnopqrstuvwxyzăâđêôơư'
      ),
      'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz',
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`a'
    )
    || chr(1)
    -- Then the tone of each syllable: none, huyền, hỏi, ngã, sắc, nặng. So "hoà" and "hòa" are the same.
    || regexp_replace(
      translate(
        regexp_replace(btrim(normalize(words, NFC)), '\s+', ' ', 'g'),
        'àằầèềìòồờùừỳÀẰẦÈỀÌÒỒỜÙỪỲ' || 'ảẳẩẻểỉỏổởủửỷẢẲẨẺỂỈỎỔỞỦỬỶ' || 'ãẵẫẽễĩõỗỡũữỹÃẴẪẼỄĨÕỖỠŨỮỸ'
        || 'áắấéếíóốớúứýÁẮẤÉẾÍÓỐỚÚỨÝ' || 'ạặậẹệịọộợụựỵẠẶẬẸỆỊỌỘỢỤỰỴ',
        repeat('1', 24) || repeat('2', 24) || repeat('3', 24) || repeat('4', 24) || repeat('5', 24)
      ),
      '[^1-5 ]', '', 'g'
    )
$function$
;

create table access_token (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null,
  token_hash bytea not null,
  mode text not null,
  rights text[] not null,
  unit_id uuid,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_on date,
  revoked_at timestamp with time zone
);
create table account (
  tenant_id uuid not null,
  person_id uuid not null,
  username text not null,
  password_hash text not null,
  changed_at timestamp with time zone not null,
  one_time_until timestamp with time zone,
  import_id uuid
);
create table assignment (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  task_id uuid not null,
  revision integer not null,
  unit_id uuid not null,
  issuer_unit_id uuid not null,
  parent_id uuid,
  replaces_id uuid,
  part text not null,
  name text not null,
  from_group boolean not null,
  text text,
  person_id uuid,
  decider_id uuid,
  deadline_kind text,
  period text not null,
  period_from date,
  period_to date,
  state text not null,
  due_on date,
  first_due_on date,
  percent smallint not null,
  begun_on date,
  done_on date,
  verified_on date,
  asked_due_on date,
  drop_proposed boolean not null,
  version integer not null,
  issued_on date not null,
  issued_by uuid,
  reported_by uuid,
  state_at timestamp with time zone not null,
  search_text text not null,
  evidence integer not null,
  returns integer not null,
  quiet_since date not null,
  changed_on date not null,
  entered_percent smallint not null,
  awaits_event boolean not null,
  reported_for uuid,
  event_reported_on date,
  correct_by date,
  kept_on date
);
create table assignment_extension (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  from_due_on date not null,
  asked_due_on date not null,
  reason text not null,
  asked_by uuid,
  asked_at timestamp with time zone not null,
  outcome text,
  granted_due_on date,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  asked_for uuid
);
create table assignment_place (
  tenant_id uuid not null,
  assignment_id uuid not null,
  until_on date not null,
  unit_id uuid not null,
  issuer_unit_id uuid not null
);
create table assignment_version (
  tenant_id uuid not null,
  assignment_id uuid not null,
  version integer not null,
  fact_id uuid not null,
  on_day date not null,
  state text not null,
  due_on date,
  begun_on date,
  done_on date,
  percent smallint not null,
  evidence integer not null,
  returns integer not null,
  quiet_since date not null,
  awaits_event boolean not null,
  correct_by date,
  kept_on date
);
create table ceremony (
  tenant_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  kind text not null,
  person_id uuid,
  data jsonb not null,
  expires_at timestamp with time zone not null
);
create table citation (
  tenant_id uuid not null,
  document_id uuid not null,
  position integer not null,
  number_key text not null,
  number text not null,
  cited_on text,
  relation text not null
);
create table correction (
  tenant_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  seq integer not null,
  act text not null,
  changes jsonb not null,
  undoes uuid,
  person_id uuid,
  corrected_at timestamp with time zone not null
);
create table delegation (
  tenant_id uuid not null,
  id uuid not null,
  office_id uuid not null,
  delegate_id uuid not null,
  from_on date not null,
  to_on date not null,
  reason text not null,
  given_at timestamp with time zone not null
);
create table difficulty (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null,
  words text not null,
  proposal text not null,
  urgent boolean not null,
  beyond_authority boolean not null,
  raiser_unit_id uuid not null,
  addressed_unit_id uuid not null,
  holder_unit_id uuid not null,
  person_id uuid,
  state text not null,
  since_on date not null,
  due_on date,
  answered_on date,
  ended_on date,
  escalations smallint not null,
  reopenings smallint not null,
  version integer not null,
  raised_on date not null,
  raised_at timestamp with time zone not null,
  raised_by uuid,
  search_text text not null,
  raised_for uuid,
  promised_on date
);
create table difficulty_assignment (
  tenant_id uuid not null,
  difficulty_id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null,
  text text not null
);
create table difficulty_step (
  tenant_id uuid not null,
  difficulty_id uuid not null,
  version integer not null,
  fact_id uuid not null,
  kind text not null,
  why text,
  outcome text,
  words text not null,
  document_id uuid,
  state text not null,
  holder_unit_id uuid not null,
  due_on date,
  person_id uuid,
  at timestamp with time zone not null,
  promised_on date
);
create table difficulty_unit (
  tenant_id uuid not null,
  difficulty_id uuid not null,
  unit_id uuid not null
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
  uploaded_at timestamp with time zone not null,
  number_key text,
  is_checked boolean not null default false,
  virus_check text not null,
  scan_pages integer[],
  in_preparation boolean not null default true
);
create table document_answer (
  tenant_id uuid not null,
  id uuid not null,
  package_id uuid not null,
  status text not null,
  reason text,
  organ jsonb not null,
  answered_by uuid,
  answered_at timestamp with time zone not null
);
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
  taken_at timestamp with time zone not null
);
create table document_unit (
  tenant_id uuid not null,
  document_id uuid not null,
  unit_id uuid not null,
  added_by uuid,
  added_at timestamp with time zone not null,
  brought boolean not null
);
create table draft (
  tenant_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  reading_id uuid not null,
  state text not null,
  seq integer not null,
  opened_at timestamp with time zone not null
);
create table draft_item (
  tenant_id uuid not null,
  draft_id uuid not null,
  id uuid not null,
  kind text not null,
  position double precision not null,
  read jsonb,
  value jsonb not null,
  removed boolean not null default false,
  checked_by uuid,
  checked_at timestamp with time zone,
  seq integer not null
);
create table draft_presence (
  tenant_id uuid not null,
  draft_id uuid not null,
  person_id uuid not null,
  item_id uuid,
  seen_at timestamp with time zone not null
);
create table escalation (
  tenant_id uuid not null,
  assignment_id uuid not null,
  due_on date not null,
  rung integer not null,
  person_id uuid not null,
  on_day date not null,
  head text not null
);
create table evidence (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  kind text not null,
  name text not null,
  sha256 text,
  size_bytes bigint,
  format text,
  url text,
  added_by uuid,
  added_at timestamp with time zone not null,
  removed_by uuid,
  removed_at timestamp with time zone,
  virus_check text not null,
  is_signed boolean not null,
  document_id uuid,
  paper_kind text,
  paper_number text,
  paper_issued_on date,
  paper_title text
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
create table field_check (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  source text not null,
  plan_id uuid,
  within_unit_id uuid,
  from_on date,
  to_on date,
  wanted_count integer,
  wanted_percent integer,
  seed text not null,
  frame uuid[] not null,
  frame_sha256 text not null,
  size integer not null,
  drawn_on date not null,
  drawn_at timestamp with time zone not null,
  drawn_by uuid
);
create table field_check_figure (
  tenant_id uuid not null,
  result_id uuid not null,
  target_id uuid not null,
  numerator double precision,
  denominator double precision,
  value double precision not null
);
create table field_check_piece (
  tenant_id uuid not null,
  check_id uuid not null,
  assignment_id uuid not null,
  place integer not null,
  version integer not null
);
create table field_check_result (
  tenant_id uuid not null,
  id uuid not null,
  check_id uuid not null,
  assignment_id uuid not null,
  version integer not null,
  outcome text not null,
  words text not null,
  on_day date not null,
  entered_by uuid,
  entered_at timestamp with time zone not null
);
create table figure_comment (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  target_id uuid not null,
  person_id uuid not null,
  text text not null,
  written_at timestamp with time zone not null
);
create table figure_import (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  file_name text not null,
  sha256 text not null,
  size_bytes integer not null,
  state text not null,
  added integer not null,
  same integer not null,
  faults integer not null,
  warnings integer not null,
  checked_at timestamp with time zone not null,
  done_at timestamp with time zone,
  tongue text not null default 'vi'::text
);
create table focal_person (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  subject text not null,
  from_on date not null,
  to_on date
);
create table identity (
  tenant_id uuid not null,
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  linked_at timestamp with time zone not null
);
create table ledger_link (
  tenant_id uuid not null,
  seal integer not null,
  position integer not null,
  fact_id uuid not null,
  sha256 text not null
);
create table ledger_seal (
  tenant_id uuid not null,
  number integer not null,
  facts integer not null,
  last_fact_id uuid not null,
  previous_sha256 text not null,
  sha256 text not null,
  sealed_at timestamp with time zone not null
);
create table migration (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now()
);
create table notification (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  assignment_id uuid,
  plan_id uuid,
  fact_id uuid,
  occasion text not null,
  on_day date not null,
  told_at timestamp with time zone not null,
  rings boolean not null,
  seen_at timestamp with time zone,
  email_id uuid,
  webhook_id uuid,
  difficulty_id uuid,
  report_id uuid,
  subscription_id uuid
);
create table notification_delivery (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  channel text not null,
  state text not null,
  tries integer not null,
  digest_on date,
  next_at timestamp with time zone not null,
  started_at timestamp with time zone,
  sent_at timestamp with time zone,
  problem text
);
create table notification_digest (
  tenant_id uuid not null,
  person_id uuid not null,
  on_day date not null
);
create table notification_policy (
  tenant_id uuid not null,
  ladder jsonb not null,
  digest_hour integer not null,
  awaited_months integer not null default 3
);
create table notification_round (
  tenant_id uuid not null,
  name text not null,
  on_day date not null,
  done_at timestamp with time zone not null
);
create table notification_switch (
  tenant_id uuid not null,
  person_id uuid not null,
  kind text not null,
  channel text not null,
  is_on boolean not null
);
create table office (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  role text not null,
  from_on date not null,
  to_on date,
  title text,
  is_head boolean not null default false,
  ended_at timestamp with time zone
);
create table outside_system (
  tenant_id uuid not null,
  code text not null,
  name text not null,
  note text not null,
  is_active boolean not null
);
create table passkey (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  added_at timestamp with time zone not null,
  used_at timestamp with time zone
);
create table past_password (
  tenant_id uuid not null,
  person_id uuid not null,
  replaced_at timestamp with time zone not null,
  password_hash text not null
);
create table people_import (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  file_name text not null,
  sha256 text not null,
  size_bytes integer not null,
  state text not null,
  added integer not null,
  changed integer not null,
  faults integer not null,
  person_id uuid,
  checked_at timestamp with time zone not null,
  done_at timestamp with time zone
);
create table person (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  created_at timestamp with time zone not null,
  folded text generated always as fold_text(name),
  email text,
  work_phone text
);
create table plan (
  tenant_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  revision integer not null,
  kind text,
  number text,
  symbol text,
  issuer text,
  issued_on text,
  title text not null,
  task_count integer not null,
  target_count integer not null,
  score real not null,
  clear jsonb not null,
  search_text text not null,
  confirmed_at timestamp with time zone not null
);
create table plan_phase (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  document_id uuid,
  item_id uuid,
  name text not null,
  from_known text not null,
  to_known text not null,
  anchor jsonb,
  by_hand boolean not null,
  version integer not null,
  dropped_at timestamp with time zone
);
create table plan_review (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  document_id uuid not null,
  position integer not null,
  kind text not null,
  moment jsonb not null,
  words text not null,
  anchor jsonb not null,
  dropped_revision integer
);
create table plan_revision (
  tenant_id uuid not null,
  plan_id uuid not null,
  revision integer not null,
  document_id uuid not null,
  draft_id uuid not null,
  mode text not null,
  added integer not null,
  changed integer not null,
  dropped integer not null,
  confirmed_by uuid,
  confirmed_at timestamp with time zone not null
);
create table progress (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  version integer not null,
  percent smallint not null,
  words text not null,
  is_report boolean not null,
  entered_by uuid,
  entered_at timestamp with time zone not null
);
create table progress_figure (
  tenant_id uuid not null,
  progress_id uuid not null,
  target_id uuid not null,
  numerator double precision,
  denominator double precision,
  value double precision,
  basis text not null
);
create table publication (
  tenant_id uuid not null,
  id uuid not null,
  slug text not null,
  plan_id uuid,
  kind text not null,
  title text not null,
  as_of date not null,
  content jsonb,
  sha256 text not null,
  published_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone
);
create table reading (
  tenant_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  reader_version integer not null,
  reading jsonb not null,
  made_at timestamp with time zone not null
);
create table reconciliation (
  tenant_id uuid not null,
  id uuid not null,
  system text not null,
  unit_id uuid not null,
  scope text not null,
  plan_id uuid,
  target_id uuid,
  name text not null,
  measure text not null,
  figure_key text not null,
  day date not null,
  period text not null,
  ours double precision,
  ours_numerator double precision,
  ours_denominator double precision,
  ours_count integer,
  theirs double precision not null,
  theirs_on date not null,
  note text not null,
  compared_at timestamp with time zone not null,
  compared_by uuid,
  explanation text,
  mender text,
  explained_at timestamp with time zone,
  explained_by uuid,
  closed_at timestamp with time zone,
  closed_by uuid,
  version integer not null,
  search_text text not null
);
create table reconciliation_step (
  tenant_id uuid not null,
  reconciliation_id uuid not null,
  version integer not null,
  fact_id uuid not null,
  kind text not null,
  ours double precision,
  theirs double precision,
  theirs_on date,
  words text not null,
  mender text,
  person_id uuid,
  at timestamp with time zone not null
);
create table recovery_code (
  tenant_id uuid not null,
  person_id uuid not null,
  code_hash bytea not null,
  used_at timestamp with time zone
);
create table report (
  tenant_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  unit_id uuid not null,
  receiver_unit_id uuid,
  runner_unit_id uuid not null,
  level smallint not null,
  state text not null,
  due_on date not null,
  submitted_on date,
  submitted_by uuid,
  number integer not null,
  version integer not null,
  submitted_for uuid
);
create table report_attachment (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  name text not null,
  sha256 text not null,
  size_bytes bigint not null,
  format text not null,
  virus_check text not null,
  added_by uuid,
  added_at timestamp with time zone not null,
  removed_at timestamp with time zone
);
create table report_duty (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  document_id uuid not null,
  item_id uuid not null,
  position double precision not null,
  reporters text[] not null,
  addressee text,
  via text,
  frequency text,
  due text,
  ad_hoc boolean not null,
  anchor jsonb not null,
  dropped_revision integer
);
create table report_edits (
  tenant_id uuid not null,
  report_id uuid not null,
  edits jsonb not null,
  version integer not null,
  person_id uuid,
  at timestamp with time zone not null
);
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
  checked_at timestamp with time zone not null,
  done_at timestamp with time zone,
  parts jsonb not null
);
create table report_look (
  tenant_id uuid not null,
  report_id uuid not null,
  person_id uuid not null,
  number integer not null,
  at timestamp with time zone not null
);
create table report_proposal_answer (
  tenant_id uuid not null,
  unit_id uuid not null,
  proposal text not null,
  plan_id uuid not null,
  is_dismissed boolean not null,
  person_id uuid,
  at timestamp with time zone not null
);
create table report_regime (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  duty_id uuid,
  title text not null,
  kind text not null,
  frequency text not null,
  cut_off jsonb not null,
  from_on date,
  levels jsonb not null,
  addressee text not null,
  by_decree boolean not null,
  days_before integer not null,
  outline jsonb not null,
  attachments text[] not null,
  starts_on date not null,
  ended_on date,
  version integer not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  template_id uuid,
  phase_id uuid,
  proposal text
);
create table report_regime_plan (
  tenant_id uuid not null,
  regime_id uuid not null,
  plan_id uuid not null
);
create table report_round (
  tenant_id uuid not null,
  id uuid not null,
  regime_id uuid,
  unit_id uuid not null,
  kind text not null,
  title text not null,
  period text not null,
  from_on date not null,
  to_on date not null,
  addressee text not null,
  outline jsonb not null,
  attachments text[] not null,
  plans uuid[] not null,
  opened_on date not null,
  opened_at timestamp with time zone not null,
  opened_by uuid,
  closed_on date,
  closed_by uuid,
  template_id uuid,
  review jsonb
);
create table report_step (
  tenant_id uuid not null,
  report_id uuid not null,
  version integer not null,
  fact_id uuid not null,
  kind text not null,
  words text not null,
  state text not null,
  due_on date not null,
  submitted_on date,
  on_day date not null,
  person_id uuid,
  at timestamp with time zone not null
);
create table report_submission (
  tenant_id uuid not null,
  report_id uuid not null,
  number integer not null,
  content text not null,
  sha256 text not null,
  missing uuid[] not null,
  on_day date not null,
  person_id uuid,
  at timestamp with time zone not null
);
create table report_template (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  sha256 text not null,
  size_bytes bigint not null,
  placeholders text[] not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  removed_at timestamp with time zone
);
create table report_words (
  tenant_id uuid not null,
  report_id uuid not null,
  section text not null,
  text text not null,
  version integer not null,
  person_id uuid,
  at timestamp with time zone not null
);
create table report_workbook (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  person_id uuid not null,
  taken_at timestamp with time zone not null
);
create table role (
  tenant_id uuid not null,
  code text not null,
  name text not null,
  given text[] not null,
  taken text[] not null,
  is_removed boolean not null default false
);
create table saved_filter (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  screen text not null,
  name text not null,
  filter jsonb not null
);
create table scanned_page (
  tenant_id uuid not null,
  document_id uuid not null,
  page integer not null,
  content jsonb not null,
  scanned_at timestamp with time zone not null
);
create table search_entry (
  tenant_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  part integer not null default 0,
  document_id uuid,
  title text not null,
  body text not null,
  words tsvector not null
);
create table search_word (
  tenant_id uuid not null,
  word text not null
);
create table sent_act (
  tenant_id uuid not null,
  person_id uuid not null,
  id uuid not null,
  act text not null,
  subject_id uuid not null,
  said_sha256 text not null,
  done_at timestamp with time zone not null
);
create table session (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  opened_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  proved_at timestamp with time zone,
  way text not null default 'password'::text,
  browser text,
  system text
);
create table subscription (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  url text not null,
  kinds text[] not null,
  secret bytea,
  former_secret bytea,
  former_until timestamp with time zone,
  made_by uuid,
  made_at timestamp with time zone not null,
  paused_at timestamp with time zone,
  pause_reason text,
  failing_since timestamp with time zone,
  quiet_until timestamp with time zone,
  removed_at timestamp with time zone,
  missed_since timestamp with time zone
);
create table subscription_delivery (
  tenant_id uuid not null,
  id uuid not null,
  subscription_id uuid not null,
  fact_id uuid,
  kind text not null,
  body text not null,
  state text not null,
  tries integer not null,
  made_at timestamp with time zone not null,
  next_at timestamp with time zone not null,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  status integer,
  problem text,
  answer text
);
create table subscription_try (
  tenant_id uuid not null,
  id uuid not null,
  delivery_id uuid not null,
  started_at timestamp with time zone not null,
  took_ms integer,
  status integer,
  problem text,
  answer text
);
create table target (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  document_id uuid not null,
  item_id uuid not null,
  position double precision not null,
  section text not null,
  text text not null,
  comparator text not null,
  value double precision not null,
  max double precision,
  unit text,
  by_year text,
  lead text[] not null,
  anchor jsonb not null,
  dropped_revision integer,
  figure_range text
);
create table target_version (
  tenant_id uuid not null,
  target_id uuid not null,
  revision integer not null,
  value jsonb
);
create table task (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  document_id uuid not null,
  item_id uuid not null,
  position double precision not null,
  section text not null,
  section_title text not null,
  part text not null,
  text text not null,
  lead text[] not null,
  coordinate text[] not null,
  product text,
  deadline jsonb,
  deadline_kind text,
  due_on date,
  clear_person text not null,
  clear_work text not null,
  clear_time text not null,
  clear_responsibility text not null,
  clear_product text not null,
  clear_authority text not null,
  clear_count smallint not null,
  anchor jsonb not null,
  since_revision integer not null,
  changed_revision integer not null,
  dropped_revision integer,
  lead_key text generated always as sort_key(lead[1]),
  time_order smallint not null generated always as 
CASE deadline_kind
    WHEN 'by'::text THEN 1
    WHEN 'recurring'::text THEN 2
    WHEN 'ongoing'::text THEN 3
    WHEN 'condition'::text THEN 4
    ELSE 5
END,
  unclear_person boolean not null generated always as (clear_person <> 'clear'::text),
  unclear_work boolean not null generated always as (clear_work <> 'clear'::text),
  unclear_time boolean not null generated always as (clear_time <> 'clear'::text),
  unclear_responsibility boolean not null generated always as (clear_responsibility <> 'clear'::text),
  unclear_product boolean not null generated always as (clear_product <> 'clear'::text),
  unclear_authority boolean not null generated always as (clear_authority <> 'clear'::text)
);
create table task_lead (
  tenant_id uuid not null,
  task_id uuid not null,
  place smallint not null,
  name text not null,
  name_key text not null generated always as sort_key(name)
);
create table task_likeness (
  tenant_id uuid not null,
  band bigint not null,
  subject_id uuid not null
);
create table task_unit (
  tenant_id uuid not null,
  task_id uuid not null,
  unit_id uuid not null,
  role text not null
);
create table task_version (
  tenant_id uuid not null,
  task_id uuid not null,
  revision integer not null,
  value jsonb
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
create table totp (
  tenant_id uuid not null,
  person_id uuid not null,
  secret bytea not null,
  last_step bigint not null,
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
  closed_on date,
  folded text generated always as fold_text(((code || ' '::text) || name)),
  form text,
  agency_code text,
  old_agency_code text,
  succeeded_by uuid
);
create table unit_alias (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  name text not null,
  name_key text not null,
  until_on date
);
create table unit_group (
  tenant_id uuid not null,
  code text not null,
  name text not null,
  aliases text[] not null,
  parts jsonb not null,
  is_removed boolean not null default false
);
create table unit_name (
  tenant_id uuid not null,
  id uuid not null,
  issuer_key text not null,
  name_key text not null,
  name text not null,
  unit_id uuid not null
);
create table unit_place (
  tenant_id uuid not null,
  unit_id uuid not null,
  from_on date not null,
  to_on date,
  parent_id uuid,
  name text not null
);
create table unit_within (
  tenant_id uuid not null,
  unit_id uuid not null,
  ancestor_id uuid not null
);
create table untold_fact (
  tenant_id uuid not null,
  fact_id uuid not null
);
create table verification (
  tenant_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  version integer not null,
  outcome text not null,
  reason text,
  reported_by uuid,
  verified_by uuid,
  verified_at timestamp with time zone not null
);
create table warning_policy (
  tenant_id uuid not null,
  silent_working_days integer not null,
  drift_points integer not null,
  drift_days integer not null,
  returned_times integer not null,
  due_soon_working_days integer not null,
  unclear_facets integer not null,
  ranked_from integer not null,
  judging_working_days integer not null,
  correction_working_days integer not null
);
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
  made_at timestamp with time zone not null,
  frozen_at timestamp with time zone,
  review jsonb
);
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
  composed_at timestamp with time zone not null,
  frozen_by uuid
);
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
  made_at timestamp with time zone not null
);
create table written_report_plan (
  tenant_id uuid not null,
  report_id uuid not null,
  plan_id uuid not null,
  place integer not null
);
create table written_report_status (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  organ_code text not null,
  organ_name text not null,
  status text not null,
  reason text,
  said_at timestamp with time zone not null,
  said_by text,
  sha256 text not null,
  taken_by uuid,
  taken_at timestamp with time zone not null
);

alter table access_token add constraint access_token_is_taken UNIQUE (tenant_id, token_hash);
alter table access_token add constraint access_token_pkey PRIMARY KEY (tenant_id, id);
alter table access_token add constraint access_token_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table access_token add constraint access_token_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table access_token add constraint access_token_ends CHECK (((expires_at > made_at) AND (expires_at <= (made_at + '366 days'::interval))));
alter table access_token add constraint access_token_has_a_right CHECK ((cardinality(rights) > 0));
alter table access_token add constraint access_token_mode_is_known CHECK ((mode = ANY (ARRAY['read'::text, 'write'::text])));
alter table account add constraint account_username_is_taken UNIQUE (tenant_id, username);
alter table account add constraint account_pkey PRIMARY KEY (tenant_id, person_id);
alter table account add constraint account_import_fkey FOREIGN KEY (tenant_id, import_id) REFERENCES people_import(tenant_id, id);
alter table account add constraint account_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table assignment add constraint assignment_pkey PRIMARY KEY (tenant_id, id);
alter table assignment add constraint assignment_decider_fkey FOREIGN KEY (tenant_id, decider_id) REFERENCES person(tenant_id, id);
alter table assignment add constraint assignment_issued_by_fkey FOREIGN KEY (tenant_id, issued_by) REFERENCES person(tenant_id, id);
alter table assignment add constraint assignment_issuer_unit_fkey FOREIGN KEY (tenant_id, issuer_unit_id) REFERENCES unit(tenant_id, id);
alter table assignment add constraint assignment_parent_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES assignment(tenant_id, id);
alter table assignment add constraint assignment_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table assignment add constraint assignment_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table assignment add constraint assignment_replaces_fkey FOREIGN KEY (tenant_id, replaces_id) REFERENCES assignment(tenant_id, id);
alter table assignment add constraint assignment_reported_by_fkey FOREIGN KEY (tenant_id, reported_by) REFERENCES person(tenant_id, id);
alter table assignment add constraint assignment_reported_for_fkey FOREIGN KEY (tenant_id, reported_for) REFERENCES person(tenant_id, id);
alter table assignment add constraint assignment_task_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id);
alter table assignment add constraint assignment_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table assignment add constraint assignment_awaits_without_day CHECK (((NOT awaits_event) OR (due_on IS NULL)));
alter table assignment add constraint assignment_correction_is_whole CHECK (((correct_by IS NULL) = (kept_on IS NULL)));
alter table assignment add constraint assignment_event_reported_awaits CHECK (((event_reported_on IS NULL) OR awaits_event));
alter table assignment add constraint assignment_part_is_known CHECK ((part = ANY (ARRAY['lead'::text, 'coordinate'::text])));
alter table assignment add constraint assignment_percent_is_of_hundred CHECK (((percent >= 0) AND (percent <= 100)));
alter table assignment add constraint assignment_period_is_whole CHECK ((((period = ''::text) = (period_from IS NULL)) AND ((period = ''::text) = (period_to IS NULL))));
alter table assignment add constraint assignment_state_is_known CHECK ((state = ANY (ARRAY['issued'::text, 'accepted'::text, 'declined'::text, 'in-progress'::text, 'reported'::text, 'returned'::text, 'verified'::text, 'withdrawn'::text])));
alter table assignment add constraint assignment_verified_is_done CHECK (((state <> 'verified'::text) OR ((done_on IS NOT NULL) AND (verified_on IS NOT NULL))));
alter table assignment_extension add constraint assignment_extension_pkey PRIMARY KEY (tenant_id, id);
alter table assignment_extension add constraint assignment_extension_answered_by_fkey FOREIGN KEY (tenant_id, answered_by) REFERENCES person(tenant_id, id);
alter table assignment_extension add constraint assignment_extension_asked_by_fkey FOREIGN KEY (tenant_id, asked_by) REFERENCES person(tenant_id, id);
alter table assignment_extension add constraint assignment_extension_asked_for_fkey FOREIGN KEY (tenant_id, asked_for) REFERENCES person(tenant_id, id);
alter table assignment_extension add constraint assignment_extension_assignment_fkey FOREIGN KEY (tenant_id, assignment_id) REFERENCES assignment(tenant_id, id);
alter table assignment_extension add constraint assignment_extension_answer_is_whole CHECK (((outcome IS NULL) = (answered_at IS NULL)));
alter table assignment_extension add constraint assignment_extension_granted_has_day CHECK (((NOT (outcome IS DISTINCT FROM 'granted'::text)) = (granted_due_on IS NOT NULL)));
alter table assignment_extension add constraint assignment_extension_outcome_is_known CHECK ((outcome = ANY (ARRAY['granted'::text, 'refused'::text, 'lapsed'::text, 'taken-back'::text])));
alter table assignment_place add constraint assignment_place_pkey PRIMARY KEY (tenant_id, assignment_id, until_on);
alter table assignment_place add constraint assignment_place_assignment_fkey FOREIGN KEY (tenant_id, assignment_id) REFERENCES assignment(tenant_id, id);
alter table assignment_place add constraint assignment_place_issuer_fkey FOREIGN KEY (tenant_id, issuer_unit_id) REFERENCES unit(tenant_id, id);
alter table assignment_place add constraint assignment_place_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table assignment_version add constraint assignment_version_pkey PRIMARY KEY (tenant_id, assignment_id, version);
alter table assignment_version add constraint assignment_version_assignment_fkey FOREIGN KEY (tenant_id, assignment_id) REFERENCES assignment(tenant_id, id);
alter table assignment_version add constraint assignment_version_correction_is_whole CHECK (((correct_by IS NULL) = (kept_on IS NULL)));
alter table ceremony add constraint ceremony_token_is_taken UNIQUE (tenant_id, token_hash);
alter table ceremony add constraint ceremony_pkey PRIMARY KEY (tenant_id, id);
alter table ceremony add constraint ceremony_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table ceremony add constraint ceremony_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table ceremony add constraint ceremony_kind_is_known CHECK ((kind = ANY (ARRAY['second'::text, 'passkey'::text, 'passkey-new'::text, 'proof'::text, 'totp'::text, 'oidc'::text])));
alter table citation add constraint citation_pkey PRIMARY KEY (tenant_id, document_id, "position");
alter table citation add constraint citation_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table citation add constraint citation_relation_is_known CHECK ((relation = ANY (ARRAY['amends'::text, 'implements'::text, 'basis'::text, 'mentions'::text])));
alter table correction add constraint correction_comes_after_another UNIQUE (tenant_id, draft_id, seq);
alter table correction add constraint correction_is_undone_once UNIQUE (tenant_id, undoes);
alter table correction add constraint correction_pkey PRIMARY KEY (tenant_id, id);
alter table correction add constraint correction_draft_fkey FOREIGN KEY (tenant_id, draft_id) REFERENCES draft(tenant_id, id);
alter table correction add constraint correction_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table correction add constraint correction_undoes_fkey FOREIGN KEY (tenant_id, undoes) REFERENCES correction(tenant_id, id);
alter table delegation add constraint delegation_pkey PRIMARY KEY (tenant_id, id);
alter table delegation add constraint delegation_delegate_fkey FOREIGN KEY (tenant_id, delegate_id) REFERENCES person(tenant_id, id);
alter table delegation add constraint delegation_office_fkey FOREIGN KEY (tenant_id, office_id) REFERENCES office(tenant_id, id);
alter table delegation add constraint delegation_ends_after_it_begins CHECK ((to_on >= from_on));
alter table difficulty add constraint difficulty_pkey PRIMARY KEY (tenant_id, id);
alter table difficulty add constraint difficulty_addressed_unit_fkey FOREIGN KEY (tenant_id, addressed_unit_id) REFERENCES unit(tenant_id, id);
alter table difficulty add constraint difficulty_holder_unit_fkey FOREIGN KEY (tenant_id, holder_unit_id) REFERENCES unit(tenant_id, id);
alter table difficulty add constraint difficulty_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table difficulty add constraint difficulty_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table difficulty add constraint difficulty_raised_by_fkey FOREIGN KEY (tenant_id, raised_by) REFERENCES person(tenant_id, id);
alter table difficulty add constraint difficulty_raised_for_fkey FOREIGN KEY (tenant_id, raised_for) REFERENCES person(tenant_id, id);
alter table difficulty add constraint difficulty_raiser_unit_fkey FOREIGN KEY (tenant_id, raiser_unit_id) REFERENCES unit(tenant_id, id);
alter table difficulty add constraint difficulty_ends_on_a_day CHECK (((ended_on IS NOT NULL) = (state = ANY (ARRAY['closed'::text, 'withdrawn'::text]))));
alter table difficulty add constraint difficulty_is_answered_on_a_day CHECK (((state <> 'answered'::text) OR (answered_on IS NOT NULL)));
alter table difficulty add constraint difficulty_kind_is_known CHECK ((kind = ANY (ARRAY['institution'::text, 'resources'::text, 'technical'::text, 'data'::text, 'staffing'::text, 'guidance'::text, 'other'::text])));
alter table difficulty add constraint difficulty_promise_is_an_answer CHECK (((promised_on IS NULL) OR (state = 'answered'::text)));
alter table difficulty add constraint difficulty_says_what CHECK ((words <> ''::text));
alter table difficulty add constraint difficulty_state_is_known CHECK ((state = ANY (ARRAY['escalated'::text, 'reopened'::text, 'raised'::text, 'answered'::text, 'closed'::text, 'withdrawn'::text])));
alter table difficulty add constraint difficulty_waits_until_a_day CHECK (((due_on IS NULL) = (state = ANY (ARRAY['closed'::text, 'withdrawn'::text]))));
alter table difficulty_assignment add constraint difficulty_assignment_pkey PRIMARY KEY (tenant_id, difficulty_id, assignment_id);
alter table difficulty_assignment add constraint difficulty_assignment_assignment_fkey FOREIGN KEY (tenant_id, assignment_id) REFERENCES assignment(tenant_id, id);
alter table difficulty_assignment add constraint difficulty_assignment_difficulty_fkey FOREIGN KEY (tenant_id, difficulty_id) REFERENCES difficulty(tenant_id, id);
alter table difficulty_assignment add constraint difficulty_assignment_task_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id);
alter table difficulty_step add constraint difficulty_step_pkey PRIMARY KEY (tenant_id, difficulty_id, version);
alter table difficulty_step add constraint difficulty_step_difficulty_fkey FOREIGN KEY (tenant_id, difficulty_id) REFERENCES difficulty(tenant_id, id);
alter table difficulty_step add constraint difficulty_step_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table difficulty_step add constraint difficulty_step_holder_unit_fkey FOREIGN KEY (tenant_id, holder_unit_id) REFERENCES unit(tenant_id, id);
alter table difficulty_step add constraint difficulty_step_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table difficulty_step add constraint difficulty_step_answer_is_whole CHECK (((kind = 'answered'::text) = (outcome IS NOT NULL)));
alter table difficulty_step add constraint difficulty_step_outcome_is_known CHECK ((outcome = ANY (ARRAY['resolved'::text, 'guided'::text, 'planned'::text, 'declined'::text])));
alter table difficulty_step add constraint difficulty_step_promise_is_an_answer CHECK (((promised_on IS NULL) OR (outcome = 'planned'::text)));
alter table difficulty_unit add constraint difficulty_unit_pkey PRIMARY KEY (tenant_id, difficulty_id, unit_id);
alter table difficulty_unit add constraint difficulty_unit_difficulty_fkey FOREIGN KEY (tenant_id, difficulty_id) REFERENCES difficulty(tenant_id, id);
alter table difficulty_unit add constraint difficulty_unit_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table document add constraint document_is_kept_once UNIQUE (tenant_id, sha256);
alter table document add constraint document_pkey PRIMARY KEY (tenant_id, id);
alter table document add constraint document_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table document add constraint document_uploader_fkey FOREIGN KEY (tenant_id, uploaded_by) REFERENCES person(tenant_id, id);
alter table document add constraint document_hash_is_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
alter table document add constraint document_refused_has_problem CHECK (((state = 'refused'::text) = (problem_code IS NOT NULL)));
alter table document add constraint document_state_is_known CHECK ((state = ANY (ARRAY['read'::text, 'reading'::text, 'refused'::text])));
alter table document add constraint document_virus_check_is_known CHECK ((virus_check = ANY (ARRAY['clean'::text, 'away'::text, 'none'::text])));
alter table document_answer add constraint document_answer_pkey PRIMARY KEY (tenant_id, id);
alter table document_answer add constraint document_answer_answered_by_fkey FOREIGN KEY (tenant_id, answered_by) REFERENCES person(tenant_id, id);
alter table document_answer add constraint document_answer_package_fkey FOREIGN KEY (tenant_id, package_id) REFERENCES document_package(tenant_id, id);
alter table document_answer add constraint document_answer_refusal_has_reason CHECK (((status <> 'refused'::text) OR (reason <> ''::text)));
alter table document_package add constraint document_package_is_taken_once UNIQUE (tenant_id, sha256);
alter table document_package add constraint document_package_pkey PRIMARY KEY (tenant_id, id);
alter table document_package add constraint document_package_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table document_package add constraint document_package_taken_by_fkey FOREIGN KEY (tenant_id, taken_by) REFERENCES person(tenant_id, id);
alter table document_package add constraint document_package_hash_is_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
alter table document_unit add constraint document_unit_pkey PRIMARY KEY (tenant_id, document_id, unit_id);
alter table document_unit add constraint document_unit_added_by_fkey FOREIGN KEY (tenant_id, added_by) REFERENCES person(tenant_id, id);
alter table document_unit add constraint document_unit_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table document_unit add constraint document_unit_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table draft add constraint draft_is_one_a_document UNIQUE (tenant_id, document_id);
alter table draft add constraint draft_pkey PRIMARY KEY (tenant_id, id);
alter table draft add constraint draft_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table draft add constraint draft_reading_fkey FOREIGN KEY (tenant_id, reading_id) REFERENCES reading(tenant_id, id);
alter table draft add constraint draft_state_is_known CHECK ((state = ANY (ARRAY['open'::text, 'confirmed'::text])));
alter table draft_item add constraint draft_item_pkey PRIMARY KEY (tenant_id, draft_id, id);
alter table draft_item add constraint draft_item_checker_fkey FOREIGN KEY (tenant_id, checked_by) REFERENCES person(tenant_id, id);
alter table draft_item add constraint draft_item_draft_fkey FOREIGN KEY (tenant_id, draft_id) REFERENCES draft(tenant_id, id);
alter table draft_item add constraint draft_item_check_has_both CHECK (((checked_by IS NULL) = (checked_at IS NULL)));
alter table draft_item add constraint draft_item_kind_is_known CHECK ((kind = ANY (ARRAY['head'::text, 'task'::text, 'target'::text, 'duty'::text, 'phase'::text, 'reference'::text, 'doubt'::text])));
alter table draft_presence add constraint draft_presence_pkey PRIMARY KEY (tenant_id, draft_id, person_id);
alter table draft_presence add constraint draft_presence_draft_fkey FOREIGN KEY (tenant_id, draft_id) REFERENCES draft(tenant_id, id);
alter table draft_presence add constraint draft_presence_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table escalation add constraint escalation_pkey PRIMARY KEY (tenant_id, assignment_id, due_on, head);
alter table escalation add constraint escalation_assignment_fkey FOREIGN KEY (tenant_id, assignment_id) REFERENCES assignment(tenant_id, id);
alter table escalation add constraint escalation_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table escalation add constraint escalation_head_is_known CHECK ((head = ANY (ARRAY['unit'::text, 'above'::text, 'issuer'::text])));
alter table evidence add constraint evidence_pkey PRIMARY KEY (tenant_id, id);
alter table evidence add constraint evidence_added_by_fkey FOREIGN KEY (tenant_id, added_by) REFERENCES person(tenant_id, id);
alter table evidence add constraint evidence_assignment_fkey FOREIGN KEY (tenant_id, assignment_id) REFERENCES assignment(tenant_id, id);
alter table evidence add constraint evidence_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table evidence add constraint evidence_removed_by_fkey FOREIGN KEY (tenant_id, removed_by) REFERENCES person(tenant_id, id);
alter table evidence add constraint evidence_is_file_or_link CHECK ((((kind = 'file'::text) AND (sha256 IS NOT NULL) AND (size_bytes IS NOT NULL) AND (format IS NOT NULL) AND (url IS NULL)) OR ((kind = 'link'::text) AND (url IS NOT NULL) AND (sha256 IS NULL) AND (size_bytes IS NULL) AND (format IS NULL))));
alter table evidence add constraint evidence_paper_is_said CHECK (((paper_kind <> ''::text) AND (paper_number <> ''::text) AND (paper_title <> ''::text)));
alter table evidence add constraint evidence_virus_check_is_known CHECK ((virus_check = ANY (ARRAY['clean'::text, 'away'::text, 'none'::text])));
alter table fact add constraint fact_pkey PRIMARY KEY (tenant_id, id);
alter table fact add constraint fact_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table fact add constraint fact_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table field_check add constraint field_check_pkey PRIMARY KEY (tenant_id, id);
alter table field_check add constraint field_check_drawn_by_fkey FOREIGN KEY (tenant_id, drawn_by) REFERENCES person(tenant_id, id);
alter table field_check add constraint field_check_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table field_check add constraint field_check_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table field_check add constraint field_check_within_unit_fkey FOREIGN KEY (tenant_id, within_unit_id) REFERENCES unit(tenant_id, id);
alter table field_check add constraint field_check_is_of_its_frame CHECK (((size >= 1) AND (size <= cardinality(frame))));
alter table field_check add constraint field_check_source_is_known CHECK ((source = ANY (ARRAY['waiting'::text, 'accepted'::text])));
alter table field_check add constraint field_check_wants_one_size CHECK (((wanted_count IS NULL) <> (wanted_percent IS NULL)));
alter table field_check_figure add constraint field_check_figure_pkey PRIMARY KEY (tenant_id, result_id, target_id);
alter table field_check_figure add constraint field_check_figure_result_fkey FOREIGN KEY (tenant_id, result_id) REFERENCES field_check_result(tenant_id, id);
alter table field_check_figure add constraint field_check_figure_target_fkey FOREIGN KEY (tenant_id, target_id) REFERENCES target(tenant_id, id);
alter table field_check_figure add constraint field_check_figure_divides CHECK ((denominator <> (0)::double precision));
alter table field_check_figure add constraint field_check_figure_is_whole CHECK (((numerator IS NULL) = (denominator IS NULL)));
alter table field_check_piece add constraint field_check_piece_is_drawn_in_turn UNIQUE (tenant_id, check_id, place);
alter table field_check_piece add constraint field_check_piece_pkey PRIMARY KEY (tenant_id, check_id, assignment_id);
alter table field_check_piece add constraint field_check_piece_assignment_fkey FOREIGN KEY (tenant_id, assignment_id) REFERENCES assignment(tenant_id, id);
alter table field_check_piece add constraint field_check_piece_check_fkey FOREIGN KEY (tenant_id, check_id) REFERENCES field_check(tenant_id, id);
alter table field_check_result add constraint field_check_result_is_corrected_in_turn UNIQUE (tenant_id, check_id, assignment_id, version);
alter table field_check_result add constraint field_check_result_pkey PRIMARY KEY (tenant_id, id);
alter table field_check_result add constraint field_check_result_assignment_fkey FOREIGN KEY (tenant_id, assignment_id) REFERENCES assignment(tenant_id, id);
alter table field_check_result add constraint field_check_result_entered_by_fkey FOREIGN KEY (tenant_id, entered_by) REFERENCES person(tenant_id, id);
alter table field_check_result add constraint field_check_result_piece_fkey FOREIGN KEY (tenant_id, check_id, assignment_id) REFERENCES field_check_piece(tenant_id, check_id, assignment_id);
alter table field_check_result add constraint field_check_result_outcome_is_known CHECK ((outcome = ANY (ARRAY['as-reported'::text, 'differs'::text, 'not-there'::text])));
alter table field_check_result add constraint field_check_result_says_what CHECK (((outcome = 'as-reported'::text) OR (words <> ''::text)));
alter table figure_comment add constraint figure_comment_pkey PRIMARY KEY (tenant_id, id);
alter table figure_comment add constraint figure_comment_assignment_fkey FOREIGN KEY (tenant_id, assignment_id) REFERENCES assignment(tenant_id, id);
alter table figure_comment add constraint figure_comment_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table figure_comment add constraint figure_comment_target_fkey FOREIGN KEY (tenant_id, target_id) REFERENCES target(tenant_id, id);
alter table figure_comment add constraint figure_comment_says_something CHECK ((text <> ''::text));
alter table figure_import add constraint figure_import_pkey PRIMARY KEY (tenant_id, id);
alter table figure_import add constraint figure_import_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table figure_import add constraint figure_import_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table figure_import add constraint figure_import_done_has_time CHECK (((state = 'done'::text) = (done_at IS NOT NULL)));
alter table figure_import add constraint figure_import_state_is_known CHECK ((state = ANY (ARRAY['checked'::text, 'done'::text])));
alter table figure_import add constraint figure_import_tongue_is_known CHECK ((tongue = ANY (ARRAY['vi'::text, 'en'::text])));
alter table focal_person add constraint focal_person_pkey PRIMARY KEY (tenant_id, id);
alter table focal_person add constraint focal_person_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table focal_person add constraint focal_person_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table focal_person add constraint focal_person_ends_after_it_begins CHECK ((to_on >= from_on));
alter table identity add constraint identity_of_person_is_one UNIQUE (tenant_id, person_id, issuer);
alter table identity add constraint identity_pkey PRIMARY KEY (tenant_id, issuer, subject);
alter table identity add constraint identity_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table ledger_link add constraint ledger_link_is_of_one_seal UNIQUE (tenant_id, fact_id);
alter table ledger_link add constraint ledger_link_pkey PRIMARY KEY (tenant_id, seal, "position");
alter table ledger_link add constraint ledger_link_seal_fkey FOREIGN KEY (tenant_id, seal) REFERENCES ledger_seal(tenant_id, number);
alter table ledger_link add constraint ledger_link_is_a_hash CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
alter table ledger_seal add constraint ledger_seal_pkey PRIMARY KEY (tenant_id, number);
alter table ledger_seal add constraint ledger_seal_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table ledger_seal add constraint ledger_seal_counts_from_one CHECK ((number >= 1));
alter table ledger_seal add constraint ledger_seal_holds_facts CHECK ((facts >= 1));
alter table ledger_seal add constraint ledger_seal_is_a_hash CHECK (((sha256 ~ '^[0-9a-f]{64}$'::text) AND (previous_sha256 ~ '^[0-9a-f]{64}$'::text)));
alter table migration add constraint migration_pkey PRIMARY KEY (name);
alter table notification add constraint notification_is_told_once UNIQUE NULLS NOT DISTINCT (tenant_id, person_id, assignment_id, difficulty_id, report_id, subscription_id, kind, occasion);
alter table notification add constraint notification_pkey PRIMARY KEY (tenant_id, id);
alter table notification add constraint notification_assignment_fkey FOREIGN KEY (tenant_id, assignment_id) REFERENCES assignment(tenant_id, id);
alter table notification add constraint notification_difficulty_fkey FOREIGN KEY (tenant_id, difficulty_id) REFERENCES difficulty(tenant_id, id);
alter table notification add constraint notification_email_fkey FOREIGN KEY (tenant_id, email_id) REFERENCES notification_delivery(tenant_id, id);
alter table notification add constraint notification_fact_fkey FOREIGN KEY (tenant_id, fact_id) REFERENCES fact(tenant_id, id);
alter table notification add constraint notification_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table notification add constraint notification_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table notification add constraint notification_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES report(tenant_id, id);
alter table notification add constraint notification_subscription_fkey FOREIGN KEY (tenant_id, subscription_id) REFERENCES subscription(tenant_id, id);
alter table notification add constraint notification_webhook_fkey FOREIGN KEY (tenant_id, webhook_id) REFERENCES notification_delivery(tenant_id, id);
alter table notification add constraint notification_is_of_a_plan CHECK (((plan_id IS NULL) = (num_nonnulls(report_id, subscription_id) = 1)));
alter table notification add constraint notification_is_of_one_thing CHECK ((num_nonnulls(assignment_id, difficulty_id, report_id, subscription_id) = 1));
alter table notification_delivery add constraint notification_delivery_pkey PRIMARY KEY (tenant_id, id);
alter table notification_delivery add constraint notification_delivery_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table notification_delivery add constraint notification_delivery_channel_is_known CHECK ((channel = ANY (ARRAY['email'::text, 'webhook'::text])));
alter table notification_delivery add constraint notification_delivery_sent_has_time CHECK (((state = 'sent'::text) = (sent_at IS NOT NULL)));
alter table notification_delivery add constraint notification_delivery_state_is_known CHECK ((state = ANY (ARRAY['gathering'::text, 'sending'::text, 'waiting'::text, 'sent'::text, 'empty'::text, 'given-up'::text])));
alter table notification_digest add constraint notification_digest_pkey PRIMARY KEY (tenant_id, person_id, on_day);
alter table notification_digest add constraint notification_digest_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table notification_policy add constraint notification_policy_pkey PRIMARY KEY (tenant_id);
alter table notification_policy add constraint notification_policy_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table notification_policy add constraint notification_policy_awaited_months_is_known CHECK (((awaited_months >= 1) AND (awaited_months <= 12)));
alter table notification_policy add constraint notification_policy_hour_is_of_day CHECK (((digest_hour >= 0) AND (digest_hour <= 23)));
alter table notification_round add constraint notification_round_pkey PRIMARY KEY (tenant_id, name, on_day);
alter table notification_round add constraint notification_round_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table notification_switch add constraint notification_switch_pkey PRIMARY KEY (tenant_id, person_id, kind, channel);
alter table notification_switch add constraint notification_switch_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table notification_switch add constraint notification_switch_channel_is_known CHECK ((channel = ANY (ARRAY['bell'::text, 'email'::text, 'webhook'::text])));
alter table office add constraint office_pkey PRIMARY KEY (tenant_id, id);
alter table office add constraint office_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table office add constraint office_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table office add constraint office_ends_after_it_begins CHECK ((to_on >= from_on));
alter table outside_system add constraint outside_system_pkey PRIMARY KEY (tenant_id, code);
alter table outside_system add constraint outside_system_code_is_one CHECK (((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(code) <= 40)));
alter table outside_system add constraint outside_system_has_a_name CHECK ((name <> ''::text));
alter table passkey add constraint passkey_is_known UNIQUE (tenant_id, credential_id);
alter table passkey add constraint passkey_pkey PRIMARY KEY (tenant_id, id);
alter table passkey add constraint passkey_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table past_password add constraint past_password_pkey PRIMARY KEY (tenant_id, person_id, replaced_at);
alter table past_password add constraint past_password_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table people_import add constraint people_import_pkey PRIMARY KEY (tenant_id, id);
alter table people_import add constraint people_import_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table people_import add constraint people_import_kind_is_known CHECK ((kind = ANY (ARRAY['units'::text, 'people'::text])));
alter table people_import add constraint people_import_state_is_known CHECK ((state = ANY (ARRAY['checked'::text, 'done'::text])));
alter table person add constraint person_pkey PRIMARY KEY (tenant_id, id);
alter table person add constraint person_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table person add constraint person_email_is_an_address CHECK (((email ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text) AND (length(email) <= 254)));
alter table person add constraint person_work_phone_is_a_number CHECK ((work_phone ~ '^[+]?[0-9]{3,15}$'::text));
alter table plan add constraint plan_pkey PRIMARY KEY (tenant_id, id);
alter table plan add constraint plan_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table plan_phase add constraint plan_phase_pkey PRIMARY KEY (tenant_id, id);
alter table plan_phase add constraint plan_phase_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table plan_phase add constraint plan_phase_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table plan_phase add constraint plan_phase_days_are_known CHECK (((from_known ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'::text) AND (to_known ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'::text)));
alter table plan_phase add constraint plan_phase_has_a_source CHECK ((by_hand OR (document_id IS NOT NULL)));
alter table plan_phase add constraint plan_phase_has_name CHECK ((name <> ''::text));
alter table plan_phase add constraint plan_phase_is_counted_from_one CHECK ((version >= 1));
alter table plan_review add constraint plan_review_pkey PRIMARY KEY (tenant_id, id);
alter table plan_review add constraint plan_review_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table plan_review add constraint plan_review_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table plan_review add constraint plan_review_kind_is_known CHECK ((kind = ANY (ARRAY['mid-term'::text, 'final'::text])));
alter table plan_revision add constraint plan_revision_pkey PRIMARY KEY (tenant_id, plan_id, revision);
alter table plan_revision add constraint plan_revision_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table plan_revision add constraint plan_revision_draft_fkey FOREIGN KEY (tenant_id, draft_id) REFERENCES draft(tenant_id, id);
alter table plan_revision add constraint plan_revision_person_fkey FOREIGN KEY (tenant_id, confirmed_by) REFERENCES person(tenant_id, id);
alter table plan_revision add constraint plan_revision_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table plan_revision add constraint plan_revision_mode_is_known CHECK ((mode = ANY (ARRAY['first'::text, 'corrects'::text, 'replaces'::text, 'amends'::text])));
alter table progress add constraint progress_pkey PRIMARY KEY (tenant_id, id);
alter table progress add constraint progress_assignment_fkey FOREIGN KEY (tenant_id, assignment_id) REFERENCES assignment(tenant_id, id);
alter table progress add constraint progress_entered_by_fkey FOREIGN KEY (tenant_id, entered_by) REFERENCES person(tenant_id, id);
alter table progress add constraint progress_percent_is_of_hundred CHECK (((percent >= 0) AND (percent <= 100)));
alter table progress_figure add constraint progress_figure_pkey PRIMARY KEY (tenant_id, progress_id, target_id);
alter table progress_figure add constraint progress_figure_progress_fkey FOREIGN KEY (tenant_id, progress_id) REFERENCES progress(tenant_id, id);
alter table progress_figure add constraint progress_figure_target_fkey FOREIGN KEY (tenant_id, target_id) REFERENCES target(tenant_id, id);
alter table progress_figure add constraint progress_figure_basis_is_known CHECK ((basis = ANY (ARRAY['cumulative'::text, 'increment'::text])));
alter table progress_figure add constraint progress_figure_divides CHECK ((denominator <> (0)::double precision));
alter table progress_figure add constraint progress_figure_is_whole CHECK (((numerator IS NULL) = (denominator IS NULL)));
alter table progress_figure add constraint progress_figure_share_is_total CHECK (((denominator IS NULL) OR (basis = 'cumulative'::text)));
alter table progress_figure add constraint progress_figure_taken_back_is_empty CHECK (((value IS NOT NULL) OR (denominator IS NULL)));
alter table publication add constraint publication_slug_is_taken UNIQUE (tenant_id, slug);
alter table publication add constraint publication_pkey PRIMARY KEY (tenant_id, id);
alter table publication add constraint publication_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table publication add constraint publication_holds_what_is_public CHECK (((content IS NULL) = (withdrawn_at IS NOT NULL)));
alter table publication add constraint publication_is_of_a_plan CHECK (((plan_id IS NULL) = (kind = 'awards'::text)));
alter table publication add constraint publication_kind_is_known CHECK ((kind = ANY (ARRAY['tasks'::text, 'results'::text, 'awards'::text])));
alter table publication add constraint publication_slug_is_an_address CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 80)));
alter table publication add constraint publication_withdrawn_award_has_no_title CHECK (((kind <> 'awards'::text) OR ((withdrawn_at IS NULL) = (title <> ''::text))));
alter table reading add constraint reading_is_made_once UNIQUE (tenant_id, document_id, reader_version);
alter table reading add constraint reading_pkey PRIMARY KEY (tenant_id, id);
alter table reading add constraint reading_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table reconciliation add constraint reconciliation_is_opened_once UNIQUE (tenant_id, system, unit_id, scope, figure_key, day);
alter table reconciliation add constraint reconciliation_pkey PRIMARY KEY (tenant_id, id);
alter table reconciliation add constraint reconciliation_closed_by_fkey FOREIGN KEY (tenant_id, closed_by) REFERENCES person(tenant_id, id);
alter table reconciliation add constraint reconciliation_compared_by_fkey FOREIGN KEY (tenant_id, compared_by) REFERENCES person(tenant_id, id);
alter table reconciliation add constraint reconciliation_explained_by_fkey FOREIGN KEY (tenant_id, explained_by) REFERENCES person(tenant_id, id);
alter table reconciliation add constraint reconciliation_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table reconciliation add constraint reconciliation_target_fkey FOREIGN KEY (tenant_id, target_id) REFERENCES target(tenant_id, id);
alter table reconciliation add constraint reconciliation_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table reconciliation add constraint reconciliation_free_figure_is_typed CHECK (((target_id IS NOT NULL) OR (ours IS NOT NULL)));
alter table reconciliation add constraint reconciliation_has_a_name CHECK ((name <> ''::text));
alter table reconciliation add constraint reconciliation_is_explained_whole CHECK ((((explanation IS NULL) = (mender IS NULL)) AND ((explanation IS NULL) = (explained_at IS NULL))));
alter table reconciliation add constraint reconciliation_mender_is_known CHECK ((mender = ANY (ARRAY['ours'::text, 'theirs'::text, 'nobody'::text])));
alter table reconciliation add constraint reconciliation_scope_is_known CHECK ((scope = ANY (ARRAY['within'::text, 'given'::text])));
alter table reconciliation add constraint reconciliation_target_is_of_a_plan CHECK (((plan_id IS NULL) = (target_id IS NULL)));
alter table reconciliation_step add constraint reconciliation_step_pkey PRIMARY KEY (tenant_id, reconciliation_id, version);
alter table reconciliation_step add constraint reconciliation_step_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table reconciliation_step add constraint reconciliation_step_reconciliation_fkey FOREIGN KEY (tenant_id, reconciliation_id) REFERENCES reconciliation(tenant_id, id);
alter table reconciliation_step add constraint reconciliation_step_compares_two CHECK (((kind = 'compared'::text) = ((theirs IS NOT NULL) AND (theirs_on IS NOT NULL))));
alter table reconciliation_step add constraint reconciliation_step_explains_whole CHECK (((kind = 'explained'::text) = (mender IS NOT NULL)));
alter table reconciliation_step add constraint reconciliation_step_kind_is_known CHECK ((kind = ANY (ARRAY['compared'::text, 'explained'::text, 'closed'::text, 'reopened'::text])));
alter table recovery_code add constraint recovery_code_pkey PRIMARY KEY (tenant_id, person_id, code_hash);
alter table recovery_code add constraint recovery_code_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table report add constraint report_is_expected_once UNIQUE (tenant_id, round_id, unit_id);
alter table report add constraint report_pkey PRIMARY KEY (tenant_id, id);
alter table report add constraint report_receiver_unit_fkey FOREIGN KEY (tenant_id, receiver_unit_id) REFERENCES unit(tenant_id, id);
alter table report add constraint report_round_fkey FOREIGN KEY (tenant_id, round_id) REFERENCES report_round(tenant_id, id);
alter table report add constraint report_runner_unit_fkey FOREIGN KEY (tenant_id, runner_unit_id) REFERENCES unit(tenant_id, id);
alter table report add constraint report_submitted_by_fkey FOREIGN KEY (tenant_id, submitted_by) REFERENCES person(tenant_id, id);
alter table report add constraint report_submitted_for_fkey FOREIGN KEY (tenant_id, submitted_for) REFERENCES person(tenant_id, id);
alter table report add constraint report_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table report add constraint report_is_sent_on_a_day CHECK (((submitted_on IS NOT NULL) = (state = ANY (ARRAY['submitted'::text, 'accepted'::text, 'approved'::text]))));
alter table report add constraint report_state_is_known CHECK ((state = ANY (ARRAY['waiting'::text, 'submitted'::text, 'returned'::text, 'accepted'::text, 'approved'::text, 'excused'::text])));
alter table report_attachment add constraint report_attachment_pkey PRIMARY KEY (tenant_id, id);
alter table report_attachment add constraint report_attachment_added_by_fkey FOREIGN KEY (tenant_id, added_by) REFERENCES person(tenant_id, id);
alter table report_attachment add constraint report_attachment_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES report(tenant_id, id);
alter table report_duty add constraint report_duty_pkey PRIMARY KEY (tenant_id, id);
alter table report_duty add constraint report_duty_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table report_duty add constraint report_duty_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table report_edits add constraint report_edits_pkey PRIMARY KEY (tenant_id, report_id);
alter table report_edits add constraint report_edits_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table report_edits add constraint report_edits_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES report(tenant_id, id);
alter table report_edits add constraint report_edits_is_counted_from_one CHECK ((version >= 1));
alter table report_import add constraint report_import_pkey PRIMARY KEY (tenant_id, id);
alter table report_import add constraint report_import_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table report_import add constraint report_import_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES report(tenant_id, id);
alter table report_import add constraint report_import_done_has_time CHECK (((state = 'done'::text) = (done_at IS NOT NULL)));
alter table report_import add constraint report_import_state_is_known CHECK ((state = ANY (ARRAY['checked'::text, 'done'::text])));
alter table report_look add constraint report_look_pkey PRIMARY KEY (tenant_id, report_id, person_id);
alter table report_look add constraint report_look_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table report_look add constraint report_look_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES report(tenant_id, id);
alter table report_proposal_answer add constraint report_proposal_answer_pkey PRIMARY KEY (tenant_id, unit_id, proposal);
alter table report_proposal_answer add constraint report_proposal_answer_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table report_proposal_answer add constraint report_proposal_answer_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table report_proposal_answer add constraint report_proposal_answer_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table report_regime add constraint report_regime_pkey PRIMARY KEY (tenant_id, id);
alter table report_regime add constraint report_regime_duty_fkey FOREIGN KEY (tenant_id, duty_id) REFERENCES report_duty(tenant_id, id);
alter table report_regime add constraint report_regime_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES person(tenant_id, id);
alter table report_regime add constraint report_regime_phase_fkey FOREIGN KEY (tenant_id, phase_id) REFERENCES plan_phase(tenant_id, id);
alter table report_regime add constraint report_regime_template_fkey FOREIGN KEY (tenant_id, template_id) REFERENCES report_template(tenant_id, id);
alter table report_regime add constraint report_regime_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table report_regime add constraint report_regime_frequency_is_known CHECK ((frequency = ANY (ARRAY['month'::text, 'quarter'::text, 'six-months'::text, 'nine-months'::text, 'year'::text, 'once'::text, 'on-request'::text])));
alter table report_regime add constraint report_regime_kind_is_known CHECK ((kind = ANY (ARRAY['periodic'::text, 'thematic'::text, 'urgent'::text, 'mid-term'::text, 'final'::text])));
alter table report_regime add constraint report_regime_reviews_a_phase CHECK (((phase_id IS NULL) OR ((kind = ANY (ARRAY['mid-term'::text, 'final'::text])) AND (frequency = 'once'::text))));
alter table report_regime_plan add constraint report_regime_plan_pkey PRIMARY KEY (tenant_id, regime_id, plan_id);
alter table report_regime_plan add constraint report_regime_plan_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table report_regime_plan add constraint report_regime_plan_regime_fkey FOREIGN KEY (tenant_id, regime_id) REFERENCES report_regime(tenant_id, id);
alter table report_round add constraint report_round_is_opened_once UNIQUE (tenant_id, regime_id, period);
alter table report_round add constraint report_round_pkey PRIMARY KEY (tenant_id, id);
alter table report_round add constraint report_round_closed_by_fkey FOREIGN KEY (tenant_id, closed_by) REFERENCES person(tenant_id, id);
alter table report_round add constraint report_round_opened_by_fkey FOREIGN KEY (tenant_id, opened_by) REFERENCES person(tenant_id, id);
alter table report_round add constraint report_round_regime_fkey FOREIGN KEY (tenant_id, regime_id) REFERENCES report_regime(tenant_id, id);
alter table report_round add constraint report_round_template_fkey FOREIGN KEY (tenant_id, template_id) REFERENCES report_template(tenant_id, id);
alter table report_round add constraint report_round_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table report_round add constraint report_round_has_days CHECK ((from_on <= to_on));
alter table report_step add constraint report_step_pkey PRIMARY KEY (tenant_id, report_id, version);
alter table report_step add constraint report_step_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table report_step add constraint report_step_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES report(tenant_id, id);
alter table report_step add constraint report_step_return_says_why CHECK (((kind <> ALL (ARRAY['returned'::text, 'extended'::text, 'excused'::text])) OR (words <> ''::text)));
alter table report_submission add constraint report_submission_pkey PRIMARY KEY (tenant_id, report_id, number);
alter table report_submission add constraint report_submission_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table report_submission add constraint report_submission_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES report(tenant_id, id);
alter table report_template add constraint report_template_pkey PRIMARY KEY (tenant_id, id);
alter table report_template add constraint report_template_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES person(tenant_id, id);
alter table report_template add constraint report_template_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table report_template add constraint report_template_has_name CHECK ((name <> ''::text));
alter table report_words add constraint report_words_pkey PRIMARY KEY (tenant_id, report_id, section);
alter table report_words add constraint report_words_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table report_words add constraint report_words_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES report(tenant_id, id);
alter table report_workbook add constraint report_workbook_pkey PRIMARY KEY (tenant_id, id);
alter table report_workbook add constraint report_workbook_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table report_workbook add constraint report_workbook_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES report(tenant_id, id);
alter table role add constraint role_pkey PRIMARY KEY (tenant_id, code);
alter table role add constraint role_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table saved_filter add constraint saved_filter_name_is_taken UNIQUE (tenant_id, person_id, screen, name);
alter table saved_filter add constraint saved_filter_pkey PRIMARY KEY (tenant_id, id);
alter table saved_filter add constraint saved_filter_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table scanned_page add constraint scanned_page_pkey PRIMARY KEY (tenant_id, document_id, page);
alter table scanned_page add constraint scanned_page_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table scanned_page add constraint scanned_page_is_counted_from_one CHECK ((page >= 1));
alter table search_entry add constraint search_entry_pkey PRIMARY KEY (tenant_id, kind, subject_id, part);
alter table search_entry add constraint search_entry_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table search_entry add constraint search_entry_kind_is_known CHECK ((kind = ANY (ARRAY['document'::text, 'passage'::text, 'task'::text, 'target'::text, 'unit'::text])));
alter table search_word add constraint search_word_pkey PRIMARY KEY (tenant_id, word);
alter table search_word add constraint search_word_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table sent_act add constraint sent_act_pkey PRIMARY KEY (tenant_id, person_id, id);
alter table sent_act add constraint sent_act_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table session add constraint session_token_is_taken UNIQUE (tenant_id, token_hash);
alter table session add constraint session_pkey PRIMARY KEY (tenant_id, id);
alter table session add constraint session_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table session add constraint session_way_is_known CHECK ((way = ANY (ARRAY['password'::text, 'passkey'::text, 'oidc'::text])));
alter table subscription add constraint subscription_pkey PRIMARY KEY (tenant_id, id);
alter table subscription add constraint subscription_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES person(tenant_id, id);
alter table subscription add constraint subscription_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table subscription add constraint subscription_former_ends CHECK (((former_secret IS NULL) = (former_until IS NULL)));
alter table subscription add constraint subscription_has_kinds CHECK ((cardinality(kinds) > 0));
alter table subscription add constraint subscription_has_name CHECK ((name <> ''::text));
alter table subscription add constraint subscription_pause_has_reason CHECK (((paused_at IS NULL) = (pause_reason IS NULL)));
alter table subscription add constraint subscription_pause_reason_is_known CHECK ((pause_reason = ANY (ARRAY['by-hand'::text, 'failing'::text, 'gone'::text, 'merged'::text])));
alter table subscription add constraint subscription_paused_misses CHECK (((paused_at IS NULL) OR (removed_at IS NOT NULL) OR (missed_since IS NOT NULL)));
alter table subscription add constraint subscription_removed_has_no_secret CHECK (((removed_at IS NULL) = (secret IS NOT NULL)));
alter table subscription_delivery add constraint subscription_delivery_is_made_once UNIQUE (tenant_id, subscription_id, fact_id);
alter table subscription_delivery add constraint subscription_delivery_pkey PRIMARY KEY (tenant_id, id);
alter table subscription_delivery add constraint subscription_delivery_fact_fkey FOREIGN KEY (tenant_id, fact_id) REFERENCES fact(tenant_id, id);
alter table subscription_delivery add constraint subscription_delivery_subscription_fkey FOREIGN KEY (tenant_id, subscription_id) REFERENCES subscription(tenant_id, id);
alter table subscription_delivery add constraint subscription_delivery_state_is_known CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'given-up'::text])));
alter table subscription_try add constraint subscription_try_pkey PRIMARY KEY (tenant_id, id);
alter table subscription_try add constraint subscription_try_delivery_fkey FOREIGN KEY (tenant_id, delivery_id) REFERENCES subscription_delivery(tenant_id, id);
alter table subscription_try add constraint subscription_try_answer_is_short CHECK ((length(answer) <= 500));
alter table subscription_try add constraint subscription_try_has_an_end CHECK (((took_ms IS NOT NULL) OR ((status IS NULL) AND (problem IS NULL) AND (answer IS NULL))));
alter table target add constraint target_pkey PRIMARY KEY (tenant_id, id);
alter table target add constraint target_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table target add constraint target_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table target add constraint target_figure_range_is_known CHECK ((figure_range = ANY (ARRAY['share'::text, 'amount'::text, 'difference'::text])));
alter table target_version add constraint target_version_pkey PRIMARY KEY (tenant_id, target_id, revision);
alter table target_version add constraint target_version_target_fkey FOREIGN KEY (tenant_id, target_id) REFERENCES target(tenant_id, id);
alter table task add constraint task_pkey PRIMARY KEY (tenant_id, id) INCLUDE (plan_id, "position", lead_key, dropped_revision, part, due_on, time_order, unclear_person, unclear_work, unclear_time, unclear_responsibility, unclear_product, unclear_authority);
alter table task add constraint task_document_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES document(tenant_id, id);
alter table task add constraint task_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table task add constraint task_deadline_has_kind CHECK (((deadline IS NULL) = (deadline_kind IS NULL)));
alter table task_lead add constraint task_lead_pkey PRIMARY KEY (tenant_id, task_id, place);
alter table task_lead add constraint task_lead_task_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id);
alter table task_likeness add constraint task_likeness_pkey PRIMARY KEY (tenant_id, band, subject_id);
alter table task_unit add constraint task_unit_pkey PRIMARY KEY (tenant_id, task_id, unit_id, role);
alter table task_unit add constraint task_unit_task_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id);
alter table task_unit add constraint task_unit_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table task_unit add constraint task_unit_role_is_known CHECK ((role = ANY (ARRAY['lead'::text, 'coordinate'::text])));
alter table task_version add constraint task_version_pkey PRIMARY KEY (tenant_id, task_id, revision);
alter table task_version add constraint task_version_task_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES task(tenant_id, id);
alter table tenant add constraint tenant_code_is_taken UNIQUE (code);
alter table tenant add constraint tenant_host_is_taken UNIQUE (host);
alter table tenant add constraint tenant_pkey PRIMARY KEY (id);
alter table throttle add constraint throttle_pkey PRIMARY KEY (tenant_id, key);
alter table throttle add constraint throttle_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table totp add constraint totp_pkey PRIMARY KEY (tenant_id, person_id);
alter table totp add constraint totp_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id);
alter table unit add constraint unit_agency_code_is_taken UNIQUE (tenant_id, agency_code);
alter table unit add constraint unit_code_is_taken UNIQUE (tenant_id, code);
alter table unit add constraint unit_old_agency_code_is_taken UNIQUE (tenant_id, old_agency_code);
alter table unit add constraint unit_pkey PRIMARY KEY (tenant_id, id);
alter table unit add constraint unit_parent_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES unit(tenant_id, id);
alter table unit add constraint unit_succeeded_fkey FOREIGN KEY (tenant_id, succeeded_by) REFERENCES unit(tenant_id, id);
alter table unit add constraint unit_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table unit add constraint unit_closes_after_it_opens CHECK ((closed_on >= opened_on));
alter table unit add constraint unit_is_not_its_own_parent CHECK ((parent_id <> id));
alter table unit add constraint unit_is_not_its_own_successor CHECK ((succeeded_by <> id));
alter table unit_alias add constraint unit_alias_is_said_once UNIQUE (tenant_id, unit_id, name_key);
alter table unit_alias add constraint unit_alias_pkey PRIMARY KEY (tenant_id, id);
alter table unit_alias add constraint unit_alias_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table unit_alias add constraint unit_alias_kind_is_known CHECK ((kind = ANY (ARRAY['short'::text, 'former'::text, 'other'::text])));
alter table unit_group add constraint unit_group_pkey PRIMARY KEY (tenant_id, code);
alter table unit_group add constraint unit_group_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table unit_name add constraint unit_name_means_one UNIQUE (tenant_id, issuer_key, name_key);
alter table unit_name add constraint unit_name_pkey PRIMARY KEY (tenant_id, id);
alter table unit_name add constraint unit_name_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table unit_place add constraint unit_place_pkey PRIMARY KEY (tenant_id, unit_id, from_on);
alter table unit_place add constraint unit_place_parent_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES unit(tenant_id, id);
alter table unit_place add constraint unit_place_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table unit_place add constraint unit_place_ends_after_it_begins CHECK ((to_on >= from_on));
alter table unit_within add constraint unit_within_pkey PRIMARY KEY (tenant_id, unit_id, ancestor_id);
alter table unit_within add constraint unit_within_ancestor_fkey FOREIGN KEY (tenant_id, ancestor_id) REFERENCES unit(tenant_id, id);
alter table unit_within add constraint unit_within_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table untold_fact add constraint untold_fact_pkey PRIMARY KEY (tenant_id, fact_id);
alter table untold_fact add constraint untold_fact_fact_fkey FOREIGN KEY (tenant_id, fact_id) REFERENCES fact(tenant_id, id);
alter table verification add constraint verification_pkey PRIMARY KEY (tenant_id, id);
alter table verification add constraint verification_assignment_fkey FOREIGN KEY (tenant_id, assignment_id) REFERENCES assignment(tenant_id, id);
alter table verification add constraint verification_reported_by_fkey FOREIGN KEY (tenant_id, reported_by) REFERENCES person(tenant_id, id);
alter table verification add constraint verification_verified_by_fkey FOREIGN KEY (tenant_id, verified_by) REFERENCES person(tenant_id, id);
alter table verification add constraint verification_is_by_another CHECK (((outcome = 'unlocked'::text) OR (verified_by <> reported_by)));
alter table verification add constraint verification_outcome_is_known CHECK ((outcome = ANY (ARRAY['accepted'::text, 'returned'::text, 'unlocked'::text])));
alter table verification add constraint verification_says_why CHECK (((outcome = 'accepted'::text) OR (reason IS NOT NULL)));
alter table warning_policy add constraint warning_policy_pkey PRIMARY KEY (tenant_id);
alter table warning_policy add constraint warning_policy_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
alter table written_report add constraint written_report_pkey PRIMARY KEY (tenant_id, id);
alter table written_report add constraint written_report_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES person(tenant_id, id);
alter table written_report add constraint written_report_unit_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES unit(tenant_id, id);
alter table written_report add constraint written_report_has_title CHECK ((title <> ''::text));
alter table written_report add constraint written_report_is_counted_from_one CHECK ((version >= 1));
alter table written_report add constraint written_report_period_is_in_order CHECK ((from_on <= at_on));
alter table written_report_frozen add constraint written_report_frozen_pkey PRIMARY KEY (tenant_id, report_id);
alter table written_report_frozen add constraint written_report_frozen_by_fkey FOREIGN KEY (tenant_id, frozen_by) REFERENCES person(tenant_id, id);
alter table written_report_frozen add constraint written_report_frozen_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES written_report(tenant_id, id);
alter table written_report_frozen add constraint written_report_frozen_hashes_are_sha256 CHECK (((content_sha256 ~ '^[0-9a-f]{64}$'::text) AND (docx_sha256 ~ '^[0-9a-f]{64}$'::text) AND (xlsx_sha256 ~ '^[0-9a-f]{64}$'::text)));
alter table written_report_package add constraint written_report_package_pkey PRIMARY KEY (tenant_id, id);
alter table written_report_package add constraint written_report_package_made_by_fkey FOREIGN KEY (tenant_id, made_by) REFERENCES person(tenant_id, id);
alter table written_report_package add constraint written_report_package_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES written_report(tenant_id, id);
alter table written_report_package add constraint written_report_package_business_is_known CHECK ((business = ANY (ARRAY['new'::text, 'withdrawn'::text, 'updated'::text, 'replaced'::text])));
alter table written_report_package add constraint written_report_package_has_number CHECK ((number <> ''::text));
alter table written_report_package add constraint written_report_package_hash_is_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
alter table written_report_plan add constraint written_report_plan_pkey PRIMARY KEY (tenant_id, report_id, plan_id);
alter table written_report_plan add constraint written_report_plan_plan_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id);
alter table written_report_plan add constraint written_report_plan_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES written_report(tenant_id, id);
alter table written_report_plan add constraint written_report_plan_is_counted_from_one CHECK ((place >= 1));
alter table written_report_status add constraint written_report_status_pkey PRIMARY KEY (tenant_id, id);
alter table written_report_status add constraint written_report_status_report_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES written_report(tenant_id, id);
alter table written_report_status add constraint written_report_status_taken_by_fkey FOREIGN KEY (tenant_id, taken_by) REFERENCES person(tenant_id, id);
alter table written_report_status add constraint written_report_status_has_organ CHECK ((organ_code <> ''::text));
alter table written_report_status add constraint written_report_status_hash_is_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
alter table written_report_status add constraint written_report_status_is_known CHECK ((status = ANY (ARRAY['arrived'::text, 'refused'::text, 'received'::text, 'assigned'::text, 'underway'::text, 'done'::text, 'withdrawn'::text, 'agreed'::text, 'declined'::text])));

CREATE INDEX access_token_person_idx ON public.access_token USING btree (tenant_id, person_id);
CREATE INDEX access_token_unit_idx ON public.access_token USING btree (tenant_id, unit_id);
CREATE INDEX account_import_idx ON public.account USING btree (tenant_id, import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX assignment_decider_idx ON public.assignment USING btree (tenant_id, decider_id) WHERE (decider_id IS NOT NULL);
CREATE INDEX assignment_event_reported_idx ON public.assignment USING btree (tenant_id, task_id) WHERE (event_reported_on IS NOT NULL);
CREATE INDEX assignment_extension_answered_by_idx ON public.assignment_extension USING btree (tenant_id, answered_by);
CREATE INDEX assignment_extension_asked_by_idx ON public.assignment_extension USING btree (tenant_id, asked_by);
CREATE INDEX assignment_extension_asked_for_idx ON public.assignment_extension USING btree (tenant_id, asked_for) WHERE (asked_for IS NOT NULL);
CREATE INDEX assignment_extension_assignment_idx ON public.assignment_extension USING btree (tenant_id, assignment_id, asked_at);
CREATE UNIQUE INDEX assignment_extension_is_asked_once ON public.assignment_extension USING btree (tenant_id, assignment_id) WHERE (outcome IS NULL);
CREATE UNIQUE INDEX assignment_is_issued_once ON public.assignment USING btree (tenant_id, task_id, unit_id, period) WHERE ((parent_id IS NULL) AND (state <> 'withdrawn'::text));
CREATE INDEX assignment_issued_by_idx ON public.assignment USING btree (tenant_id, issued_by) WHERE (issued_by IS NOT NULL);
CREATE INDEX assignment_issuer_unit_idx ON public.assignment USING btree (tenant_id, issuer_unit_id, state, state_at);
CREATE INDEX assignment_parent_idx ON public.assignment USING btree (tenant_id, parent_id) WHERE (parent_id IS NOT NULL);
CREATE INDEX assignment_person_idx ON public.assignment USING btree (tenant_id, person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX assignment_place_issuer_unit_idx ON public.assignment_place USING btree (tenant_id, issuer_unit_id);
CREATE INDEX assignment_place_unit_idx ON public.assignment_place USING btree (tenant_id, unit_id);
CREATE INDEX assignment_place_until_idx ON public.assignment_place USING btree (tenant_id, until_on);
CREATE INDEX assignment_plan_idx ON public.assignment USING btree (tenant_id, plan_id, task_id) INCLUDE (unit_id, issuer_unit_id, id, parent_id, part, period, state, due_on, begun_on, done_on, percent, evidence, returns, quiet_since, changed_on, issued_on, awaits_event, correct_by, kept_on);
CREATE INDEX assignment_recurs_idx ON public.assignment USING btree (tenant_id, period_to) WHERE (period <> ''::text);
CREATE INDEX assignment_replaces_idx ON public.assignment USING btree (tenant_id, replaces_id) WHERE (replaces_id IS NOT NULL);
CREATE INDEX assignment_reported_by_idx ON public.assignment USING btree (tenant_id, reported_by) WHERE (reported_by IS NOT NULL);
CREATE INDEX assignment_reported_for_idx ON public.assignment USING btree (tenant_id, reported_for) WHERE (reported_for IS NOT NULL);
CREATE INDEX assignment_task_idx ON public.assignment USING btree (tenant_id, task_id, unit_id);
CREATE INDEX assignment_unit_idx ON public.assignment USING btree (tenant_id, unit_id, state, due_on) INCLUDE (issuer_unit_id, plan_id, task_id, id, parent_id, part, period, begun_on, done_on, percent, evidence, returns, quiet_since, changed_on, issued_on, awaits_event, correct_by, kept_on);
CREATE INDEX assignment_version_day_idx ON public.assignment_version USING btree (tenant_id, assignment_id, version DESC, on_day) INCLUDE (state, due_on, begun_on, done_on, percent, evidence, returns, quiet_since, awaits_event, correct_by, kept_on);
CREATE INDEX assignment_version_fact_idx ON public.assignment_version USING btree (tenant_id, fact_id);
CREATE INDEX ceremony_expires_idx ON public.ceremony USING btree (tenant_id, expires_at);
CREATE INDEX ceremony_person_idx ON public.ceremony USING btree (tenant_id, person_id);
CREATE INDEX citation_number_idx ON public.citation USING btree (tenant_id, number_key);
CREATE INDEX correction_person_idx ON public.correction USING btree (tenant_id, person_id);
CREATE INDEX delegation_delegate_idx ON public.delegation USING btree (tenant_id, delegate_id);
CREATE INDEX delegation_office_idx ON public.delegation USING btree (tenant_id, office_id);
CREATE INDEX difficulty_addressed_unit_idx ON public.difficulty USING btree (tenant_id, addressed_unit_id);
CREATE INDEX difficulty_assignment_assignment_idx ON public.difficulty_assignment USING btree (tenant_id, assignment_id);
CREATE INDEX difficulty_assignment_task_idx ON public.difficulty_assignment USING btree (tenant_id, task_id);
CREATE INDEX difficulty_due_idx ON public.difficulty USING btree (tenant_id, due_on) WHERE (due_on IS NOT NULL);
CREATE INDEX difficulty_holder_unit_idx ON public.difficulty USING btree (tenant_id, holder_unit_id, state, due_on);
CREATE INDEX difficulty_person_idx ON public.difficulty USING btree (tenant_id, person_id);
CREATE INDEX difficulty_plan_idx ON public.difficulty USING btree (tenant_id, plan_id, state);
CREATE INDEX difficulty_raised_by_idx ON public.difficulty USING btree (tenant_id, raised_by);
CREATE INDEX difficulty_raised_for_idx ON public.difficulty USING btree (tenant_id, raised_for) WHERE (raised_for IS NOT NULL);
CREATE INDEX difficulty_raiser_unit_idx ON public.difficulty USING btree (tenant_id, raiser_unit_id, state);
CREATE INDEX difficulty_step_document_idx ON public.difficulty_step USING btree (tenant_id, document_id);
CREATE INDEX difficulty_step_holder_unit_idx ON public.difficulty_step USING btree (tenant_id, holder_unit_id);
CREATE INDEX difficulty_step_person_idx ON public.difficulty_step USING btree (tenant_id, person_id);
CREATE INDEX difficulty_unit_unit_idx ON public.difficulty_unit USING btree (tenant_id, unit_id);
CREATE INDEX document_answer_answered_by_idx ON public.document_answer USING btree (tenant_id, answered_by);
CREATE INDEX document_answer_package_idx ON public.document_answer USING btree (tenant_id, package_id);
CREATE INDEX document_number_idx ON public.document USING btree (tenant_id, number_key);
CREATE INDEX document_package_document_idx ON public.document_package USING btree (tenant_id, document_id);
CREATE INDEX document_package_taken_by_idx ON public.document_package USING btree (tenant_id, taken_by);
CREATE INDEX document_unit_added_by_idx ON public.document_unit USING btree (tenant_id, added_by);
CREATE INDEX document_unit_unit_idx ON public.document_unit USING btree (tenant_id, unit_id);
CREATE INDEX document_uploaded_idx ON public.document USING btree (tenant_id, uploaded_at DESC, id DESC);
CREATE INDEX document_uploader_idx ON public.document USING btree (tenant_id, uploaded_by);
CREATE INDEX draft_item_checker_idx ON public.draft_item USING btree (tenant_id, checked_by);
CREATE INDEX draft_item_seq_idx ON public.draft_item USING btree (tenant_id, draft_id, seq);
CREATE INDEX draft_presence_person_idx ON public.draft_presence USING btree (tenant_id, person_id);
CREATE INDEX draft_reading_idx ON public.draft USING btree (tenant_id, reading_id);
CREATE INDEX escalation_person_idx ON public.escalation USING btree (tenant_id, person_id);
CREATE INDEX evidence_added_by_idx ON public.evidence USING btree (tenant_id, added_by);
CREATE INDEX evidence_assignment_idx ON public.evidence USING btree (tenant_id, assignment_id, id);
CREATE INDEX evidence_document_idx ON public.evidence USING btree (tenant_id, document_id);
CREATE UNIQUE INDEX evidence_is_added_once ON public.evidence USING btree (tenant_id, assignment_id, sha256) WHERE ((removed_at IS NULL) AND (sha256 IS NOT NULL));
CREATE INDEX evidence_removed_by_idx ON public.evidence USING btree (tenant_id, removed_by);
CREATE INDEX evidence_sha256_idx ON public.evidence USING btree (tenant_id, sha256) WHERE ((removed_at IS NULL) AND (sha256 IS NOT NULL));
CREATE INDEX evidence_url_idx ON public.evidence USING btree (tenant_id, md5(url)) WHERE ((removed_at IS NULL) AND (url IS NOT NULL));
CREATE INDEX fact_kind_idx ON public.fact USING btree (tenant_id, kind, id);
CREATE INDEX fact_person_idx ON public.fact USING btree (tenant_id, person_id, id);
CREATE INDEX fact_subject_idx ON public.fact USING btree (tenant_id, subject_id, id);
CREATE INDEX field_check_drawn_by_idx ON public.field_check USING btree (tenant_id, drawn_by);
CREATE INDEX field_check_drawn_idx ON public.field_check USING btree (tenant_id, drawn_at);
CREATE INDEX field_check_figure_target_idx ON public.field_check_figure USING btree (tenant_id, target_id);
CREATE INDEX field_check_piece_assignment_idx ON public.field_check_piece USING btree (tenant_id, assignment_id);
CREATE INDEX field_check_plan_idx ON public.field_check USING btree (tenant_id, plan_id);
CREATE INDEX field_check_result_assignment_idx ON public.field_check_result USING btree (tenant_id, assignment_id);
CREATE INDEX field_check_result_entered_by_idx ON public.field_check_result USING btree (tenant_id, entered_by);
CREATE INDEX field_check_unit_idx ON public.field_check USING btree (tenant_id, unit_id);
CREATE INDEX field_check_within_unit_idx ON public.field_check USING btree (tenant_id, within_unit_id);
CREATE INDEX figure_comment_assignment_idx ON public.figure_comment USING btree (tenant_id, assignment_id, target_id);
CREATE INDEX figure_comment_person_idx ON public.figure_comment USING btree (tenant_id, person_id);
CREATE INDEX figure_comment_target_idx ON public.figure_comment USING btree (tenant_id, target_id);
CREATE INDEX figure_import_person_idx ON public.figure_import USING btree (tenant_id, person_id);
CREATE INDEX figure_import_plan_idx ON public.figure_import USING btree (tenant_id, plan_id, id);
CREATE INDEX focal_person_person_idx ON public.focal_person USING btree (tenant_id, person_id);
CREATE INDEX focal_person_unit_idx ON public.focal_person USING btree (tenant_id, unit_id);
CREATE INDEX notification_assignment_idx ON public.notification USING btree (tenant_id, assignment_id, kind, occasion);
CREATE UNIQUE INDEX notification_delivery_gathers_once ON public.notification_delivery USING btree (tenant_id, person_id, channel) WHERE (state = 'gathering'::text);
CREATE INDEX notification_delivery_next_idx ON public.notification_delivery USING btree (tenant_id, next_at) WHERE (state = ANY (ARRAY['gathering'::text, 'sending'::text, 'waiting'::text]));
CREATE INDEX notification_delivery_person_idx ON public.notification_delivery USING btree (tenant_id, person_id, id);
CREATE INDEX notification_difficulty_idx ON public.notification USING btree (tenant_id, difficulty_id);
CREATE INDEX notification_email_idx ON public.notification USING btree (tenant_id, email_id);
CREATE INDEX notification_fact_idx ON public.notification USING btree (tenant_id, fact_id);
CREATE INDEX notification_latest_idx ON public.notification USING btree (tenant_id, person_id, on_day, kind, plan_id);
CREATE INDEX notification_plan_idx ON public.notification USING btree (tenant_id, plan_id);
CREATE INDEX notification_report_idx ON public.notification USING btree (tenant_id, report_id);
CREATE INDEX notification_subscription_idx ON public.notification USING btree (tenant_id, subscription_id);
CREATE INDEX notification_unseen_idx ON public.notification USING btree (tenant_id, person_id, on_day, kind, plan_id) WHERE (rings AND (seen_at IS NULL));
CREATE INDEX notification_webhook_idx ON public.notification USING btree (tenant_id, webhook_id);
CREATE UNIQUE INDEX office_is_held_once ON public.office USING btree (tenant_id, person_id, unit_id, role) WHERE (to_on IS NULL);
CREATE INDEX office_person_idx ON public.office USING btree (tenant_id, person_id);
CREATE UNIQUE INDEX office_unit_has_one_head ON public.office USING btree (tenant_id, unit_id) WHERE (is_head AND (to_on IS NULL));
CREATE INDEX office_unit_idx ON public.office USING btree (tenant_id, unit_id);
CREATE INDEX passkey_person_idx ON public.passkey USING btree (tenant_id, person_id);
CREATE INDEX people_import_person_idx ON public.people_import USING btree (tenant_id, person_id);
CREATE INDEX plan_confirmed_idx ON public.plan USING btree (tenant_id, confirmed_at DESC, id DESC);
CREATE INDEX plan_document_idx ON public.plan USING btree (tenant_id, document_id);
CREATE INDEX plan_phase_document_idx ON public.plan_phase USING btree (tenant_id, document_id);
CREATE UNIQUE INDEX plan_phase_is_said_once ON public.plan_phase USING btree (tenant_id, plan_id, name, from_known) WHERE (dropped_at IS NULL);
CREATE INDEX plan_phase_plan_idx ON public.plan_phase USING btree (tenant_id, plan_id);
CREATE INDEX plan_review_document_idx ON public.plan_review USING btree (tenant_id, document_id);
CREATE INDEX plan_review_plan_idx ON public.plan_review USING btree (tenant_id, plan_id, "position");
CREATE INDEX plan_revision_document_idx ON public.plan_revision USING btree (tenant_id, document_id);
CREATE INDEX plan_revision_draft_idx ON public.plan_revision USING btree (tenant_id, draft_id);
CREATE INDEX plan_revision_person_idx ON public.plan_revision USING btree (tenant_id, confirmed_by);
CREATE INDEX progress_assignment_idx ON public.progress USING btree (tenant_id, assignment_id, version);
CREATE INDEX progress_entered_by_idx ON public.progress USING btree (tenant_id, entered_by);
CREATE INDEX progress_figure_target_idx ON public.progress_figure USING btree (tenant_id, target_id);
CREATE INDEX publication_plan_idx ON public.publication USING btree (tenant_id, plan_id);
CREATE INDEX publication_published_idx ON public.publication USING btree (tenant_id, published_at);
CREATE INDEX reconciliation_closed_by_idx ON public.reconciliation USING btree (tenant_id, closed_by);
CREATE INDEX reconciliation_compared_by_idx ON public.reconciliation USING btree (tenant_id, compared_by);
CREATE INDEX reconciliation_explained_by_idx ON public.reconciliation USING btree (tenant_id, explained_by);
CREATE INDEX reconciliation_plan_idx ON public.reconciliation USING btree (tenant_id, plan_id);
CREATE INDEX reconciliation_step_person_idx ON public.reconciliation_step USING btree (tenant_id, person_id);
CREATE INDEX reconciliation_target_idx ON public.reconciliation USING btree (tenant_id, target_id);
CREATE INDEX reconciliation_unit_idx ON public.reconciliation USING btree (tenant_id, unit_id);
CREATE INDEX report_attachment_added_by_idx ON public.report_attachment USING btree (tenant_id, added_by);
CREATE INDEX report_attachment_report_idx ON public.report_attachment USING btree (tenant_id, report_id);
CREATE INDEX report_duty_document_idx ON public.report_duty USING btree (tenant_id, document_id);
CREATE INDEX report_duty_plan_idx ON public.report_duty USING btree (tenant_id, plan_id, "position");
CREATE INDEX report_edits_person_idx ON public.report_edits USING btree (tenant_id, person_id);
CREATE INDEX report_import_person_idx ON public.report_import USING btree (tenant_id, person_id);
CREATE INDEX report_import_report_idx ON public.report_import USING btree (tenant_id, report_id, id);
CREATE INDEX report_look_person_idx ON public.report_look USING btree (tenant_id, person_id);
CREATE INDEX report_owed_idx ON public.report USING btree (tenant_id, due_on) WHERE (state = ANY (ARRAY['waiting'::text, 'returned'::text]));
CREATE INDEX report_proposal_answer_person_idx ON public.report_proposal_answer USING btree (tenant_id, person_id);
CREATE INDEX report_proposal_answer_plan_idx ON public.report_proposal_answer USING btree (tenant_id, plan_id);
CREATE INDEX report_receiver_unit_idx ON public.report USING btree (tenant_id, receiver_unit_id, state);
CREATE INDEX report_regime_duty_idx ON public.report_regime USING btree (tenant_id, duty_id);
CREATE UNIQUE INDEX report_regime_duty_is_taken_up_once ON public.report_regime USING btree (tenant_id, duty_id) WHERE ((duty_id IS NOT NULL) AND (ended_on IS NULL));
CREATE INDEX report_regime_made_by_idx ON public.report_regime USING btree (tenant_id, made_by);
CREATE INDEX report_regime_phase_idx ON public.report_regime USING btree (tenant_id, phase_id);
CREATE INDEX report_regime_plan_plan_idx ON public.report_regime_plan USING btree (tenant_id, plan_id);
CREATE UNIQUE INDEX report_regime_proposal_is_taken_up_once ON public.report_regime USING btree (tenant_id, proposal) WHERE ((proposal IS NOT NULL) AND (ended_on IS NULL));
CREATE INDEX report_regime_template_idx ON public.report_regime USING btree (tenant_id, template_id);
CREATE INDEX report_regime_unit_idx ON public.report_regime USING btree (tenant_id, unit_id);
CREATE INDEX report_round_closed_by_idx ON public.report_round USING btree (tenant_id, closed_by);
CREATE INDEX report_round_idx ON public.report USING btree (tenant_id, round_id, level);
CREATE INDEX report_round_open_idx ON public.report_round USING btree (tenant_id, to_on) WHERE (closed_on IS NULL);
CREATE INDEX report_round_opened_by_idx ON public.report_round USING btree (tenant_id, opened_by);
CREATE INDEX report_round_template_idx ON public.report_round USING btree (tenant_id, template_id);
CREATE INDEX report_round_unit_idx ON public.report_round USING btree (tenant_id, unit_id);
CREATE INDEX report_runner_unit_idx ON public.report USING btree (tenant_id, runner_unit_id);
CREATE INDEX report_step_person_idx ON public.report_step USING btree (tenant_id, person_id);
CREATE INDEX report_submission_person_idx ON public.report_submission USING btree (tenant_id, person_id);
CREATE INDEX report_submitted_by_idx ON public.report USING btree (tenant_id, submitted_by);
CREATE INDEX report_submitted_for_idx ON public.report USING btree (tenant_id, submitted_for) WHERE (submitted_for IS NOT NULL);
CREATE INDEX report_template_made_by_idx ON public.report_template USING btree (tenant_id, made_by);
CREATE INDEX report_template_unit_idx ON public.report_template USING btree (tenant_id, unit_id);
CREATE INDEX report_unit_idx ON public.report USING btree (tenant_id, unit_id, state, due_on);
CREATE INDEX report_words_person_idx ON public.report_words USING btree (tenant_id, person_id);
CREATE INDEX report_workbook_person_idx ON public.report_workbook USING btree (tenant_id, person_id);
CREATE INDEX report_workbook_report_idx ON public.report_workbook USING btree (tenant_id, report_id, taken_at);
CREATE INDEX search_entry_words_idx ON public.search_entry USING gin (words);
CREATE INDEX session_person_idx ON public.session USING btree (tenant_id, person_id);
CREATE INDEX subscription_delivery_fact_idx ON public.subscription_delivery USING btree (tenant_id, fact_id);
CREATE INDEX subscription_delivery_latest_idx ON public.subscription_delivery USING btree (tenant_id, subscription_id, made_at, id);
CREATE INDEX subscription_delivery_made_idx ON public.subscription_delivery USING btree (tenant_id, made_at);
CREATE INDEX subscription_delivery_next_idx ON public.subscription_delivery USING btree (tenant_id, next_at) WHERE (state = ANY (ARRAY['waiting'::text, 'sending'::text]));
CREATE INDEX subscription_made_by_idx ON public.subscription USING btree (tenant_id, made_by);
CREATE INDEX subscription_try_delivery_idx ON public.subscription_try USING btree (tenant_id, delivery_id, started_at);
CREATE INDEX subscription_unit_idx ON public.subscription USING btree (tenant_id, unit_id);
CREATE INDEX target_document_idx ON public.target USING btree (tenant_id, document_id);
CREATE INDEX target_plan_idx ON public.target USING btree (tenant_id, plan_id, "position");
CREATE INDEX task_document_idx ON public.task USING btree (tenant_id, document_id);
CREATE INDEX task_dropped_idx ON public.task USING btree (tenant_id, id) WHERE (dropped_revision IS NOT NULL);
CREATE INDEX task_due_idx ON public.task USING btree (tenant_id, due_on, plan_id DESC, "position", id) INCLUDE (dropped_revision, part, time_order, unclear_person, unclear_work, unclear_time, unclear_responsibility, unclear_product, unclear_authority);
CREATE INDEX task_lead_key_idx ON public.task USING btree (tenant_id, lead_key, plan_id DESC, "position", id) INCLUDE (dropped_revision, part, due_on, time_order, unclear_person, unclear_work, unclear_time, unclear_responsibility, unclear_product, unclear_authority);
CREATE INDEX task_lead_name_idx ON public.task_lead USING btree (tenant_id, name_key, task_id) INCLUDE (name);
CREATE INDEX task_lead_other_idx ON public.task_lead USING btree (tenant_id, name_key, task_id) WHERE (place > 0);
CREATE INDEX task_lead_others_idx ON public.task_lead USING btree (tenant_id, task_id, name_key) WHERE (place > 0);
CREATE INDEX task_plan_idx ON public.task USING btree (tenant_id, plan_id DESC, "position", id) INCLUDE (dropped_revision, part, due_on, time_order, unclear_person, unclear_work, unclear_time, unclear_responsibility, unclear_product, unclear_authority);
CREATE INDEX task_time_idx ON public.task USING btree (tenant_id, time_order, due_on, plan_id DESC, "position", id) INCLUDE (dropped_revision, part, unclear_person, unclear_work, unclear_time, unclear_responsibility, unclear_product, unclear_authority);
CREATE INDEX task_unit_unit_idx ON public.task_unit USING btree (tenant_id, unit_id, task_id);
CREATE INDEX unit_kind_idx ON public.unit USING btree (tenant_id, kind);
CREATE INDEX unit_name_unit_idx ON public.unit_name USING btree (tenant_id, unit_id);
CREATE INDEX unit_parent_idx ON public.unit USING btree (tenant_id, parent_id);
CREATE INDEX unit_place_ended_idx ON public.unit_place USING btree (tenant_id, to_on) WHERE (to_on IS NOT NULL);
CREATE INDEX unit_place_parent_idx ON public.unit_place USING btree (tenant_id, parent_id);
CREATE INDEX unit_succeeded_by_idx ON public.unit USING btree (tenant_id, succeeded_by);
CREATE INDEX unit_within_ancestor_idx ON public.unit_within USING btree (tenant_id, ancestor_id);
CREATE INDEX verification_assignment_idx ON public.verification USING btree (tenant_id, assignment_id, version);
CREATE INDEX verification_reported_by_idx ON public.verification USING btree (tenant_id, reported_by);
CREATE INDEX verification_unlocked_idx ON public.verification USING btree (tenant_id, assignment_id) WHERE (outcome = 'unlocked'::text);
CREATE INDEX verification_verified_by_idx ON public.verification USING btree (tenant_id, verified_by);
CREATE INDEX written_report_frozen_by_idx ON public.written_report_frozen USING btree (tenant_id, frozen_by);
CREATE INDEX written_report_made_by_idx ON public.written_report USING btree (tenant_id, made_by);
CREATE INDEX written_report_package_made_by_idx ON public.written_report_package USING btree (tenant_id, made_by);
CREATE INDEX written_report_package_report_idx ON public.written_report_package USING btree (tenant_id, report_id);
CREATE INDEX written_report_plan_plan_idx ON public.written_report_plan USING btree (tenant_id, plan_id);
CREATE UNIQUE INDEX written_report_status_is_said_once ON public.written_report_status USING btree (tenant_id, report_id, organ_code, status, said_at, md5(COALESCE(reason, ''::text)));
CREATE INDEX written_report_status_taken_by_idx ON public.written_report_status USING btree (tenant_id, taken_by);
CREATE INDEX written_report_unit_idx ON public.written_report USING btree (tenant_id, unit_id, id);

alter table access_token force row level security;
create policy access_token_of_tenant on access_token for * using ((tenant_id = app_tenant()));
alter table account force row level security;
create policy account_of_tenant on account for * using ((tenant_id = app_tenant()));
alter table assignment force row level security;
create policy assignment_of_unit on assignment for * using (((tenant_id = app_tenant()) AND (( SELECT (current_setting('app.units'::text, true) = '*'::text)) OR (unit_id IN ( SELECT within.unit_id
   FROM unit_within within
  WHERE ((within.tenant_id = app_tenant()) AND (within.ancestor_id = ANY (app_units()))))) OR (issuer_unit_id IN ( SELECT within.unit_id
   FROM unit_within within
  WHERE ((within.tenant_id = app_tenant()) AND (within.ancestor_id = ANY (app_units()))))))));
alter table assignment_extension force row level security;
create policy assignment_extension_of_assignment on assignment_extension for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM assignment
  WHERE ((assignment.tenant_id = assignment_extension.tenant_id) AND (assignment.id = assignment_extension.assignment_id))))));
alter table assignment_place force row level security;
create policy assignment_place_of_assignment on assignment_place for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM assignment
  WHERE ((assignment.tenant_id = assignment_place.tenant_id) AND (assignment.id = assignment_place.assignment_id))))));
alter table assignment_version force row level security;
create policy assignment_version_of_assignment on assignment_version for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM assignment
  WHERE ((assignment.tenant_id = assignment_version.tenant_id) AND (assignment.id = assignment_version.assignment_id))))));
alter table ceremony force row level security;
create policy ceremony_of_tenant on ceremony for * using ((tenant_id = app_tenant()));
alter table citation force row level security;
create policy citation_of_document on citation for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM document
  WHERE ((document.tenant_id = citation.tenant_id) AND (document.id = citation.document_id))))));
alter table correction force row level security;
create policy correction_of_draft on correction for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM draft
  WHERE ((draft.tenant_id = correction.tenant_id) AND (draft.id = correction.draft_id))))));
alter table delegation force row level security;
create policy delegation_of_tenant on delegation for * using ((tenant_id = app_tenant()));
alter table difficulty force row level security;
create policy difficulty_of_units on difficulty for * using (((tenant_id = app_tenant()) AND ((current_setting('app.units'::text, true) = '*'::text) OR (id IN ( SELECT concerned.difficulty_id
   FROM difficulty_unit concerned
  WHERE (concerned.tenant_id = app_tenant())))))) with check ((tenant_id = app_tenant()));
alter table difficulty_assignment force row level security;
create policy difficulty_assignment_of_difficulty on difficulty_assignment for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM difficulty
  WHERE ((difficulty.tenant_id = difficulty_assignment.tenant_id) AND (difficulty.id = difficulty_assignment.difficulty_id))))));
alter table difficulty_step force row level security;
create policy difficulty_step_of_difficulty on difficulty_step for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM difficulty
  WHERE ((difficulty.tenant_id = difficulty_step.tenant_id) AND (difficulty.id = difficulty_step.difficulty_id))))));
alter table difficulty_unit force row level security;
create policy difficulty_unit_of_unit on difficulty_unit for * using (((tenant_id = app_tenant()) AND ((current_setting('app.units'::text, true) = '*'::text) OR (unit_id IN ( SELECT within.unit_id
   FROM unit_within within
  WHERE ((within.tenant_id = app_tenant()) AND (within.ancestor_id = ANY (app_units())))))))) with check ((tenant_id = app_tenant()));
alter table document force row level security;
create policy document_seen on document for * using (((tenant_id = app_tenant()) AND ((NOT in_preparation) OR (current_setting('app.prepares'::text, true) = '*'::text) OR (uploaded_by = app_person()) OR (id IN ( SELECT prepared.document_id
   FROM document_unit prepared
  WHERE ((prepared.tenant_id = app_tenant()) AND ((prepared.brought AND (prepared.added_by = app_person())) OR (prepared.unit_id IN ( SELECT within.unit_id
           FROM unit_within within
          WHERE ((within.tenant_id = app_tenant()) AND (within.ancestor_id = ANY (app_prepares()))))))))))));
alter table document_answer force row level security;
create policy document_answer_of_package on document_answer for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM document_package package
  WHERE ((package.tenant_id = document_answer.tenant_id) AND (package.id = document_answer.package_id))))));
alter table document_package force row level security;
create policy document_package_of_document on document_package for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM document
  WHERE ((document.tenant_id = document_package.tenant_id) AND (document.id = document_package.document_id))))));
alter table document_unit force row level security;
create policy document_unit_of_tenant on document_unit for * using ((tenant_id = app_tenant()));
alter table draft force row level security;
create policy draft_of_document on draft for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM document
  WHERE ((document.tenant_id = draft.tenant_id) AND (document.id = draft.document_id))))));
alter table draft_item force row level security;
create policy draft_item_of_draft on draft_item for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM draft
  WHERE ((draft.tenant_id = draft_item.tenant_id) AND (draft.id = draft_item.draft_id))))));
alter table draft_presence force row level security;
create policy draft_presence_of_draft on draft_presence for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM draft
  WHERE ((draft.tenant_id = draft_presence.tenant_id) AND (draft.id = draft_presence.draft_id))))));
alter table escalation force row level security;
create policy escalation_of_assignment on escalation for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM assignment
  WHERE ((assignment.tenant_id = escalation.tenant_id) AND (assignment.id = escalation.assignment_id))))));
alter table evidence force row level security;
create policy evidence_of_assignment on evidence for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM assignment
  WHERE ((assignment.tenant_id = evidence.tenant_id) AND (assignment.id = evidence.assignment_id))))));
alter table fact force row level security;
create policy fact_of_tenant on fact for * using ((tenant_id = app_tenant()));
alter table field_check force row level security;
create policy field_check_of_unit on field_check for * using (((tenant_id = app_tenant()) AND app_sees_unit(unit_id)));
alter table field_check_figure force row level security;
create policy field_check_figure_of_result on field_check_figure for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM field_check_result
  WHERE ((field_check_result.tenant_id = field_check_figure.tenant_id) AND (field_check_result.id = field_check_figure.result_id))))));
alter table field_check_piece force row level security;
create policy field_check_piece_of_check on field_check_piece for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM field_check
  WHERE ((field_check.tenant_id = field_check_piece.tenant_id) AND (field_check.id = field_check_piece.check_id))))));
alter table field_check_piece force row level security;
create policy field_check_piece_of_result on field_check_piece for r using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM field_check_result
  WHERE ((field_check_result.tenant_id = field_check_piece.tenant_id) AND (field_check_result.check_id = field_check_piece.check_id) AND (field_check_result.assignment_id = field_check_piece.assignment_id))))));
alter table field_check_result force row level security;
create policy field_check_result_of_assignment on field_check_result for r using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM assignment
  WHERE ((assignment.tenant_id = field_check_result.tenant_id) AND (assignment.id = field_check_result.assignment_id))))));
alter table field_check_result force row level security;
create policy field_check_result_of_check on field_check_result for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM field_check
  WHERE ((field_check.tenant_id = field_check_result.tenant_id) AND (field_check.id = field_check_result.check_id))))));
alter table figure_comment force row level security;
create policy figure_comment_of_assignment on figure_comment for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM assignment
  WHERE ((assignment.tenant_id = figure_comment.tenant_id) AND (assignment.id = figure_comment.assignment_id))))));
alter table figure_import force row level security;
create policy figure_import_of_person on figure_import for * using (((tenant_id = app_tenant()) AND app_is_person(person_id)));
alter table focal_person force row level security;
create policy focal_person_of_tenant on focal_person for * using ((tenant_id = app_tenant()));
alter table identity force row level security;
create policy identity_of_tenant on identity for * using ((tenant_id = app_tenant()));
alter table ledger_link force row level security;
create policy ledger_link_of_tenant on ledger_link for * using ((tenant_id = app_tenant()));
alter table ledger_seal force row level security;
create policy ledger_seal_of_tenant on ledger_seal for * using ((tenant_id = app_tenant()));
alter table notification force row level security;
create policy notification_of_person on notification for * using (((tenant_id = app_tenant()) AND app_is_person(person_id)));
alter table notification_delivery force row level security;
create policy notification_delivery_of_person on notification_delivery for * using (((tenant_id = app_tenant()) AND app_is_person(person_id)));
alter table notification_digest force row level security;
create policy notification_digest_of_person on notification_digest for * using (((tenant_id = app_tenant()) AND app_is_person(person_id)));
alter table notification_policy force row level security;
create policy notification_policy_of_tenant on notification_policy for * using ((tenant_id = app_tenant()));
alter table notification_round force row level security;
create policy notification_round_of_tenant on notification_round for * using ((tenant_id = app_tenant()));
alter table notification_switch force row level security;
create policy notification_switch_of_person on notification_switch for * using (((tenant_id = app_tenant()) AND app_is_person(person_id)));
alter table office force row level security;
create policy office_of_tenant on office for * using ((tenant_id = app_tenant()));
alter table outside_system force row level security;
create policy outside_system_of_tenant on outside_system for * using ((tenant_id = app_tenant()));
alter table passkey force row level security;
create policy passkey_of_tenant on passkey for * using ((tenant_id = app_tenant()));
alter table past_password force row level security;
create policy past_password_of_tenant on past_password for * using ((tenant_id = app_tenant()));
alter table people_import force row level security;
create policy people_import_of_tenant on people_import for * using ((tenant_id = app_tenant()));
alter table person force row level security;
create policy person_of_tenant on person for * using ((tenant_id = app_tenant()));
alter table plan force row level security;
create policy plan_of_tenant on plan for * using ((tenant_id = app_tenant()));
alter table plan_phase force row level security;
create policy plan_phase_of_tenant on plan_phase for * using ((tenant_id = app_tenant()));
alter table plan_review force row level security;
create policy plan_review_of_tenant on plan_review for * using ((tenant_id = app_tenant()));
alter table plan_revision force row level security;
create policy plan_revision_of_tenant on plan_revision for * using ((tenant_id = app_tenant()));
alter table progress force row level security;
create policy progress_of_assignment on progress for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM assignment
  WHERE ((assignment.tenant_id = progress.tenant_id) AND (assignment.id = progress.assignment_id))))));
alter table progress_figure force row level security;
create policy progress_figure_of_progress on progress_figure for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM progress
  WHERE ((progress.tenant_id = progress_figure.tenant_id) AND (progress.id = progress_figure.progress_id))))));
alter table publication force row level security;
create policy publication_of_tenant on publication for * using ((tenant_id = app_tenant()));
alter table reading force row level security;
create policy reading_of_document on reading for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM document
  WHERE ((document.tenant_id = reading.tenant_id) AND (document.id = reading.document_id))))));
alter table reconciliation force row level security;
create policy reconciliation_of_unit on reconciliation for * using (((tenant_id = app_tenant()) AND app_sees_unit(unit_id)));
alter table reconciliation_step force row level security;
create policy reconciliation_step_of_reconciliation on reconciliation_step for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM reconciliation
  WHERE ((reconciliation.tenant_id = reconciliation_step.tenant_id) AND (reconciliation.id = reconciliation_step.reconciliation_id))))));
alter table recovery_code force row level security;
create policy recovery_code_of_tenant on recovery_code for * using ((tenant_id = app_tenant()));
alter table report force row level security;
create policy report_of_units on report for * using (((tenant_id = app_tenant()) AND ((current_setting('app.units'::text, true) = '*'::text) OR (unit_id IN ( SELECT within.unit_id
   FROM unit_within within
  WHERE ((within.tenant_id = app_tenant()) AND (within.ancestor_id = ANY (app_units()))))) OR (receiver_unit_id IN ( SELECT within.unit_id
   FROM unit_within within
  WHERE ((within.tenant_id = app_tenant()) AND (within.ancestor_id = ANY (app_units()))))) OR (runner_unit_id IN ( SELECT within.unit_id
   FROM unit_within within
  WHERE ((within.tenant_id = app_tenant()) AND (within.ancestor_id = ANY (app_units())))))))) with check ((tenant_id = app_tenant()));
alter table report_attachment force row level security;
create policy report_attachment_of_report on report_attachment for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM report
  WHERE ((report.tenant_id = report_attachment.tenant_id) AND (report.id = report_attachment.report_id))))));
alter table report_duty force row level security;
create policy report_duty_of_tenant on report_duty for * using ((tenant_id = app_tenant()));
alter table report_edits force row level security;
create policy report_edits_of_unit on report_edits for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM report
  WHERE ((report.tenant_id = report_edits.tenant_id) AND (report.id = report_edits.report_id) AND app_sees_unit(report.unit_id))))));
alter table report_import force row level security;
create policy report_import_of_unit on report_import for * using (((tenant_id = app_tenant()) AND (app_is_person(person_id) OR (EXISTS ( SELECT
   FROM report
  WHERE ((report.tenant_id = report_import.tenant_id) AND (report.id = report_import.report_id) AND app_sees_unit(report.unit_id))))))) with check (((tenant_id = app_tenant()) AND app_is_person(person_id)));
alter table report_look force row level security;
create policy report_look_of_person on report_look for * using (((tenant_id = app_tenant()) AND (person_id = app_person())));
alter table report_proposal_answer force row level security;
create policy report_proposal_answer_of_unit on report_proposal_answer for * using (((tenant_id = app_tenant()) AND app_sees_unit(unit_id)));
alter table report_regime force row level security;
create policy report_regime_of_unit on report_regime for * using (((tenant_id = app_tenant()) AND app_sees_unit(unit_id)));
alter table report_regime_plan force row level security;
create policy report_regime_plan_of_regime on report_regime_plan for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM report_regime
  WHERE ((report_regime.tenant_id = report_regime_plan.tenant_id) AND (report_regime.id = report_regime_plan.regime_id))))));
alter table report_round force row level security;
create policy report_round_of_reports on report_round for * using (((tenant_id = app_tenant()) AND (app_sees_unit(unit_id) OR (id IN ( SELECT report.round_id
   FROM report
  WHERE (report.tenant_id = app_tenant()))))));
alter table report_step force row level security;
create policy report_step_of_report on report_step for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM report
  WHERE ((report.tenant_id = report_step.tenant_id) AND (report.id = report_step.report_id)))))) with check ((tenant_id = app_tenant()));
alter table report_submission force row level security;
create policy report_submission_of_report on report_submission for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM report
  WHERE ((report.tenant_id = report_submission.tenant_id) AND (report.id = report_submission.report_id))))));
alter table report_template force row level security;
create policy report_template_of_unit on report_template for * using (((tenant_id = app_tenant()) AND (app_sees_unit(unit_id) OR (EXISTS ( SELECT
   FROM report_round
  WHERE ((report_round.tenant_id = report_template.tenant_id) AND (report_round.template_id = report_template.id)))))));
alter table report_words force row level security;
create policy report_words_of_unit on report_words for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM report
  WHERE ((report.tenant_id = report_words.tenant_id) AND (report.id = report_words.report_id) AND app_sees_unit(report.unit_id))))));
alter table report_workbook force row level security;
create policy report_workbook_of_unit on report_workbook for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM report
  WHERE ((report.tenant_id = report_workbook.tenant_id) AND (report.id = report_workbook.report_id) AND app_sees_unit(report.unit_id))))));
alter table role force row level security;
create policy role_of_tenant on role for * using ((tenant_id = app_tenant()));
alter table saved_filter force row level security;
create policy saved_filter_of_person on saved_filter for * using (((tenant_id = app_tenant()) AND (person_id = app_person())));
alter table scanned_page force row level security;
create policy scanned_page_of_document on scanned_page for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM document
  WHERE ((document.tenant_id = scanned_page.tenant_id) AND (document.id = scanned_page.document_id))))));
alter table search_entry force row level security;
create policy search_entry_added on search_entry for a with check ((tenant_id = app_tenant()));
alter table search_entry force row level security;
create policy search_entry_found on search_entry for r using ((((tenant_id = ( SELECT app_tenant() AS app_tenant)) IS TRUE) AND (words @@ app_search()) AND ((kind <> ALL (ARRAY['document'::text, 'passage'::text])) OR (EXISTS ( SELECT
   FROM document
  WHERE ((document.tenant_id = search_entry.tenant_id) AND (document.id = search_entry.document_id)))))));
alter table search_entry force row level security;
create policy search_entry_removed on search_entry for d using ((tenant_id = app_tenant()));
alter table search_word force row level security;
create policy search_word_of_tenant on search_word for * using ((tenant_id = app_tenant()));
alter table sent_act force row level security;
create policy sent_act_of_person on sent_act for * using (((tenant_id = app_tenant()) AND (person_id = app_person())));
alter table session force row level security;
create policy session_of_tenant on session for * using ((tenant_id = app_tenant()));
alter table subscription force row level security;
create policy subscription_of_unit on subscription for * using (((tenant_id = app_tenant()) AND app_sees_unit(unit_id)));
alter table subscription_delivery force row level security;
create policy subscription_delivery_of_subscription on subscription_delivery for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM subscription
  WHERE ((subscription.tenant_id = subscription_delivery.tenant_id) AND (subscription.id = subscription_delivery.subscription_id))))));
alter table subscription_try force row level security;
create policy subscription_try_of_delivery on subscription_try for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM subscription_delivery
  WHERE ((subscription_delivery.tenant_id = subscription_try.tenant_id) AND (subscription_delivery.id = subscription_try.delivery_id))))));
alter table target force row level security;
create policy target_of_tenant on target for * using ((tenant_id = app_tenant()));
alter table target_version force row level security;
create policy target_version_of_tenant on target_version for * using ((tenant_id = app_tenant()));
alter table task force row level security;
create policy task_of_tenant on task for * using ((tenant_id = app_tenant()));
alter table task_lead force row level security;
create policy task_lead_of_tenant on task_lead for * using ((tenant_id = app_tenant()));
alter table task_likeness force row level security;
create policy task_likeness_of_tenant on task_likeness for * using ((tenant_id = app_tenant()));
alter table task_unit force row level security;
create policy task_unit_of_tenant on task_unit for * using ((tenant_id = app_tenant()));
alter table task_version force row level security;
create policy task_version_of_tenant on task_version for * using ((tenant_id = app_tenant()));
alter table throttle force row level security;
create policy throttle_of_tenant on throttle for * using ((tenant_id = app_tenant()));
alter table totp force row level security;
create policy totp_of_tenant on totp for * using ((tenant_id = app_tenant()));
alter table unit force row level security;
create policy unit_of_tenant on unit for * using ((tenant_id = app_tenant()));
alter table unit_alias force row level security;
create policy unit_alias_of_tenant on unit_alias for * using ((tenant_id = app_tenant()));
alter table unit_group force row level security;
create policy unit_group_of_tenant on unit_group for * using ((tenant_id = app_tenant()));
alter table unit_name force row level security;
create policy unit_name_of_tenant on unit_name for * using ((tenant_id = app_tenant()));
alter table unit_place force row level security;
create policy unit_place_of_tenant on unit_place for * using ((tenant_id = app_tenant()));
alter table unit_within force row level security;
create policy unit_within_of_tenant on unit_within for * using ((tenant_id = app_tenant()));
alter table untold_fact force row level security;
create policy untold_fact_of_tenant on untold_fact for * using ((tenant_id = app_tenant()));
alter table verification force row level security;
create policy verification_of_assignment on verification for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM assignment
  WHERE ((assignment.tenant_id = verification.tenant_id) AND (assignment.id = verification.assignment_id))))));
alter table warning_policy force row level security;
create policy warning_policy_of_tenant on warning_policy for * using ((tenant_id = app_tenant()));
alter table written_report force row level security;
create policy written_report_of_unit on written_report for * using (((tenant_id = app_tenant()) AND app_sees_unit(unit_id)));
alter table written_report_frozen force row level security;
create policy written_report_frozen_of_report on written_report_frozen for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM written_report
  WHERE ((written_report.tenant_id = written_report_frozen.tenant_id) AND (written_report.id = written_report_frozen.report_id))))));
alter table written_report_package force row level security;
create policy written_report_package_of_report on written_report_package for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM written_report
  WHERE ((written_report.tenant_id = written_report_package.tenant_id) AND (written_report.id = written_report_package.report_id))))));
alter table written_report_plan force row level security;
create policy written_report_plan_of_report on written_report_plan for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM written_report
  WHERE ((written_report.tenant_id = written_report_plan.tenant_id) AND (written_report.id = written_report_plan.report_id))))));
alter table written_report_status force row level security;
create policy written_report_status_of_report on written_report_status for * using (((tenant_id = app_tenant()) AND (EXISTS ( SELECT
   FROM written_report
  WHERE ((written_report.tenant_id = written_report_status.tenant_id) AND (written_report.id = written_report_status.report_id))))));

grant delete, insert, select on citation to sauro_app;
grant delete, insert, select on past_password to sauro_app;
grant delete, insert, select on report_regime_plan to sauro_app;
grant delete, insert, select on search_entry to sauro_app;
grant delete, insert, select on task_lead to sauro_app;
grant delete, insert, select on task_unit to sauro_app;
grant delete, insert, select on unit_within to sauro_app;
grant delete, insert, select, update on ceremony to sauro_app;
grant delete, insert, select, update on delegation to sauro_app;
grant delete, insert, select, update on document_unit to sauro_app;
grant delete, insert, select, update on draft_item to sauro_app;
grant delete, insert, select, update on passkey to sauro_app;
grant delete, insert, select, update on recovery_code to sauro_app;
grant delete, insert, select, update on saved_filter to sauro_app;
grant delete, insert, select, update on session to sauro_app;
grant delete, insert, select, update on subscription_delivery to sauro_app;
grant delete, insert, select, update on subscription_try to sauro_app;
grant delete, insert, select, update on throttle to sauro_app;
grant delete, insert, select, update on totp to sauro_app;
grant delete, insert, select, update on unit_alias to sauro_app;
grant delete, insert, select, update on unit_name to sauro_app;
grant delete, insert, select, update on unit_place to sauro_app;
grant delete, insert, select, update on untold_fact to sauro_app;
grant insert, select on assignment_place to sauro_app;
grant insert, select on assignment_version to sauro_app;
grant insert, select on correction to sauro_app;
grant insert, select on difficulty_assignment to sauro_app;
grant insert, select on difficulty_step to sauro_app;
grant insert, select on difficulty_unit to sauro_app;
grant insert, select on document_answer to sauro_app;
grant insert, select on document_package to sauro_app;
grant insert, select on escalation to sauro_app;
grant insert, select on fact to sauro_app;
grant insert, select on field_check to sauro_app;
grant insert, select on field_check_figure to sauro_app;
grant insert, select on field_check_piece to sauro_app;
grant insert, select on field_check_result to sauro_app;
grant insert, select on figure_comment to sauro_app;
grant insert, select on identity to sauro_app;
grant insert, select on ledger_link to sauro_app;
grant insert, select on ledger_seal to sauro_app;
grant insert, select on notification_digest to sauro_app;
grant insert, select on notification_round to sauro_app;
grant insert, select on plan_revision to sauro_app;
grant insert, select on progress to sauro_app;
grant insert, select on progress_figure to sauro_app;
grant insert, select on reading to sauro_app;
grant insert, select on reconciliation_step to sauro_app;
grant insert, select on report_step to sauro_app;
grant insert, select on report_submission to sauro_app;
grant insert, select on report_workbook to sauro_app;
grant insert, select on scanned_page to sauro_app;
grant insert, select on search_word to sauro_app;
grant insert, select on sent_act to sauro_app;
grant insert, select on target_version to sauro_app;
grant insert, select on task_likeness to sauro_app;
grant insert, select on task_version to sauro_app;
grant insert, select on tenant to sauro_app;
grant insert, select on verification to sauro_app;
grant insert, select on written_report_frozen to sauro_app;
grant insert, select on written_report_package to sauro_app;
grant insert, select on written_report_plan to sauro_app;
grant insert, select on written_report_status to sauro_app;
grant insert, select, update on access_token to sauro_app;
grant insert, select, update on account to sauro_app;
grant insert, select, update on assignment to sauro_app;
grant insert, select, update on assignment_extension to sauro_app;
grant insert, select, update on difficulty to sauro_app;
grant insert, select, update on document to sauro_app;
grant insert, select, update on draft to sauro_app;
grant insert, select, update on draft_presence to sauro_app;
grant insert, select, update on evidence to sauro_app;
grant insert, select, update on figure_import to sauro_app;
grant insert, select, update on focal_person to sauro_app;
grant insert, select, update on notification to sauro_app;
grant insert, select, update on notification_delivery to sauro_app;
grant insert, select, update on notification_policy to sauro_app;
grant insert, select, update on notification_switch to sauro_app;
grant insert, select, update on office to sauro_app;
grant insert, select, update on outside_system to sauro_app;
grant insert, select, update on people_import to sauro_app;
grant insert, select, update on person to sauro_app;
grant insert, select, update on plan to sauro_app;
grant insert, select, update on plan_phase to sauro_app;
grant insert, select, update on plan_review to sauro_app;
grant insert, select, update on publication to sauro_app;
grant insert, select, update on reconciliation to sauro_app;
grant insert, select, update on report to sauro_app;
grant insert, select, update on report_attachment to sauro_app;
grant insert, select, update on report_duty to sauro_app;
grant insert, select, update on report_edits to sauro_app;
grant insert, select, update on report_import to sauro_app;
grant insert, select, update on report_look to sauro_app;
grant insert, select, update on report_proposal_answer to sauro_app;
grant insert, select, update on report_regime to sauro_app;
grant insert, select, update on report_round to sauro_app;
grant insert, select, update on report_template to sauro_app;
grant insert, select, update on report_words to sauro_app;
grant insert, select, update on role to sauro_app;
grant insert, select, update on subscription to sauro_app;
grant insert, select, update on target to sauro_app;
grant insert, select, update on task to sauro_app;
grant insert, select, update on unit to sauro_app;
grant insert, select, update on unit_group to sauro_app;
grant insert, select, update on warning_policy to sauro_app;
grant insert, select, update on written_report to sauro_app;
grant update (unit_id) on field_check to sauro_app;

comment on table access_token is 'By which a program acts for a person: never more than she may at that moment, and no more than was chosen for it.';
comment on column access_token.token_hash is 'SHA-256 of 256 random bits; the token itself is shown once and nowhere stored.';
comment on column access_token.mode is 'read: only what changes nothing (GET); write: whatever its rights allow.';
comment on column access_token.rights is 'Of the rights of the person those that it was given; what she loses is lost to it too.';
comment on column access_token.unit_id is 'It reaches no further than this unit and those below it; null: as far as the person.';
comment on column access_token.used_on is 'Last day of use; null where it was never used.';
comment on table account is 'A username with a password by which a person signs in.';
comment on column account.username is 'Lower case.';
comment on column account.password_hash is 'Argon2id in its own text form.';
comment on column account.one_time_until is 'The password was given by an administrator: it opens until then, and nothing but its own change. Null for one of the person''s own.';
comment on column account.import_id is 'The list that it came with; null where it was opened alone.';
comment on table assignment is 'A task given to one unit, for one period where it recurs. Its standing is the fold of its facts (core/assignment/facts.ts).';
comment on column assignment.revision is 'Revision of the plan whose words hold for it.';
comment on column assignment.issuer_unit_id is 'The unit that gave it, and that sees it beside the unit that does it.';
comment on column assignment.parent_id is 'The assignment that a unit has split among those below it; null for one that comes from the plan.';
comment on column assignment.replaces_id is 'The assignment that was given to another unit before.';
comment on column assignment.name is 'Name in the plan through which it came to the unit.';
comment on column assignment.text is 'What a part is to do; null where it is the task''s own words.';
comment on column assignment.period is 'Key of the period of recurring work (2026-Q1); empty where it is done once.';
comment on column assignment.done_on is 'Day of the report that stands; a returned one does not.';
comment on column assignment.version is 'Number of facts; who acts says which one was seen.';
comment on column assignment.state_at is 'Since when it is in its state: the age in the queue of who verifies.';
comment on column assignment.evidence is 'Pieces of evidence that are kept, by the facts of adding and removing.';
comment on column assignment.returns is 'How often a report of it was returned.';
comment on column assignment.quiet_since is 'Since when nothing has been heard of the unit: its last act, or the last time that it was told to go on.';
comment on column assignment.changed_on is 'Day of its last fact: on any later cut-off day it stands as it stands now, and no version need be looked for.';
comment on column assignment.entered_percent is 'As last entered, whatever was reported: what it is again where a report is recalled, returned or unlocked.';
comment on column assignment.awaits_event is 'The event that it is to be done after has not come, as far as is known; the words of it are those of its task.';
comment on column assignment.reported_for is 'Holder of the office that the report which stands was made with, where another exercised it; null where it was the reporter''s own.';
comment on column assignment.event_reported_on is 'Day on which the event came, as its unit reports; null where it has reported none, or was answered.';
comment on column assignment.correct_by is 'By when what was opened again is to be reported anew.';
comment on column assignment.kept_on is 'As of which day it counts where it is.';
comment on table assignment_extension is 'A later deadline that was asked for, with both days and the answer.';
comment on column assignment_extension.outcome is 'Null while it waits; lapsed where the assignment was amended, accepted or withdrawn first; taken-back where the unit took it back or asked anew.';
comment on column assignment_extension.asked_for is 'Holder of the office that it was asked with, where another exercised it; null where it was the asker''s own.';
comment on table assignment_place is 'Who did an assignment and who had given it until a merger carried it over; until_on is the last day of that. Insert-only.';
comment on table assignment_version is 'An assignment as each fact left it: what it was on any day, and what each fact changed. Insert-only.';
comment on column assignment_version.fact_id is 'No foreign key: a fact is appended after it was applied, and both are written by one function.';
comment on column assignment_version.awaits_event is 'Whether it still waited for its event then.';
comment on column assignment_version.correct_by is 'By when what had been opened again was to be reported anew.';
comment on column assignment_version.kept_on is 'As of which day it counted where it was.';
comment on table ceremony is 'What was begun and waits for its second half for some minutes: a challenge to a passkey, a way to a provider, a password that was right and waits for the second factor. Bound to one browser.';
comment on column ceremony.token_hash is 'SHA-256 of the token that the browser holds in a cookie.';
comment on table citation is 'A document that a document cites, whether we hold it or not. Copied from the newest reading, and from the draft once that is confirmed.';
comment on column citation.position is 'Order in the document. One number may be cited twice, for two years: numbers begin anew each year.';
comment on column citation.number_key is 'Number and symbol in one form, so that the document can be found among ours: lower case, without diacritics and leading zeros, every sign a stroke (57/nq/tw).';
comment on table correction is 'What a person changed in a draft, item by item, before and after. Insert-only: an undo is a correction too. Corrections can become test cases of the reader.';
comment on column correction.id is 'Chosen by the browser: sent twice, it is one.';
comment on table delegation is 'An office that somebody else exercises while its holder is away. On these days the delegate acts with it as with her own.';
comment on column delegation.to_on is 'Last day; moved forward where the delegation is ended early.';
comment on table difficulty is 'What stands in the way of work that a unit was given. Its standing is the fold of its facts (core/registers/difficulty-facts.ts).';
comment on column difficulty.id is 'Made by who sends: a request that is repeated is one difficulty.';
comment on column difficulty.beyond_authority is 'The unit says that it is beyond its own authority.';
comment on column difficulty.addressed_unit_id is 'In whose name it is answered: who gave the work, or the unit above to which it went up.';
comment on column difficulty.holder_unit_id is 'The unit that must answer: the addressed one, or a room within it.';
comment on column difficulty.person_id is 'Whom the holder has named for such things; null where nobody.';
comment on column difficulty.since_on is 'Since when whoever must act next must act.';
comment on column difficulty.due_on is 'Last day for it; null where nobody must act.';
comment on column difficulty.version is 'Number of facts; who acts says which one was seen.';
comment on column difficulty.raised_for is 'Holder of the office that it was raised with, where another exercised it; null where it was the raiser''s own.';
comment on column difficulty.promised_on is 'Day by which it will be dealt with, as its standing answer says; null where the answer promises nothing.';
comment on table difficulty_assignment is 'An assignment that a difficulty stands in the way of. Insert-only.';
comment on column difficulty_assignment.text is 'What was to be done, as it was then: the room that must answer need not see the assignment itself.';
comment on table difficulty_step is 'One thing that happened to a difficulty: who, when, in which words, and what it left. Insert-only.';
comment on column difficulty_step.fact_id is 'No foreign key: a fact is appended after it was applied, and both are written by one function.';
comment on column difficulty_step.words is 'The answer, or the reason; empty where none was given. They stand here and not in the ledger.';
comment on column difficulty_step.document_id is 'The document with which it was answered.';
comment on column difficulty_step.person_id is 'Who did it; null for what happened by itself.';
comment on column difficulty_step.promised_on is 'Day by which it will be dealt with, as this answer says.';
comment on table difficulty_unit is 'Units that a difficulty concerns: who raised it, who must answer or had to, who gave the work. Row-level security asks it.';
comment on table document is 'An original as it was uploaded; its bytes lie in the file store under their hash. A document marked as a state secret never has a row.';
comment on column document.format is 'What the content is, whatever the name says; null where it could not be told.';
comment on column document.state is 'read; reading: its pages are pictures and are being recognised; or refused: kept, though it could not be read, with the problem beside it.';
comment on column document.kind is 'This and what follows is copied from the newest reading, so that a list needs no reading.';
comment on column document.issued_on is 'Day as the document gives it: YYYY-MM-DD, or YYYY-MM where the day is blank.';
comment on column document.search_text is 'Name, title, number, symbol and issuer, lower case and without diacritics.';
comment on column document.uploaded_by is 'Null for the samples, which the system brings itself.';
comment on column document.number_key is 'Number and symbol as in citation.number_key; null where it has no number.';
comment on column document.is_checked is 'A person has confirmed its head and citations: a newer reading leaves them as they are.';
comment on column document.virus_check is 'clean: a scanner has found nothing; away: it did not answer, and the configuration let the file in; none: there was no scanner.';
comment on column document.scan_pages is 'Numbers of the pages that are pictures and are to be recognised; null where there are none.';
comment on column document.in_preparation is 'Nobody has confirmed a plan of it, nor opened it to the whole body: it is seen by its uploader and in its units alone. Never again once it was seen by all.';
comment on table document_answer is 'What is answered to the sender of a package: received, refused with its reason. Insert-only; the newest holds.';
comment on column document_answer.organ is 'Code and name of the body that answers.';
comment on table document_package is 'A package of edXML in which a document came. Insert-only; the package is kept beside the document, byte by byte, under a hash of its own.';
comment on column document_package.header is 'An EdxmlHeader of the reader: sender, receivers, number, business.';
comment on column document_package.files is 'Names of the files in it, and which of them is the document.';
comment on table document_unit is 'A unit in which a document is prepared: that of its uploader, those that were asked to prepare it too, and those whose people have brought the same file.';
comment on column document_unit.added_by is 'Who brought the bytes there, or let the unit in; null for the system itself.';
comment on column document_unit.brought is 'Its people have brought the bytes: it lets others in and takes them out, and who brought them sees the document as its uploader does.';
comment on table draft is 'A reading that is being checked by people; one for each document.';
comment on column draft.state is 'open; or confirmed: it has become a plan, and is opened again before it is corrected further.';
comment on column draft.seq is 'Number of the last correction; corrections of one draft come one after another.';
comment on table draft_item is 'A task, a target, a doubt … of a draft: as it was read, and as it stands now.';
comment on column draft_item.position is 'Order among the items of its kind.';
comment on column draft_item.read is 'As the reader read it; null where a person added it.';
comment on column draft_item.seq is 'Number of the correction that changed it last; 0 where none did.';
comment on table draft_presence is 'Who has a draft open now, and at which item. Forgotten after a minute.';
comment on table escalation is 'A rung of the ladder that was climbed for an overdue assignment, and whom it told; a new deadline begins below. Insert-only.';
comment on column escalation.rung is 'Its place in the ladder as that was.';
comment on column escalation.head is 'Whose head stood on it: the ladder may be changed, and what was told stays told.';
comment on table evidence is 'A file or a link that shows that work was done. What was taken away stays as a line; its bytes stay in the store.';
comment on column evidence.format is 'By its content, never by its name.';
comment on column evidence.virus_check is 'As of a document.';
comment on column evidence.is_signed is 'The file has places for signatures; whether they hold is told when it is looked at.';
comment on column evidence.document_id is 'The document of the system that it is, where it was taken from there.';
comment on column evidence.paper_kind is 'Abbreviation of the kind of official document that it is (core/evidence/paper.ts), as its unit says; null where it says none. So with the three columns after it.';
comment on column evidence.paper_number is 'Number and symbol: 12/QĐ-UBND.';
comment on column evidence.paper_title is 'What the document is about.';
comment on table fact is 'The ledger: what happened, by whom, when. Insert-only: the application may neither change nor remove a line.';
comment on column fact.subject_id is 'What it happened to; its kind is the first word of the fact''s kind.';
comment on column fact.person_id is 'Who did it; null for the system itself.';
comment on table field_check is 'A random sample of reports for a check in the field, with all from which it can be drawn again (core/verification/draw.ts). Insert-only, but for the unit: a merged one hands its samples over.';
comment on column field_check.id is 'Made by who sends: a request that is repeated is one sample.';
comment on column field_check.unit_id is 'In whose name: reports on work that was given there or below. Who sees that unit sees the sample.';
comment on column field_check.wanted_percent is 'Of the frame, where no number was asked for.';
comment on column field_check.seed is 'Made by the server: nobody chooses the chance.';
comment on column field_check.frame is 'All assignments from which it was drawn, by id: they change afterwards.';
comment on table field_check_figure is 'The figure of a target as it was found in the field. Insert-only.';
comment on table field_check_piece is 'An assignment that was drawn. Insert-only.';
comment on column field_check_piece.place is 'The first that was drawn is 1.';
comment on column field_check_piece.version is 'Of the assignment, when it was drawn: what was reported until then is what is checked.';
comment on table field_check_result is 'What was found in the field. The last version is what stands; those before it stay. Insert-only.';
comment on column field_check_result.words is 'They stand here and not in the ledger.';
comment on column field_check_result.on_day is 'Day of the check itself; it may be entered later.';
comment on table figure_comment is 'A remark on the figure of a target on an assignment, by its unit or by who gave it. Insert-only.';
comment on column figure_comment.id is 'Made by who sends: a request that is repeated is one remark.';
comment on table figure_import is 'A file of figures that was tried, or brought in: it is kept in the file store under its hash. Whose it is sees it, and nobody else.';
comment on column figure_import.state is 'checked: looked through, and nothing written of it; done: brought in.';
comment on column figure_import.same is 'Figures that stand already as the file has them.';
comment on column figure_import.tongue is 'Language in whose notation numbers that are written as text were read: 1.200,5 (vi) or 1,200.5 (en).';
comment on table focal_person is 'Whom a unit has named for a subject: information security, digital transformation, emulation.';
comment on table identity is 'Who a person is at an OpenID provider. Linked once, to an account that is there; people are never made by it.';
comment on table ledger_link is 'A fact with its hash, in its place within a seal: a seal that does not hold says which fact it is. Insert-only.';
comment on column ledger_link.fact_id is 'No foreign key: that a fact is gone is what the link is to show.';
comment on table ledger_seal is 'A stretch of the ledger under one hash, which holds the hash of the seal before it: see kit/ledger-seal.ts. Insert-only.';
comment on column ledger_seal.last_fact_id is 'The highest id in it: the next seal looks for facts from an hour before it on.';
comment on column ledger_seal.previous_sha256 is 'Of the seal with the number before; zeros in the first.';
comment on table migration is 'Steps of the schema that this database has taken.';
comment on table notification is 'One person told of one thing, once.';
comment on column notification.kind is 'One of the closed table of core/notification/notices.ts.';
comment on column notification.assignment_id is 'What it is of: an assignment, a difficulty, a report, or a subscription.';
comment on column notification.plan_id is 'Null of a report, whose round may be of several plans, and of a subscription.';
comment on column notification.occasion is 'What makes it another: the fact, or of a deadline its day.';
comment on column notification.rings is 'It is on the bell; where that is switched off it only goes out by other channels.';
comment on table notification_delivery is 'One message to one person by one channel: it gathers notices for a minute, is tried, and is sent or given up.';
comment on column notification_delivery.state is 'gathering: takes in more; sending: a try goes on; waiting: for the next try; empty: there was nothing left to say.';
comment on column notification_delivery.digest_on is 'Day whose digest it carries; null where it carries none.';
comment on column notification_delivery.problem is 'Why the last try failed: a code, never an address.';
comment on table notification_digest is 'Whose digest of which day was made: one a person and day. Insert-only.';
comment on table notification_policy is 'What a body has set for its notices; without a row it is as the code has it.';
comment on column notification_policy.ladder is 'Rungs, the lowest first: after how many working days which head is told.';
comment on column notification_policy.awaited_months is 'Once in so many months whoever may say that an event has come is reminded of what waits for one.';
comment on table notification_round is 'What is gone through once a working day (deadlines, ladder, digests), and is done for that day. Insert-only.';
comment on table notification_switch is 'What a person has switched on or off; what has no row is as the code has it.';
comment on table office is 'A role that a person holds in a unit, and with it in every unit below.';
comment on column office.to_on is 'Last day of the office; null while it is held.';
comment on column office.title is 'What the person is called in it: Giám đốc Sở, Trưởng phòng. Null where nothing is said.';
comment on column office.is_head is 'Answers for the unit as its head.';
comment on column office.ended_at is 'When it was ended by somebody: it allows nothing from then on, also on its last day. Null where it was not, or ends by its last day alone.';
comment on table outside_system is 'What a body has said of systems of others: its own ones, and the given ones (core/reconciliation) that it has renamed or ended. No address is ever called.';
comment on column outside_system.is_active is 'New comparisons are made with it; those made before stay whatever it is.';
comment on table passkey is 'Public keys (WebAuthn) whose private halves never leave the devices of the person.';
comment on column passkey.credential_id is 'As the device names it, base64url.';
comment on column passkey.counter is 'How often the device says that it was used; a number that goes back betrays a copy.';
comment on table past_password is 'Passwords that an account had before, the last few: none of them is taken again.';
comment on column past_password.password_hash is 'Argon2id in its own text form.';
comment on table people_import is 'A list of units or people that was brought in, or tried: the file is kept in the file store under its hash.';
comment on column people_import.state is 'checked: looked through, and nothing written of it; done: brought in.';
comment on table person is 'Somebody who works in a unit.';
comment on column person.folded is 'The name as it is searched.';
comment on column person.email is 'Where digests and notices are sent; null where she has given none. Personal: stands neither in the ledger nor in a log.';
comment on column person.work_phone is 'Where she is reached at work, in figures alone; null where none is given. Personal: stands neither in the ledger nor in a log.';
comment on table plan is 'A plan as it stands now, with the score of its six clears.';
comment on column plan.document_id is 'Document that states it as a whole, the newest such; amendments stand in plan_revision.';
comment on column plan.score is 'Of 100: what is clear counts 1, what is vague a half, over all tasks and all six.';
comment on column plan.clear is 'For each of the six how many tasks are clear, vague and unclear.';
comment on table plan_phase is 'A phase of a confirmed plan: as its document has it, or as who looks after the plan has written it.';
comment on column plan_phase.document_id is 'The document that says it; null for one that was written by hand.';
comment on column plan_phase.item_id is 'Of the draft; no foreign key, as of tasks.';
comment on column plan_phase.from_known is 'First day as far as it is known: 2027, 2027-06, 2027-06-30.';
comment on column plan_phase.by_hand is 'A person has written or changed it: a correction of the document leaves it.';
comment on column plan_phase.version is 'Number of its facts; who changes it says which one was seen.';
comment on column plan_phase.dropped_at is 'It stands no more; reviews of it go on.';
comment on table plan_review is 'A review of its own work that a confirmed plan announces: regimes are proposed from it.';
comment on column plan_review.moment is 'When it is held, as the plan says it (reader/5-items/reviews.ts).';
comment on column plan_review.words is 'The sentence that says so.';
comment on table plan_revision is 'Each time that a plan was confirmed: first, corrected from the same document, replaced by a newer file, or amended by another plan.';
comment on table progress is 'What a unit has entered on an assignment: per cent, words, figures. Insert-only: a later entry says that it is otherwise now.';
comment on column progress.id is 'Made by who sends: a request that is repeated is one entry.';
comment on table progress_figure is 'The figure of a target in an entry of progress: a number, or a share with what was counted.';
comment on column progress_figure.value is 'Of a share 100 × numerator / denominator. Null: what was entered before is taken back.';
comment on column progress_figure.basis is 'cumulative: what stood at the end of the period; increment: what the period added to what stood before.';
comment on table publication is 'A plan, its results on a day, or a list of awards, as the public sees it: frozen. What is withdrawn keeps its address and loses its content.';
comment on column publication.plan_id is 'Null of a list of awards, which is of a decision.';
comment on column publication.content is 'A Snapshot of publication/snapshot.ts: units, and persons only of a decision on awards that is itself public. Null once it is withdrawn.';
comment on column publication.sha256 is 'Of the content, as the ledger has it: what was public can be proved without being kept.';
comment on table reading is 'What a version of the reader found in a document, with the blocks that its anchors point into. Insert-only: an older reading stays beside the newer.';
comment on table reconciliation is 'A figure as of a day, held against the same one in a system of somebody else: as it was compared last. Its state is worked out (core/reconciliation), never stored.';
comment on column reconciliation.id is 'Made by who sends: a request that is repeated is one.';
comment on column reconciliation.system is 'Code of an outside_system, or of a given one of core.';
comment on column reconciliation.unit_id is 'Whose figure it is. Who sees that unit sees the row.';
comment on column reconciliation.scope is 'within: work of the unit and below it; given: work that was given there and below.';
comment on column reconciliation.name is 'Words of the target as they were, or the name of a figure that no plan has.';
comment on column reconciliation.measure is 'Unit of measure; empty where there is none.';
comment on column reconciliation.figure_key is 'By which the same figure is known again: the target, or the folded name.';
comment on column reconciliation.day is 'As of which both figures are meant; ours counts what was accepted by its end.';
comment on column reconciliation.period is 'How people call it (Quý III/2026); may be empty.';
comment on column reconciliation.ours is 'As compared: counted by the server for a target (null where nothing had been accepted), typed for a free figure.';
comment on column reconciliation.theirs_on is 'As of which day the other system showed its figure.';
comment on column reconciliation.note is 'Where it was seen there; it stands here and not in the ledger.';
comment on column reconciliation.version is 'Number of facts; who acts says which one was seen.';
comment on table reconciliation_step is 'One thing that happened to a reconciliation: each comparison, explanation, closing and opening again. Insert-only.';
comment on column reconciliation_step.fact_id is 'No foreign key: a fact is appended after it was applied, and both are written by one function.';
comment on column reconciliation_step.words is 'Note of a comparison, words of an explanation or reason of an opening again; they stand here and not in the ledger.';
comment on table recovery_code is 'Codes for who has lost the second factor; each opens once.';
comment on column recovery_code.code_hash is 'SHA-256 of 80 random bits: too many to be guessed, so that no slow hash is needed.';
comment on table report is 'What one unit is expected to report in a round, and how it stands: the fold of its facts (core/report/report-facts.ts).';
comment on column report.receiver_unit_id is 'Who accepts or returns it; null: the last of the chain, approved by its own leader.';
comment on column report.runner_unit_id is 'Who runs the round, and sees all of it.';
comment on column report.level is '1 is the lowest.';
comment on column report.number is 'How often it was sent; 0 where never.';
comment on column report.version is 'Number of facts; who acts says which one was seen.';
comment on column report.submitted_for is 'Holder of the office that it was sent with, where another exercised it; null where it was the sender''s own.';
comment on table report_attachment is 'A file that goes with a report, kept by its hash.';
comment on table report_duty is 'A duty to report that a confirmed plan sets.';
comment on column report_duty.due is 'MM-DD where it recurs, YYYY-MM-DD where it is once.';
comment on table report_edits is 'What was done to gathered words of a report that is being written: the unit''s alone until it is sent.';
comment on column report_edits.edits is 'In their order (core/report/edits.ts), laid over what was gathered whenever it is looked at.';
comment on column report_edits.version is 'Number of times that they were saved; who saves says which one was seen, so that of two hands neither overwrites the other.';
comment on table report_import is 'A spreadsheet of a report that was looked through, or written: it is kept in the file store under its hash. Whose it is sees it, and the unit that reports.';
comment on column report_import.state is 'checked: looked through, and nothing written of it; done: written.';
comment on column report_import.changes is 'Cells that would change, or have changed.';
comment on column report_import.parts is 'By the name of its sheet, how many cells would change or have changed; of files that came before this was counted, nothing.';
comment on table report_look is 'Which sending of a report somebody has looked at last: what changed since is told of it.';
comment on table report_proposal_answer is 'A unit makes no regime of what a plan says, or looks at it again after all.';
comment on column report_proposal_answer.proposal is 'duty:…, said:… or phase:… with the id of what it was proposed from.';
comment on table report_regime is 'A reporting regime: who reports to whom, how often, counted up to which day and sent until when (core/report/regime.ts).';
comment on column report_regime.unit_id is 'Who runs it: whoever compiles there or above opens its rounds.';
comment on column report_regime.duty_id is 'The duty of a plan that it was taken from; null where it was made by hand.';
comment on column report_regime.cut_off is 'Rule of the last day that is counted.';
comment on column report_regime.from_on is 'Of one that is reported once: its first day.';
comment on column report_regime.levels is 'From the bottom up: who reports, by units and words of groups, and the rule of the last day.';
comment on column report_regime.addressee is 'Who gets the last report of the chain, where that is beyond the system.';
comment on column report_regime.by_decree is 'Its days are set by the body itself, so that what Decree 09/2019 asks of days is asked of them.';
comment on column report_regime.days_before is 'Days before the first due day on which a round opens by itself.';
comment on column report_regime.version is 'Number of facts; who amends says which one was seen.';
comment on column report_regime.template_id is 'Null: reports are written in the form of the decree.';
comment on column report_regime.phase_id is 'The phase that is reviewed; null: the programme as a whole, or no review.';
comment on column report_regime.proposal is 'From what a review was proposed; null: made by hand, or of a duty.';
comment on table report_regime_plan is 'A plan that a regime reports on; none: all work of the unit.';
comment on table report_round is 'One round of reports, as it was opened: what its regime says later does not change it.';
comment on column report_round.regime_id is 'Null: opened by hand for chosen units.';
comment on column report_round.unit_id is 'Who runs it.';
comment on column report_round.to_on is 'The cut-off: the last day that is counted.';
comment on column report_round.plans is 'Plans that are reported on; none: all work of the unit.';
comment on column report_round.closed_on is 'From then on nothing of it changes any more.';
comment on column report_round.template_id is 'Of the regime when the round was opened.';
comment on column report_round.review is 'Of a review: the phases of its plans, and which of them it is of, as they stood when it was opened (core/report/review.ts).';
comment on table report_step is 'One thing that happened to a report, with what it left: how a round stood on any day is told by it. Insert-only.';
comment on column report_step.fact_id is 'No foreign key: a fact is appended after it was applied, and both are written by one function.';
comment on column report_step.words is 'The reason; empty where none was given. They stand here and not in the ledger.';
comment on column report_step.person_id is 'Who did it; null for what happened by itself.';
comment on table report_submission is 'A report as it was sent, frozen. Insert-only.';
comment on column report_submission.content is 'ReportContent (core/report/content.ts) as JSON text, to the byte: what is written from it is the same for ever.';
comment on column report_submission.sha256 is 'Of the content.';
comment on column report_submission.missing is 'Reports from below that it was sent without: each named by whoever sent it.';
comment on table report_template is 'A DOCX with named places, in which reports of a regime are written. Its file never changes: another file is another template.';
comment on column report_template.placeholders is 'Names that stand in it, as they are typed.';
comment on column report_template.removed_at is 'Offered no more; rounds that were opened with it go on.';
comment on table report_words is 'What a unit has typed in a section of its report: hers alone until it is sent.';
comment on column report_words.version is 'Number of times that it was saved; who saves says which one was seen, so that of two hands neither overwrites the other.';
comment on table report_workbook is 'A template of a report as somebody took it: its id stands in the file, so that what comes back is told apart from one that was taken later. Insert-only.';
comment on table role is 'What a body has changed of a role that every body has, or a role of its own. A role without a row is as it is in the code, so that a right of a newer version reaches it.';
comment on column role.given is 'Rights that it has beyond those of the code.';
comment on column role.taken is 'Rights of the code that it has not.';
comment on table saved_filter is 'A filter with its columns that a person has given a name.';
comment on table scanned_page is 'What was recognised in the picture of a page: words with their places and with how sure the engine was of each. Insert-only: how many there are is how far a scan has come, and a document that is read anew is not recognised anew.';
comment on column scanned_page.content is 'A ScannedPage of the reader, as it left the engine; what was made of it stands in the reading.';
comment on table search_entry is 'One thing that can be found, with its words. Who reads it sees only what the transaction searches for: row-level security keeps an index on text from being used beside it, so the search is part of the policy.';
comment on column search_entry.part is 'Block of the document for a passage, else 0.';
comment on column search_entry.document_id is 'Document in which it stands; null for a unit.';
comment on column search_entry.words is 'Words as typed and without diacritics and pairs of them, each behind a letter for its kind; with a word for the kind within the tenant, and one for the subject.';
comment on table search_word is 'Words that stand in entries of the search by which lists are narrowed, each once. All words with a common beginning are much to look through in the index of entries; named one by one they are not.';
comment on column search_word.word is 'As it stands in search_entry.words. It stays when the last entry with it goes: a word that nothing has finds nothing.';
comment on table sent_act is 'Acts that were done, by the id under which their sender sends them: sent again over a bad line, each is one act. Insert-only.';
comment on column sent_act.id is 'Made by who sends, once for each act.';
comment on column sent_act.said_sha256 is 'Of what was said with it, without the version that was seen: another thing under the same id is refused.';
comment on table session is 'A sign-in. Ends when the person signs out, when nothing was done for a while, or on a fixed instant.';
comment on column session.token_hash is 'SHA-256 of the token that the browser holds; the token itself is nowhere stored.';
comment on column session.seen_at is 'Last use, to the minute.';
comment on column session.proved_at is 'When the person last proved who she is, by a password or a factor. Null for a session older than this column.';
comment on column session.browser is 'Name of the browser, as far as it told; null where it is not known.';
comment on column session.system is 'Name of the system that the browser runs on; null where it is not known.';
comment on table subscription is 'Another system that a unit has events sent to. Merged, the unit leaves it to the one that goes on, paused: its address would be sent more than anybody has chosen, so somebody there chooses.';
comment on column subscription.url is 'Stands in no fact and in no log: addresses of such kind often hold a key.';
comment on column subscription.kinds is 'Of the closed table of core/notification/events.ts.';
comment on column subscription.secret is 'Sealed with the key of the server; null once it was removed.';
comment on column subscription.former_secret is 'The secret before the last rotation: until former_until both sign.';
comment on column subscription.failing_since is 'First try that failed since the last that did not; null while it works.';
comment on column subscription.quiet_until is 'It could not be reached at all, or has asked to be left alone: before then nothing is tried, so that one that hangs keeps no other waiting.';
comment on column subscription.missed_since is 'What has happened since then was not left for it: paused, and as long as what it missed is being gathered. Null where nothing is missed, or nobody wanted it.';
comment on table subscription_delivery is 'One event on its way to one subscription: its id is the same however often it is tried. Kept for as many days as the configuration says.';
comment on column subscription_delivery.fact_id is 'Null: a test that somebody has asked for.';
comment on column subscription_delivery.body is 'The bytes that are signed: written once, so that every try says the same.';
comment on column subscription_delivery.state is 'waiting: for its first or next try; sending: a try goes on; given-up: nobody tries it but by hand.';
comment on column subscription_delivery.problem is 'Why the last try failed: a code, never an address.';
comment on column subscription_delivery.answer is 'The first part of what was answered last.';
comment on table subscription_try is 'One try of sending an event: kept beside the others of its delivery, and thrown away with it.';
comment on column subscription_try.took_ms is 'Null while it goes on; and for ever where it was cut off.';
comment on column subscription_try.problem is 'Why it failed: a code, never an address.';
comment on column subscription_try.answer is 'The first part of what was answered.';
comment on table target is 'A target of a confirmed plan as it stands now.';
comment on column target.figure_range is 'Between what its figures lie, as a person has said: part of a whole, at least none, or any difference. Null: by its words. It outlives revisions.';
comment on table target_version is 'A target as each revision that touched it left it; null where it was dropped. Insert-only.';
comment on table task is 'A task of a confirmed plan as it stands now; dropped ones stay, with the revision that dropped them.';
comment on column task.item_id is 'Item of the draft that it was last confirmed from.';
comment on column task.due_on is 'Last day that meets the deadline, where a calendar tells it.';
comment on column task.clear_count is 'How many of the six are clear.';
comment on column task.lead_key is 'Place of its first lead in the Vietnamese order; null where nobody leads.';
comment on column task.time_order is 'Place of the kind of its deadline in the register: by, recurring, ongoing, condition, none.';
comment on table task_lead is 'The names that lead a task, one a row: beside row-level security no index finds a name within an array.';
comment on column task_lead.place is 'Order among the leads; the first is 0.';
comment on column task_lead.name_key is 'Names with the same key are the same name, whatever their capitals and the place of their tone marks.';
comment on table task_likeness is 'Fingerprints of the words of tasks and targets: two that share one are probably alike, and are compared. Those of words that were changed since stay: they only propose, and there is no second index to find them by.';
comment on table task_unit is 'Which units of ours the names of a task mean, as known when the plan was confirmed.';
comment on table task_version is 'A task as each revision that touched it left it; null where it was dropped. Insert-only.';
comment on table tenant is 'A body that has its own people and data. The only table without row-level security: it is read to find the tenant.';
comment on column tenant.host is 'Host name under which the tenant is reached; null where it is the only one.';
comment on column tenant.is_sample is 'Made by the first start for trying things out, with passwords that everybody knows.';
comment on table throttle is 'Tries to sign in, counted for each account and each address within a stretch of time.';
comment on column throttle.key is 'SHA-256 of what is counted: no username or address is stored.';
comment on table totp is 'The second factor by codes of an application (RFC 6238).';
comment on column totp.secret is 'Sealed with the key of the installation, bound to tenant and person: see kit/seal.ts.';
comment on column totp.last_step is 'Number of the half minute whose code was used last: neither it nor an older one is taken again.';
comment on table unit is 'A body of the administration; units form a tree.';
comment on column unit.code is 'Official code where there is one (communes: the general statistics code), else one of the tenant''s own.';
comment on column unit.folded is 'Code and name as they are searched.';
comment on column unit.form is 'What it is beyond its kind: ward, commune, nursery, upper secondary school; read from its name. Null where it has none.';
comment on column unit.agency_code is 'Code of the agency by Decision 20/2020/QĐ-TTg, the highest level first: H15.12.';
comment on column unit.old_agency_code is 'Code of the agency by QCVN 102:2016/BTTTT, the province last: 000.00.01.H56.';
comment on column unit.succeeded_by is 'Unit into which it was merged; null while it stands, and where it was only closed.';
comment on table unit_alias is 'Another name of a unit: its abbreviation, a former name, or how people call it. Names in plans are matched with it.';
comment on column unit_alias.name_key is 'The name as names are compared: lower case, without diacritics, abbreviations written out.';
comment on column unit_alias.until_on is 'Last day of a former name.';
comment on table unit_group is 'A group of units that a body has named or changed; groups that every body has are in the code. A group is a question to the tree, answered on the day of issue.';
comment on column unit_group.parts is 'Kinds, forms, under which unit and how deep; who is in one of the parts is in the group.';
comment on table unit_name is 'What a person has said that a name in plans means: asked once, known for every later plan of the same issuer.';
comment on column unit_name.issuer_key is 'Issuer whose plans use the name so, lower case and without diacritics; empty for any issuer.';
comment on column unit_name.name_key is 'The name, lower case and without diacritics.';
comment on table unit_place is 'Under which unit, and under which name, a unit stood from day to day: a period that is over keeps the tree that it had.';
comment on column unit_place.to_on is 'Last day at this place and under this name; null where it stands so now.';
comment on table unit_within is 'The tree of units written out: every unit with itself and with each unit above it. Row-level security asks it.';
comment on table untold_fact is 'Facts of which nobody has been told yet: noted with the fact, taken away in the transaction that leaves the notices.';
comment on table verification is 'What was said of a report: accepted, returned with a reason, unlocked again with a reason. Insert-only.';
comment on table warning_policy is 'From when on a body is warned, and from how many assignments on a unit is ranked; a body without a row goes by the code.';
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
comment on column written_report.review is 'Of a review: the phases of its plans, and which of them it is of, as they stood when it was begun (core/report/review.ts).';
comment on table written_report_frozen is 'A report as it was frozen: its content, its head and its files by their hashes. Insert-only.';
comment on column written_report_frozen.content is 'A ReportContent of core as its JSON text, which has the hash beside it.';
comment on column written_report_frozen.composed_at is 'Until when facts could be told in it.';
comment on table written_report_package is 'A package of edXML (QCVN 102:2016/BTTTT) that was made of a frozen report to be handed over. Insert-only; its bytes lie in the file store under their hash.';
comment on column written_report_package.number is 'Of the head, or as the records office gave it after the report was frozen: the same for all packages of a report.';
comment on column written_report_package.sender is 'Code and name of the body that sends it, as they were then.';
comment on column written_report_package.receivers is 'Codes and names of the bodies to which it goes.';
comment on table written_report_plan is 'A plan whose work a report tells; none: all that the unit does. Insert-only.';
comment on table written_report_status is 'What a receiver has answered to a report that was handed over as edXML (QCVN 102:2016/BTTTT): arrived, refused, received, under way. Insert-only; the same answer is kept once.';
comment on column written_report_status.said_at is 'By the clock of the system that answered.';
comment on column written_report_status.said_by is 'Name and department of who answered there, as the answer has them; no telephone and no address is kept.';
comment on column written_report_status.sha256 is 'Of the file that came: it is kept by the records office, not here.';
