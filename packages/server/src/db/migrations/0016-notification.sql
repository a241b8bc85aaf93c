-- Notices of difficulties; a rung of the ladder is known by its head; no queue that a killed process leaves locked.
-- Rules of every migration: see 0001-people.sql.

drop function enqueue_job_at(text, jsonb, text, timestamptz);
create function enqueue_job_in(task text, payload jsonb, key text, wait interval) returns void
language plpgsql security definer set search_path = pg_catalog
as $$
begin
  if public.app_tenant() is null then
    raise exception 'no acting tenant' using errcode = 'insufficient_privilege';
  end if;
  perform job.add_job(
    identifier => task,
    payload => json_build_object('tenant', public.app_tenant(), 'data', payload),
    job_key => public.app_tenant()::text || ':' || key,
    run_at => clock_timestamp() + wait
  );
end
$$;
comment on function enqueue_job_in(text, jsonb, text, interval) is 'As enqueue_job, for a job that is not to start before a time has passed: who asks and who starts it may have clocks that differ.';
revoke all on function enqueue_job_in(text, jsonb, text, interval) from public;
grant execute on function enqueue_job_in(text, jsonb, text, interval) to sauro_app;

alter table notification alter column assignment_id drop not null;
alter table notification add column difficulty_id uuid;
alter table notification add constraint notification_difficulty_fkey
  foreign key (tenant_id, difficulty_id) references difficulty (tenant_id, id);
alter table notification add constraint notification_is_of_one_thing check (num_nonnulls(assignment_id, difficulty_id) = 1);
alter table notification drop constraint notification_is_told_once;
alter table notification add constraint notification_is_told_once
  unique nulls not distinct (tenant_id, person_id, assignment_id, difficulty_id, kind, occasion);
create index notification_difficulty_idx on notification (tenant_id, difficulty_id);
drop index notification_unseen_idx;
create index notification_unseen_idx on notification (tenant_id, person_id, on_day, kind, plan_id) where rings and seen_at is null;
comment on column notification.assignment_id is 'What it is of: an assignment, or a difficulty.';

alter table notification_digest drop column needing;
comment on table notification_digest is 'Whose digest of which day was made: one a person and day. Insert-only.';

-- Whose head stood on a rung that was climbed is what the ladder of the body says of its place.
alter table escalation add column head text;
alter table escalation no force row level security;
alter table notification_policy no force row level security;
update escalation
set head = coalesce(
  (select policy.ladder -> (escalation.rung - 1) ->> 'head' from notification_policy as policy where policy.tenant_id = escalation.tenant_id),
  (array['unit', 'above', 'issuer'])[least(escalation.rung, 3)]
);
delete from escalation as later
using escalation as earlier
where earlier.tenant_id = later.tenant_id and earlier.assignment_id = later.assignment_id and earlier.due_on = later.due_on
  and earlier.head = later.head and earlier.rung < later.rung;
alter table notification_policy force row level security;
alter table escalation force row level security;
alter table escalation alter column head set not null;
alter table escalation drop constraint escalation_pkey;
alter table escalation add constraint escalation_pkey primary key (tenant_id, assignment_id, due_on, head);
alter table escalation add constraint escalation_head_is_known check (head in ('unit', 'above', 'issuer'));
comment on column escalation.head is 'Whose head stood on it: the ladder may be changed, and what was told stays told.';
comment on column escalation.rung is 'Its place in the ladder as that was.';
