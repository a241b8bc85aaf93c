-- What the body has made public: frozen as it was seen before it was published. Rules of every migration: see
-- 0001-people.sql.

create table publication (
  tenant_id uuid not null,
  id uuid not null,
  slug text not null,
  plan_id uuid not null,
  kind text not null,
  title text not null,
  as_of date not null,
  content jsonb,
  sha256 text not null,
  published_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint publication_pkey primary key (tenant_id, id),
  constraint publication_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint publication_slug_is_taken unique (tenant_id, slug),
  constraint publication_slug_is_an_address check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  constraint publication_kind_is_known check (kind in ('tasks', 'results')),
  constraint publication_holds_what_is_public check ((content is null) = (withdrawn_at is not null))
);
create index publication_plan_idx on publication (tenant_id, plan_id);
create index publication_published_idx on publication (tenant_id, published_at);
comment on table publication is 'A plan, or its results on a day, as the public sees it: frozen. What is withdrawn keeps its address and loses its content.';
comment on column publication.content is 'A Snapshot of publication/snapshot.ts: units, never persons. Null once it is withdrawn.';
comment on column publication.sha256 is 'Of the content, as the ledger has it: what was public can be proved without being kept.';
grant select, insert, update on publication to sauro_app;
alter table publication enable row level security;
alter table publication force row level security;
create policy publication_of_tenant on publication using (tenant_id = app_tenant());
