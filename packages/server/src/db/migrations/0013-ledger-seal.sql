-- The ledger sealed by a chain of hashes: what was once sealed cannot be changed, taken out or slipped in unnoticed.
-- Rules of every migration: see 0001-people.sql.

create table ledger_seal (
  tenant_id uuid not null,
  number integer not null,
  facts integer not null,
  last_fact_id uuid not null,
  previous_sha256 text not null,
  sha256 text not null,
  sealed_at timestamptz not null,
  constraint ledger_seal_pkey primary key (tenant_id, number),
  constraint ledger_seal_tenant_fkey foreign key (tenant_id) references tenant (id),
  constraint ledger_seal_counts_from_one check (number >= 1),
  constraint ledger_seal_holds_facts check (facts >= 1),
  constraint ledger_seal_is_a_hash check (sha256 ~ '^[0-9a-f]{64}$' and previous_sha256 ~ '^[0-9a-f]{64}$')
);
comment on table ledger_seal is 'A stretch of the ledger under one hash, which holds the hash of the seal before it: see kit/ledger-seal.ts. Insert-only.';
comment on column ledger_seal.last_fact_id is 'The highest id in it: the next seal looks for facts from an hour before it on.';
comment on column ledger_seal.previous_sha256 is 'Of the seal with the number before; zeros in the first.';
grant select, insert on ledger_seal to sauro_app;

create table ledger_link (
  tenant_id uuid not null,
  seal integer not null,
  position integer not null,
  fact_id uuid not null,
  sha256 text not null,
  constraint ledger_link_pkey primary key (tenant_id, seal, position),
  constraint ledger_link_seal_fkey foreign key (tenant_id, seal) references ledger_seal (tenant_id, number),
  constraint ledger_link_is_of_one_seal unique (tenant_id, fact_id),
  constraint ledger_link_is_a_hash check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table ledger_link is 'A fact with its hash, in its place within a seal: a seal that does not hold says which fact it is. Insert-only.';
comment on column ledger_link.fact_id is 'No foreign key: that a fact is gone is what the link is to show.';
grant select, insert on ledger_link to sauro_app;

alter table ledger_seal enable row level security;
alter table ledger_seal force row level security;
create policy ledger_seal_of_tenant on ledger_seal using (tenant_id = app_tenant());
alter table ledger_link enable row level security;
alter table ledger_link force row level security;
create policy ledger_link_of_tenant on ledger_link using (tenant_id = app_tenant());

create function app_fact_sha256(fact fact) returns text
language sql stable parallel safe
as $$
  select encode(sha256(convert_to(concat_ws(
    E'\n', fact.tenant_id, fact.id, fact.kind, fact.subject_id, coalesce(fact.person_id::text, '-'),
    (extract(epoch from fact.happened_at) * 1000000)::bigint, fact.data::text
  ), 'UTF8')), 'hex')
$$;
comment on function app_fact_sha256(fact) is 'SHA-256 of a fact, its parts a line each: tenant, id, kind, subject, person or -, microseconds since 1970, data as PostgreSQL writes it.';

-- What somebody did, newest first; and whether she has looked at a list within the hour.
drop index fact_person_idx;
create index fact_person_idx on fact (tenant_id, person_id, id);
create index fact_kind_idx on fact (tenant_id, kind, id);
