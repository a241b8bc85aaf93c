-- The frame and the people: the ledger, tenants, the tree of units, persons, offices, accounts, sessions.
-- Rules of every migration: PostgreSQL 15 subset; tenant_id first in every key; row-level security forced; constraints
-- named for the problem that they raise; no triggers; a comment on every table.

-- The role that the application works as. Roles belong to the server, not to the database: it may exist already.
do $$
begin
  if not exists (select from pg_roles where rolname = 'sauro_app') then
    create role sauro_app nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$;
-- From PostgreSQL 16 on, having made a role is not yet being allowed to become it. Where an administrator made the role
-- and gave it to us, we may not give it to ourselves, and need not.
do $$
begin
  execute format('grant sauro_app to %I', current_user);
exception
  when insufficient_privilege then null;
end
$$;

create function app_tenant() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;
comment on function app_tenant() is 'Tenant on whose behalf the transaction runs; null outside one, so that nothing is seen.';

create function app_person() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('app.person', true), '')::uuid $$;
comment on function app_person() is 'Person on whose behalf the transaction runs; null for the system itself.';

create table tenant (
  id uuid not null,
  code text not null,
  name text not null,
  host text,
  is_sample boolean not null default false,
  created_at timestamptz not null,
  constraint tenant_pkey primary key (id),
  constraint tenant_code_is_taken unique (code),
  constraint tenant_host_is_taken unique (host)
);
comment on table tenant is 'A body that has its own people and data. The only table without row-level security: it is read to find the tenant.';
comment on column tenant.host is 'Host name under which the tenant is reached; null where it is the only one.';
comment on column tenant.is_sample is 'Made by the first start for trying things out, with passwords that everybody knows.';
grant select, insert on tenant to sauro_app;

create table unit (
  tenant_id uuid not null,
  id uuid not null,
  parent_id uuid,
  code text not null,
  name text not null,
  kind text not null,
  opened_on date not null,
  closed_on date,
  constraint unit_pkey primary key (tenant_id, id),
  constraint unit_tenant_fkey foreign key (tenant_id) references tenant (id),
  constraint unit_parent_fkey foreign key (tenant_id, parent_id) references unit (tenant_id, id),
  constraint unit_code_is_taken unique (tenant_id, code),
  constraint unit_is_not_its_own_parent check (parent_id <> id),
  constraint unit_closes_after_it_opens check (closed_on >= opened_on)
);
create index unit_parent_idx on unit (tenant_id, parent_id);
comment on table unit is 'A body of the administration; units form a tree.';
comment on column unit.code is 'Official code where there is one (communes: the general statistics code), else one of the tenant''s own.';
grant select, insert, update on unit to sauro_app;

create table unit_within (
  tenant_id uuid not null,
  unit_id uuid not null,
  ancestor_id uuid not null,
  constraint unit_within_pkey primary key (tenant_id, unit_id, ancestor_id),
  constraint unit_within_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint unit_within_ancestor_fkey foreign key (tenant_id, ancestor_id) references unit (tenant_id, id)
);
create index unit_within_ancestor_idx on unit_within (tenant_id, ancestor_id);
comment on table unit_within is 'The tree of units written out: every unit with itself and with each unit above it. Row-level security asks it.';
grant select, insert, delete on unit_within to sauro_app;

create function app_sees_unit(unit_id uuid) returns boolean
language sql stable parallel safe
as $$
  select
    current_setting('app.units', true) = '*'
    or exists (
      select
      from unit_within
      where unit_within.tenant_id = app_tenant()
        and unit_within.unit_id = app_sees_unit.unit_id
        and unit_within.ancestor_id = any (string_to_array(nullif(current_setting('app.units', true), ''), ',')::uuid[])
    )
$$;
comment on function app_sees_unit(uuid) is 'Whether the unit lies within the units on whose behalf the transaction runs. For the policies of tables that belong to a unit.';

create table person (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  created_at timestamptz not null,
  constraint person_pkey primary key (tenant_id, id),
  constraint person_tenant_fkey foreign key (tenant_id) references tenant (id)
);
comment on table person is 'Somebody who works in a unit.';
grant select, insert, update on person to sauro_app;

