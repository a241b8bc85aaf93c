-- Other systems that a unit has events sent to: subscriptions, and each event on its way to one of them.
-- Rules of every migration: see 0001-people.sql.

create table subscription (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  url text not null,
  kinds text[] not null,
  secret bytea,
  former_secret bytea,
  former_until timestamptz,
  made_by uuid,
  made_at timestamptz not null,
  paused_at timestamptz,
  pause_reason text,
  failing_since timestamptz,
  quiet_until timestamptz,
  removed_at timestamptz,
  constraint subscription_pkey primary key (tenant_id, id),
  constraint subscription_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint subscription_made_by_fkey foreign key (tenant_id, made_by) references person (tenant_id, id),
  constraint subscription_has_name check (name <> ''),
  constraint subscription_has_kinds check (cardinality(kinds) > 0),
  constraint subscription_former_ends check ((former_secret is null) = (former_until is null)),
  constraint subscription_pause_has_reason check ((paused_at is null) = (pause_reason is null)),
  constraint subscription_pause_reason_is_known check (pause_reason in ('by-hand', 'failing', 'gone')),
  constraint subscription_removed_has_no_secret check ((removed_at is null) = (secret is not null))
);
create index subscription_unit_idx on subscription (tenant_id, unit_id);
create index subscription_made_by_idx on subscription (tenant_id, made_by);
comment on table subscription is 'Another system that a unit has events sent to. It goes over to no other unit: what its address is sent would become more than anybody has chosen.';
comment on column subscription.url is 'Stands in no fact and in no log: addresses of such kind often hold a key.';
comment on column subscription.kinds is 'Of the closed table of core/notification/events.ts.';
comment on column subscription.secret is 'Sealed with the key of the server; null once it was removed.';
comment on column subscription.former_secret is 'The secret before the last rotation: until former_until both sign.';
comment on column subscription.failing_since is 'First try that failed since the last that did not; null while it works.';
comment on column subscription.quiet_until is 'It could not be reached at all: before then nothing is tried, so that one that hangs keeps no other waiting.';
grant select, insert, update on subscription to sauro_app;

create table subscription_delivery (
  tenant_id uuid not null,
  id uuid not null,
  subscription_id uuid not null,
  fact_id uuid,
  kind text not null,
  body text not null,
  state text not null,
  tries integer not null,
  made_at timestamptz not null,
  next_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  status integer,
  problem text,
  answer text,
  constraint subscription_delivery_pkey primary key (tenant_id, id),
  constraint subscription_delivery_subscription_fkey foreign key (tenant_id, subscription_id) references subscription (tenant_id, id),
  constraint subscription_delivery_fact_fkey foreign key (tenant_id, fact_id) references fact (tenant_id, id),
  constraint subscription_delivery_is_made_once unique (tenant_id, subscription_id, fact_id),
  constraint subscription_delivery_state_is_known check (state in ('waiting', 'sending', 'sent', 'given-up'))
);
create index subscription_delivery_latest_idx on subscription_delivery (tenant_id, subscription_id, made_at, id);
create index subscription_delivery_fact_idx on subscription_delivery (tenant_id, fact_id);
create index subscription_delivery_next_idx on subscription_delivery (tenant_id, next_at) where state in ('waiting', 'sending');
create index subscription_delivery_made_idx on subscription_delivery (tenant_id, made_at);
comment on table subscription_delivery is 'One event on its way to one subscription: its id is the same however often it is tried. Kept for thirty days.';
comment on column subscription_delivery.fact_id is 'Null: a test that somebody has asked for.';
comment on column subscription_delivery.body is 'The bytes that are signed: written once, so that every try says the same.';
comment on column subscription_delivery.state is 'waiting: for its first or next try; sending: a try goes on; given-up: nobody tries it but by hand.';
comment on column subscription_delivery.problem is 'Why the last try failed: a code, never an address.';
comment on column subscription_delivery.answer is 'The first part of what was answered last.';
grant select, insert, update, delete on subscription_delivery to sauro_app;

create function app_has_subscriptions() returns boolean
language plpgsql volatile
as $$
declare
  sees constant text := current_setting('app.units', true);
  has boolean;
begin
  perform set_config('app.units', '*', true);
  select exists (
    select from public.subscription
    where tenant_id = public.app_tenant() and paused_at is null and removed_at is null
  ) into has;
  perform set_config('app.units', coalesce(sees, ''), true);
  return has;
end
$$;
comment on function app_has_subscriptions() is 'Whether any other system listens in this body, whoever asks, and nothing more of it: what only such hear of is noted where there are any.';

alter table notification add column subscription_id uuid;
alter table notification add constraint notification_subscription_fkey
  foreign key (tenant_id, subscription_id) references subscription (tenant_id, id);
alter table notification drop constraint notification_is_of_one_thing;
alter table notification add constraint notification_is_of_one_thing
  check (num_nonnulls(assignment_id, difficulty_id, report_id, subscription_id) = 1);
alter table notification drop constraint notification_is_of_a_plan;
alter table notification add constraint notification_is_of_a_plan
  check ((plan_id is null) = (num_nonnulls(report_id, subscription_id) = 1));
alter table notification drop constraint notification_is_told_once;
alter table notification add constraint notification_is_told_once
  unique nulls not distinct (tenant_id, person_id, assignment_id, difficulty_id, report_id, subscription_id, kind, occasion);
create index notification_subscription_idx on notification (tenant_id, subscription_id);
comment on column notification.assignment_id is 'What it is of: an assignment, a difficulty, a report, or a subscription.';
comment on column notification.plan_id is 'Null of a report, whose round may be of several plans, and of a subscription.';

alter table subscription enable row level security;
alter table subscription force row level security;
create policy subscription_of_unit on subscription using (tenant_id = app_tenant() and app_sees_unit(unit_id));
alter table subscription_delivery enable row level security;
alter table subscription_delivery force row level security;
create policy subscription_delivery_of_subscription on subscription_delivery
  using (tenant_id = app_tenant() and exists (
    select from subscription
    where subscription.tenant_id = subscription_delivery.tenant_id and subscription.id = subscription_delivery.subscription_id
  ));
