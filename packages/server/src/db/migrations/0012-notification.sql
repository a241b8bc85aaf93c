-- Notices: who is told of what, by which ways; what waits to be sent; the ladder of what stays overdue; addresses of people.
-- Rules of every migration: see 0001-people.sql.

alter table person add column email text;
alter table person add constraint person_email_is_an_address check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254);
comment on column person.email is 'Where digests and notices are sent; null where she has given none. Personal: stands neither in the ledger nor in a log.';

create function enqueue_job_at(task text, payload jsonb, key text, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog
as $$
begin
  if public.app_tenant() is null then
    raise exception 'a job needs a tenant';
  end if;
  perform job.add_job(
    identifier => task,
    payload => json_build_object('tenant', public.app_tenant(), 'data', payload),
    job_key => public.app_tenant()::text || ':' || key,
    queue_name => task,
    run_at => at
  );
end
$$;
comment on function enqueue_job_at(text, jsonb, text, timestamptz) is 'As enqueue_job, for a job that is not to start before an instant. Those of one task run one after another: an outside that hangs holds up one of them, and nothing else.';
revoke all on function enqueue_job_at(text, jsonb, text, timestamptz) from public;
grant execute on function enqueue_job_at(text, jsonb, text, timestamptz) to sauro_app;

create table untold_fact (
  tenant_id uuid not null,
  fact_id uuid not null,
  constraint untold_fact_pkey primary key (tenant_id, fact_id),
  constraint untold_fact_fact_fkey foreign key (tenant_id, fact_id) references fact (tenant_id, id)
);
comment on table untold_fact is 'Facts of which nobody has been told yet: noted with the fact, taken away in the transaction that leaves the notices.';
grant select, insert, update, delete on untold_fact to sauro_app;

create table notification_delivery (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  channel text not null,
  state text not null,
  tries integer not null,
  digest_on date,
  next_at timestamptz not null,
  started_at timestamptz,
  sent_at timestamptz,
  problem text,
  constraint notification_delivery_pkey primary key (tenant_id, id),
  constraint notification_delivery_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint notification_delivery_channel_is_known check (channel in ('email', 'webhook')),
  constraint notification_delivery_state_is_known check (state in ('gathering', 'sending', 'waiting', 'sent', 'empty', 'given-up')),
  constraint notification_delivery_sent_has_time check ((state = 'sent') = (sent_at is not null))
);
create unique index notification_delivery_gathers_once on notification_delivery (tenant_id, person_id, channel) where state = 'gathering';
create index notification_delivery_person_idx on notification_delivery (tenant_id, person_id, id);
create index notification_delivery_next_idx on notification_delivery (tenant_id, next_at) where state in ('gathering', 'sending', 'waiting');
comment on table notification_delivery is 'One message to one person by one channel: it gathers notices for a minute, is tried, and is sent or given up.';
comment on column notification_delivery.state is 'gathering: takes in more; sending: a try goes on; waiting: for the next try; empty: there was nothing left to say.';
comment on column notification_delivery.digest_on is 'Day whose digest it carries; null where it carries none.';
comment on column notification_delivery.problem is 'Why the last try failed: a code, never an address.';
grant select, insert, update on notification_delivery to sauro_app;

create table notification (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  assignment_id uuid not null,
  plan_id uuid not null,
  fact_id uuid,
  occasion text not null,
  on_day date not null,
  told_at timestamptz not null,
  rings boolean not null,
  seen_at timestamptz,
  email_id uuid,
  webhook_id uuid,
  constraint notification_pkey primary key (tenant_id, id),
  constraint notification_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint notification_assignment_fkey foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  constraint notification_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint notification_fact_fkey foreign key (tenant_id, fact_id) references fact (tenant_id, id),
  constraint notification_email_fkey foreign key (tenant_id, email_id) references notification_delivery (tenant_id, id),
  constraint notification_webhook_fkey foreign key (tenant_id, webhook_id) references notification_delivery (tenant_id, id),
  constraint notification_is_told_once unique (tenant_id, person_id, assignment_id, kind, occasion)
);
create index notification_unseen_idx on notification (tenant_id, person_id) where rings and seen_at is null;
create index notification_latest_idx on notification (tenant_id, person_id, on_day, kind, plan_id);
create index notification_assignment_idx on notification (tenant_id, assignment_id, kind, occasion);
create index notification_plan_idx on notification (tenant_id, plan_id);
create index notification_fact_idx on notification (tenant_id, fact_id);
create index notification_email_idx on notification (tenant_id, email_id);
create index notification_webhook_idx on notification (tenant_id, webhook_id);
comment on table notification is 'One person told of one thing, once.';
comment on column notification.kind is 'One of the closed table of core/notification/notices.ts.';
comment on column notification.occasion is 'What makes it another: the fact, or of a deadline its day.';
comment on column notification.rings is 'It is on the bell; where that is switched off it only goes out by other channels.';
grant select, insert, update on notification to sauro_app;

create table notification_switch (
  tenant_id uuid not null,
  person_id uuid not null,
  kind text not null,
  channel text not null,
  is_on boolean not null,
  constraint notification_switch_pkey primary key (tenant_id, person_id, kind, channel),
  constraint notification_switch_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint notification_switch_channel_is_known check (channel in ('bell', 'email', 'webhook'))
);
comment on table notification_switch is 'What a person has switched on or off; what has no row is as the code has it.';
grant select, insert, update on notification_switch to sauro_app;

create table notification_digest (
  tenant_id uuid not null,
  person_id uuid not null,
  on_day date not null,
  needing integer not null,
  constraint notification_digest_pkey primary key (tenant_id, person_id, on_day),
  constraint notification_digest_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table notification_digest is 'Whose digest of which day was made, and how many pieces of work needed her: one a person and day. Insert-only.';
grant select, insert on notification_digest to sauro_app;

create table notification_round (
  tenant_id uuid not null,
  name text not null,
  on_day date not null,
  done_at timestamptz not null,
  constraint notification_round_pkey primary key (tenant_id, name, on_day),
  constraint notification_round_tenant_fkey foreign key (tenant_id) references tenant (id)
);
comment on table notification_round is 'What is gone through once a working day (deadlines, ladder, digests), and is done for that day. Insert-only.';
grant select, insert on notification_round to sauro_app;

create table notification_policy (
  tenant_id uuid not null,
  ladder jsonb not null,
  digest_hour integer not null,
  constraint notification_policy_pkey primary key (tenant_id),
  constraint notification_policy_tenant_fkey foreign key (tenant_id) references tenant (id),
  constraint notification_policy_hour_is_of_day check (digest_hour between 0 and 23)
);
comment on table notification_policy is 'What a body has set for its notices; without a row it is as the code has it.';
comment on column notification_policy.ladder is 'Rungs, the lowest first: after how many working days which head is told.';
grant select, insert, update on notification_policy to sauro_app;

create table escalation (
  tenant_id uuid not null,
  assignment_id uuid not null,
  due_on date not null,
  rung integer not null,
  person_id uuid not null,
  on_day date not null,
  constraint escalation_pkey primary key (tenant_id, assignment_id, due_on, rung),
  constraint escalation_assignment_fkey foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  constraint escalation_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index escalation_person_idx on escalation (tenant_id, person_id);
comment on table escalation is 'A rung of the ladder that was climbed for an overdue assignment, and whom it told; a new deadline begins below. Insert-only.';
grant select, insert on escalation to sauro_app;

create function app_is_person(person uuid) returns boolean
language sql stable parallel safe
as $$ select person = app_person() or (app_person() is null and current_setting('app.units', true) = '*') $$;
comment on function app_is_person(uuid) is 'Whether the transaction runs on behalf of this person, or of the system itself. For the policies of what is one person''s alone.';

alter table untold_fact enable row level security;
alter table untold_fact force row level security;
create policy untold_fact_of_tenant on untold_fact using (tenant_id = app_tenant());
alter table notification_delivery enable row level security;
alter table notification_delivery force row level security;
create policy notification_delivery_of_person on notification_delivery using (tenant_id = app_tenant() and app_is_person(person_id));
alter table notification enable row level security;
alter table notification force row level security;
create policy notification_of_person on notification using (tenant_id = app_tenant() and app_is_person(person_id));
alter table notification_switch enable row level security;
alter table notification_switch force row level security;
create policy notification_switch_of_person on notification_switch using (tenant_id = app_tenant() and app_is_person(person_id));
alter table notification_digest enable row level security;
alter table notification_digest force row level security;
create policy notification_digest_of_person on notification_digest using (tenant_id = app_tenant() and app_is_person(person_id));
alter table notification_round enable row level security;
alter table notification_round force row level security;
create policy notification_round_of_tenant on notification_round using (tenant_id = app_tenant());
alter table notification_policy enable row level security;
alter table notification_policy force row level security;
create policy notification_policy_of_tenant on notification_policy using (tenant_id = app_tenant());
alter table escalation enable row level security;
alter table escalation force row level security;
create policy escalation_of_assignment on escalation
  using (tenant_id = app_tenant() and exists (
    select from assignment where assignment.tenant_id = escalation.tenant_id and assignment.id = escalation.assignment_id
  ));