create table office (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  role text not null,
  from_on date not null,
  to_on date,
  constraint office_pkey primary key (tenant_id, id),
  constraint office_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint office_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint office_ends_after_it_begins check (to_on >= from_on)
);
create index office_person_idx on office (tenant_id, person_id);
create index office_unit_idx on office (tenant_id, unit_id);
create unique index office_is_held_once on office (tenant_id, person_id, unit_id, role) where to_on is null;
comment on table office is 'A role that a person holds in a unit, and with it in every unit below.';
comment on column office.to_on is 'Last day of the office; null while it is held.';
grant select, insert, update on office to sauro_app;

create table account (
  tenant_id uuid not null,
  person_id uuid not null,
  username text not null,
  password_hash text not null,
  changed_at timestamptz not null,
  constraint account_pkey primary key (tenant_id, person_id),
  constraint account_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint account_username_is_taken unique (tenant_id, username)
);
comment on table account is 'A username with a password by which a person signs in.';
comment on column account.username is 'Lower case.';
comment on column account.password_hash is 'Argon2id in its own text form.';
grant select, insert, update on account to sauro_app;

create table session (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint session_pkey primary key (tenant_id, id),
  constraint session_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint session_token_is_taken unique (tenant_id, token_hash)
);
create index session_person_idx on session (tenant_id, person_id);
comment on table session is 'A sign-in. Ends when the person signs out, when nothing was done for a while, or on a fixed instant.';
comment on column session.token_hash is 'SHA-256 of the token that the browser holds; the token itself is nowhere stored.';
comment on column session.seen_at is 'Last use, to the minute.';
grant select, insert, update on session to sauro_app;

create table throttle (
  tenant_id uuid not null,
  key text not null,
  tries integer not null,
  since timestamptz not null,
  constraint throttle_pkey primary key (tenant_id, key),
  constraint throttle_tenant_fkey foreign key (tenant_id) references tenant (id)
);
comment on table throttle is 'Tries to sign in, counted for each account and each address within a stretch of time.';
comment on column throttle.key is 'SHA-256 of what is counted: no username or address is stored.';
grant select, insert, update, delete on throttle to sauro_app;

create table fact (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  subject_id uuid not null,
  person_id uuid,
  happened_at timestamptz not null,
  data jsonb not null,
  constraint fact_pkey primary key (tenant_id, id),
  constraint fact_tenant_fkey foreign key (tenant_id) references tenant (id),
  constraint fact_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index fact_subject_idx on fact (tenant_id, subject_id, id);
create index fact_person_idx on fact (tenant_id, person_id);
comment on table fact is 'The ledger: what happened, by whom, when. Insert-only: the application may neither change nor remove a line.';
comment on column fact.subject_id is 'What it happened to; its kind is the first word of the fact''s kind.';
comment on column fact.person_id is 'Who did it; null for the system itself.';
grant select, insert on fact to sauro_app;

alter table unit enable row level security;
alter table unit force row level security;
create policy unit_of_tenant on unit using (tenant_id = app_tenant());
alter table unit_within enable row level security;
alter table unit_within force row level security;
create policy unit_within_of_tenant on unit_within using (tenant_id = app_tenant());
alter table person enable row level security;
alter table person force row level security;
create policy person_of_tenant on person using (tenant_id = app_tenant());
alter table office enable row level security;
alter table office force row level security;
create policy office_of_tenant on office using (tenant_id = app_tenant());
alter table account enable row level security;
alter table account force row level security;
create policy account_of_tenant on account using (tenant_id = app_tenant());
alter table session enable row level security;
alter table session force row level security;
create policy session_of_tenant on session using (tenant_id = app_tenant());
alter table throttle enable row level security;
alter table throttle force row level security;
create policy throttle_of_tenant on throttle using (tenant_id = app_tenant());
alter table fact enable row level security;
alter table fact force row level security;
create policy fact_of_tenant on fact using (tenant_id = app_tenant());

-- The queue of jobs lives in a schema of its own, which the application cannot touch. A job is added through this door,
-- inside the transaction that is its reason, and always carries the tenant of that transaction.
create function enqueue_job(task text, payload jsonb, key text) returns void
language plpgsql security definer set search_path = pg_catalog
as $$
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
$$;
comment on function enqueue_job(text, jsonb, text) is 'Adds a job for the tenant of the transaction. A job with the same key that has not started is replaced.';
revoke all on function enqueue_job(text, jsonb, text) from public;
grant execute on function enqueue_job(text, jsonb, text) to sauro_app;
