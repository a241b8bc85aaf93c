-- Every try of sending an event to another system, and what becomes of subscriptions when their unit is merged into another.
-- Rules of every migration: see 0001-people.sql.

create table subscription_try (
  tenant_id uuid not null,
  id uuid not null,
  delivery_id uuid not null,
  started_at timestamptz not null,
  took_ms integer,
  status integer,
  problem text,
  answer text,
  constraint subscription_try_pkey primary key (tenant_id, id),
  constraint subscription_try_delivery_fkey foreign key (tenant_id, delivery_id) references subscription_delivery (tenant_id, id),
  constraint subscription_try_has_an_end check (took_ms is not null or (status is null and problem is null and answer is null)),
  constraint subscription_try_answer_is_short check (length(answer) <= 500)
);
create index subscription_try_delivery_idx on subscription_try (tenant_id, delivery_id, started_at);
comment on table subscription_try is 'One try of sending an event: kept beside the others of its delivery, and thrown away with it.';
comment on column subscription_try.took_ms is 'Null while it goes on; and for ever where it was cut off.';
comment on column subscription_try.problem is 'Why it failed: a code, never an address.';
comment on column subscription_try.answer is 'The first part of what was answered.';
grant select, insert, update, delete on subscription_try to sauro_app;
alter table subscription_try enable row level security;
alter table subscription_try force row level security;
create policy subscription_try_of_delivery on subscription_try
  using (tenant_id = app_tenant() and exists (
    select from subscription_delivery
    where subscription_delivery.tenant_id = subscription_try.tenant_id and subscription_delivery.id = subscription_try.delivery_id
  ));

alter table subscription drop constraint subscription_pause_reason_is_known;
alter table subscription add constraint subscription_pause_reason_is_known
  check (pause_reason in ('by-hand', 'failing', 'gone', 'merged'));
comment on table subscription is 'Another system that a unit has events sent to. Merged, the unit leaves it to the one that goes on, paused: its address would be sent more than anybody has chosen, so somebody there chooses.';
comment on table subscription_delivery is 'One event on its way to one subscription: its id is the same however often it is tried. Kept for as many days as the configuration says.';
comment on column subscription.quiet_until is 'It could not be reached at all, or has asked to be left alone: before then nothing is tried, so that one that hangs keeps no other waiting.';
