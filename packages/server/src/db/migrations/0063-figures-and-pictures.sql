-- In which language's notation the numbers of a list of figures were read when it was looked through: so they are brought in.
-- And whether a picture is still being recognised: that its mark of secrecy has yet to be seen is told where it is shown.
-- Rules of every migration: see 0001-people.sql.

alter table figure_import add column tongue text not null default 'vi';
alter table figure_import add constraint figure_import_tongue_is_known check (tongue in ('vi', 'en'));
comment on column figure_import.tongue is 'Language in whose notation numbers that are written as text were read: 1.200,5 (vi) or 1,200.5 (en).';

create function has_open_job(wanted text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return exists (
    select from job.jobs
    where jobs.key = public.app_tenant()::text || ':' || wanted and jobs.attempts < jobs.max_attempts
  );
end
$$;
comment on function has_open_job(text) is 'Whether a job of the tenant of the transaction with that key waits or runs; one that is given up does not.';
revoke all on function has_open_job(text) from public;
grant execute on function has_open_job(text) to sauro_app;
