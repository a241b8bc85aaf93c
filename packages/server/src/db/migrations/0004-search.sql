-- What is searched across all stages. Rules of every migration: see 0001-people.sql.
-- Words are looked through and ranked by the thousand: rows stay in their pages as long as they fit, not packed aside.

create function app_search() returns tsquery
language sql stable parallel safe
as $$ select nullif(current_setting('app.search', true), '')::tsquery $$;
comment on function app_search() is 'What the transaction searches for; null where it searches for nothing, so that nothing is found.';

create table search_entry (
  tenant_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  part integer not null default 0,
  document_id uuid,
  title text not null,
  body text not null,
  words tsvector not null,
  constraint search_entry_pkey primary key (tenant_id, kind, subject_id, part),
  constraint search_entry_tenant_fkey foreign key (tenant_id) references tenant (id),
  constraint search_entry_kind_is_known check (kind in ('document', 'passage', 'task', 'target', 'unit'))
) with (toast_tuple_target = 8160);
create index search_entry_words_idx on search_entry using gin (words);
comment on table search_entry is 'One thing that can be found, with its words. Who reads it sees only what the transaction searches for: row-level security keeps an index on text from being used beside it, so the search is part of the policy.';
comment on column search_entry.part is 'Block of the document for a passage, else 0.';
comment on column search_entry.document_id is 'Document in which it stands; null for a unit.';
comment on column search_entry.words is 'Words as typed and without diacritics and pairs of them, each behind a letter for its kind; with a word for the kind within the tenant, and one for the subject.';
grant select, insert, delete on search_entry to sauro_app;

alter table search_entry enable row level security;
alter table search_entry force row level security;
create policy search_entry_found on search_entry for select using (tenant_id = app_tenant() and words @@ app_search());
create policy search_entry_added on search_entry for insert with check (tenant_id = app_tenant());
create policy search_entry_removed on search_entry for delete using (tenant_id = app_tenant());
