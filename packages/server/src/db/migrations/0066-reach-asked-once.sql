-- The same rule as before. Whether the caller sees all units is asked once for a statement, and not for every assignment: of a
-- province's hundred thousand that took a quarter of the time of its figures. Rules of every migration: see 0001-people.sql.

alter policy assignment_of_unit on assignment
  using (
    tenant_id = app_tenant()
    and (
      (select current_setting('app.units', true) = '*')
      or unit_id in (
        select within.unit_id from unit_within as within
        where within.tenant_id = app_tenant() and within.ancestor_id = any (app_units())
      )
      or issuer_unit_id in (
        select within.unit_id from unit_within as within
        where within.tenant_id = app_tenant() and within.ancestor_id = any (app_units())
      )
    )
  );
