-- The register finds tasks by a name or by words sooner. Rules of every migration: see 0001-people.sql.

-- Names that lead a task besides its first lead. The first lead is found in the index of the register itself, where its tasks
-- stand next to each other.
create index task_lead_other_idx on task_lead (tenant_id, name_key, task_id) where place > 0;
-- The few that are not to be counted among those that words find.
create index task_dropped_idx on task (tenant_id, id) where dropped_revision is not null;

-- The same rule as before. Written so that no index knows its way by the tenant: what is searched for names it already, and to
-- go through all entries of a tenant besides took longer than to find the words.
drop policy search_entry_found on search_entry;
create policy search_entry_found on search_entry for select
  using (
    (tenant_id = (select app_tenant())) is true
    and words @@ app_search()
    and (kind not in ('document', 'passage') or exists (
      select from document where document.tenant_id = search_entry.tenant_id and document.id = search_entry.document_id
    ))
  );
