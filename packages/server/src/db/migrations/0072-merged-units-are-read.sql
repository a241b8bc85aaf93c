-- Who sees a unit may read what stayed with the units that were merged into it, and with those merged into these before. Only where
-- a request asks for it (see seesMerged in kit/contract.ts): the rules of the tables, lists and figures stay as they are. Rules of
-- every migration: see 0001-people.sql.

create function app_with_merged(units text) returns text
language sql stable parallel safe
as $$
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
$$;
comment on function app_with_merged(text) is 'The units of app.units, and those that were merged into one of them or one below. A star stays a star.';
