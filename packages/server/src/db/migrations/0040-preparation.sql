-- A document in preparation is seen by those who prepare it, and by nobody else of the body: docs/decisions/0030.
-- Rules of every migration: see 0001-people.sql.

create function app_prepares() returns uuid[]
language sql stable parallel safe
as $$ select string_to_array(nullif(nullif(current_setting('app.prepares', true), ''), '*'), ',')::uuid[] $$;
comment on function app_prepares() is 'Units in which, and below which, documents are prepared by whom the transaction runs for; null where there are none, and where it sees all.';

-- What is here already has been seen by all, and stays so; what comes is in preparation unless it is said that it is not.
alter table document add column in_preparation boolean not null default false;
alter table document alter column in_preparation set default true;
comment on column document.in_preparation is 'Nobody has confirmed a plan of it, nor opened it to the whole body: it is seen by its uploader and in its units alone. Never again once it was seen by all.';

create table document_unit (
  tenant_id uuid not null,
  document_id uuid not null,
  unit_id uuid not null,
  added_by uuid,
  added_at timestamptz not null,
  brought boolean not null,
  constraint document_unit_pkey primary key (tenant_id, document_id, unit_id),
  constraint document_unit_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id),
  constraint document_unit_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint document_unit_added_by_fkey foreign key (tenant_id, added_by) references person (tenant_id, id)
);
create index document_unit_unit_idx on document_unit (tenant_id, unit_id);
create index document_unit_added_by_idx on document_unit (tenant_id, added_by);
comment on table document_unit is 'A unit in which a document is prepared: that of its uploader, those that were asked to prepare it too, and those whose people have brought the same file.';
comment on column document_unit.brought is 'Its people have brought the bytes: it lets others in and takes them out, and who brought them sees the document as its uploader does.';
comment on column document_unit.added_by is 'Who brought the bytes there, or let the unit in; null for the system itself.';
grant select, insert, update, delete on document_unit to sauro_app;
alter table document_unit enable row level security;
alter table document_unit force row level security;
create policy document_unit_of_tenant on document_unit using (tenant_id = app_tenant());

drop policy document_of_tenant on document;
create policy document_seen on document
  using (
    tenant_id = app_tenant()
    and (
      not in_preparation
      or current_setting('app.prepares', true) = '*'
      or uploaded_by = app_person()
      or id in (
        select prepared.document_id from document_unit as prepared
        where prepared.tenant_id = app_tenant() and (
          (prepared.brought and prepared.added_by = app_person())
          or prepared.unit_id in (
            select within.unit_id from unit_within as within
            where within.tenant_id = app_tenant() and within.ancestor_id = any (app_prepares())
          )
        )
      )
    )
  );

-- What hangs on a document is seen with it.
drop policy reading_of_tenant on reading;
create policy reading_of_document on reading
  using (tenant_id = app_tenant() and exists (
    select from document where document.tenant_id = reading.tenant_id and document.id = reading.document_id
  ));
drop policy scanned_page_of_tenant on scanned_page;
create policy scanned_page_of_document on scanned_page
  using (tenant_id = app_tenant() and exists (
    select from document where document.tenant_id = scanned_page.tenant_id and document.id = scanned_page.document_id
  ));
drop policy citation_of_tenant on citation;
create policy citation_of_document on citation
  using (tenant_id = app_tenant() and exists (
    select from document where document.tenant_id = citation.tenant_id and document.id = citation.document_id
  ));
drop policy document_package_of_tenant on document_package;
create policy document_package_of_document on document_package
  using (tenant_id = app_tenant() and exists (
    select from document where document.tenant_id = document_package.tenant_id and document.id = document_package.document_id
  ));
drop policy document_answer_of_tenant on document_answer;
create policy document_answer_of_package on document_answer
  using (tenant_id = app_tenant() and exists (
    select from document_package as package
    where package.tenant_id = document_answer.tenant_id and package.id = document_answer.package_id
  ));
drop policy draft_of_tenant on draft;
create policy draft_of_document on draft
  using (tenant_id = app_tenant() and exists (
    select from document where document.tenant_id = draft.tenant_id and document.id = draft.document_id
  ));
drop policy draft_item_of_tenant on draft_item;
create policy draft_item_of_draft on draft_item
  using (tenant_id = app_tenant() and exists (
    select from draft where draft.tenant_id = draft_item.tenant_id and draft.id = draft_item.draft_id
  ));
drop policy correction_of_tenant on correction;
create policy correction_of_draft on correction
  using (tenant_id = app_tenant() and exists (
    select from draft where draft.tenant_id = correction.tenant_id and draft.id = correction.draft_id
  ));
drop policy draft_presence_of_tenant on draft_presence;
create policy draft_presence_of_draft on draft_presence
  using (tenant_id = app_tenant() and exists (
    select from draft where draft.tenant_id = draft_presence.tenant_id and draft.id = draft_presence.draft_id
  ));

-- Tasks and targets are of plans, and those are seen by all.
drop policy search_entry_found on search_entry;
create policy search_entry_found on search_entry for select
  using (
    tenant_id = app_tenant()
    and words @@ app_search()
    and (kind not in ('document', 'passage') or exists (
      select from document where document.tenant_id = search_entry.tenant_id and document.id = search_entry.document_id
    ))
  );
