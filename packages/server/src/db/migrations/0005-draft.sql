-- A reading that people check: what stands now beside what was read, and every correction between the two.
-- Rules of every migration: see 0001-people.sql.

create table draft (
  tenant_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  reading_id uuid not null,
  state text not null,
  seq integer not null,
  opened_at timestamptz not null,
  constraint draft_pkey primary key (tenant_id, id),
  constraint draft_is_one_a_document unique (tenant_id, document_id),
  constraint draft_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id),
  constraint draft_reading_fkey foreign key (tenant_id, reading_id) references reading (tenant_id, id),
  constraint draft_state_is_known check (state in ('open', 'confirmed'))
);
create index draft_reading_idx on draft (tenant_id, reading_id);
comment on table draft is 'A reading that is being checked by people; one for each document.';
comment on column draft.state is 'open; or confirmed: it has become a plan, and is opened again before it is corrected further.';
comment on column draft.seq is 'Number of the last correction; corrections of one draft come one after another.';
grant select, insert, update on draft to sauro_app;

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
  checked_at timestamptz,
  seq integer not null,
  constraint draft_item_pkey primary key (tenant_id, draft_id, id),
  constraint draft_item_draft_fkey foreign key (tenant_id, draft_id) references draft (tenant_id, id),
  constraint draft_item_checker_fkey foreign key (tenant_id, checked_by) references person (tenant_id, id),
  constraint draft_item_kind_is_known check (kind in ('head', 'task', 'target', 'duty', 'phase', 'reference', 'doubt')),
  constraint draft_item_check_has_both check ((checked_by is null) = (checked_at is null))
);
create index draft_item_seq_idx on draft_item (tenant_id, draft_id, seq);
create index draft_item_checker_idx on draft_item (tenant_id, checked_by);
comment on table draft_item is 'A task, a target, a doubt … of a draft: as it was read, and as it stands now.';
comment on column draft_item.read is 'As the reader read it; null where a person added it.';
comment on column draft_item.position is 'Order among the items of its kind.';
comment on column draft_item.seq is 'Number of the correction that changed it last; 0 where none did.';
grant select, insert, update, delete on draft_item to sauro_app;

create table correction (
  tenant_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  seq integer not null,
  act text not null,
  changes jsonb not null,
  undoes uuid,
  person_id uuid,
  corrected_at timestamptz not null,
  constraint correction_pkey primary key (tenant_id, id),
  constraint correction_draft_fkey foreign key (tenant_id, draft_id) references draft (tenant_id, id),
  constraint correction_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint correction_undoes_fkey foreign key (tenant_id, undoes) references correction (tenant_id, id),
  constraint correction_comes_after_another unique (tenant_id, draft_id, seq),
  constraint correction_is_undone_once unique (tenant_id, undoes)
);
create index correction_person_idx on correction (tenant_id, person_id);
comment on table correction is 'What a person changed in a draft, item by item, before and after. Insert-only: an undo is a correction too. Corrections can become test cases of the reader.';
comment on column correction.id is 'Chosen by the browser: sent twice, it is one.';
grant select, insert on correction to sauro_app;

create table draft_presence (
  tenant_id uuid not null,
  draft_id uuid not null,
  person_id uuid not null,
  item_id uuid,
  seen_at timestamptz not null,
  constraint draft_presence_pkey primary key (tenant_id, draft_id, person_id),
  constraint draft_presence_draft_fkey foreign key (tenant_id, draft_id) references draft (tenant_id, id),
  constraint draft_presence_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index draft_presence_person_idx on draft_presence (tenant_id, person_id);
comment on table draft_presence is 'Who has a draft open now, and at which item. Forgotten after a minute.';
grant select, insert, update on draft_presence to sauro_app;

create table unit_name (
  tenant_id uuid not null,
  id uuid not null,
  issuer_key text not null,
  name_key text not null,
  name text not null,
  unit_id uuid not null,
  constraint unit_name_pkey primary key (tenant_id, id),
  constraint unit_name_means_one unique (tenant_id, issuer_key, name_key),
  constraint unit_name_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create index unit_name_unit_idx on unit_name (tenant_id, unit_id);
comment on table unit_name is 'What a person has said that a name in plans means: asked once, known for every later plan of the same issuer.';
comment on column unit_name.issuer_key is 'Issuer whose plans use the name so, lower case and without diacritics; empty for any issuer.';
comment on column unit_name.name_key is 'The name, lower case and without diacritics.';
grant select, insert, update, delete on unit_name to sauro_app;

alter table draft enable row level security;
alter table draft force row level security;
create policy draft_of_tenant on draft using (tenant_id = app_tenant());
alter table draft_item enable row level security;
alter table draft_item force row level security;
create policy draft_item_of_tenant on draft_item using (tenant_id = app_tenant());
alter table correction enable row level security;
alter table correction force row level security;
create policy correction_of_tenant on correction using (tenant_id = app_tenant());
alter table draft_presence enable row level security;
alter table draft_presence force row level security;
create policy draft_presence_of_tenant on draft_presence using (tenant_id = app_tenant());
alter table unit_name enable row level security;
alter table unit_name force row level security;
create policy unit_name_of_tenant on unit_name using (tenant_id = app_tenant());
