-- What has been given already, whoever gave it.
-- Rules of every migration: see 0001-people.sql.

create function app_issued(plan uuid) returns table (task_id uuid, unit_id uuid)
language plpgsql volatile
as $$
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
$$;
comment on function app_issued(uuid) is 'Which tasks of a plan have been given to which units, by whomever: the one thing that is told of work that the transaction may not see.';
