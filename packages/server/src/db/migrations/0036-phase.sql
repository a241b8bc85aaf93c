-- Phases of programmes, the reviews that plans announce of their work, and regimes and reports of such reviews.
-- Rules of every migration: see 0001-people.sql.

create table plan_phase (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  document_id uuid,
  item_id uuid,
  name text not null,
  from_known text not null,
  to_known text not null,
  anchor jsonb,
  by_hand boolean not null,
  version integer not null,
  dropped_at timestamptz,
  constraint plan_phase_pkey primary key (tenant_id, id),
  constraint plan_phase_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint plan_phase_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id),
  constraint plan_phase_has_name check (name <> ''),
  constraint plan_phase_days_are_known check (
    from_known ~ '^[0-9]{4}(-[0-9]{2}){0,2}$' and to_known ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'
  ),
  constraint plan_phase_has_a_source check (by_hand or document_id is not null),
  constraint plan_phase_is_counted_from_one check (version >= 1)
);
create index plan_phase_document_idx on plan_phase (tenant_id, document_id);
create index plan_phase_plan_idx on plan_phase (tenant_id, plan_id);
create unique index plan_phase_is_said_once on plan_phase (tenant_id, plan_id, name, from_known) where dropped_at is null;
comment on table plan_phase is 'A phase of a confirmed plan: as its document has it, or as who looks after the plan has written it.';
comment on column plan_phase.document_id is 'The document that says it; null for one that was written by hand.';
comment on column plan_phase.item_id is 'Of the draft; no foreign key, as of tasks.';
comment on column plan_phase.from_known is 'First day as far as it is known: 2027, 2027-06, 2027-06-30.';
comment on column plan_phase.by_hand is 'A person has written or changed it: a correction of the document leaves it.';
comment on column plan_phase.version is 'Number of its facts; who changes it says which one was seen.';
comment on column plan_phase.dropped_at is 'It stands no more; reviews of it go on.';
grant select, insert, update on plan_phase to sauro_app;

create table plan_review (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  document_id uuid not null,
  position integer not null,
  kind text not null,
  moment jsonb not null,
  words text not null,
  anchor jsonb not null,
  dropped_revision integer,
  constraint plan_review_pkey primary key (tenant_id, id),
  constraint plan_review_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint plan_review_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id),
  constraint plan_review_kind_is_known check (kind in ('mid-term', 'final'))
);
create index plan_review_plan_idx on plan_review (tenant_id, plan_id, position);
create index plan_review_document_idx on plan_review (tenant_id, document_id);
comment on table plan_review is 'A review of its own work that a confirmed plan announces: regimes are proposed from it.';
comment on column plan_review.moment is 'When it is held, as the plan says it (reader/5-items/reviews.ts).';
comment on column plan_review.words is 'The sentence that says so.';
grant select, insert, update on plan_review to sauro_app;

create table report_proposal_answer (
  tenant_id uuid not null,
  unit_id uuid not null,
  proposal text not null,
  plan_id uuid not null,
  is_dismissed boolean not null,
  person_id uuid,
  at timestamptz not null,
  constraint report_proposal_answer_pkey primary key (tenant_id, unit_id, proposal),
  constraint report_proposal_answer_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint report_proposal_answer_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint report_proposal_answer_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index report_proposal_answer_plan_idx on report_proposal_answer (tenant_id, plan_id);
create index report_proposal_answer_person_idx on report_proposal_answer (tenant_id, person_id);
comment on table report_proposal_answer is 'A unit makes no regime of what a plan says, or looks at it again after all.';
comment on column report_proposal_answer.proposal is 'duty:…, said:… or phase:… with the id of what it was proposed from.';
grant select, insert, update on report_proposal_answer to sauro_app;

alter table report_regime add column phase_id uuid;
alter table report_regime add column proposal text;
alter table report_regime add constraint report_regime_phase_fkey
  foreign key (tenant_id, phase_id) references plan_phase (tenant_id, id);
alter table report_regime add constraint report_regime_reviews_a_phase
  check (phase_id is null or (kind in ('mid-term', 'final') and frequency = 'once'));
create index report_regime_phase_idx on report_regime (tenant_id, phase_id);
create unique index report_regime_proposal_is_taken_up_once on report_regime (tenant_id, proposal)
  where proposal is not null and ended_on is null;
comment on column report_regime.phase_id is 'The phase that is reviewed; null: the programme as a whole, or no review.';
comment on column report_regime.proposal is 'From what a review was proposed; null: made by hand, or of a duty.';

alter table report_round add column review jsonb;
comment on column report_round.review is 'Of a review: the phases of its plans, and which of them it is of, as they stood when it was opened (core/report/review.ts).';
alter table written_report add column review jsonb;
comment on column written_report.review is 'Of a review: the phases of its plans, and which of them it is of, as they stood when it was begun (core/report/review.ts).';

-- Of plans that were confirmed before: what was checked as a phase and not taken out. Row-level security binds the owner too:
-- it is let go for this statement, and the transaction holds the tables meanwhile.
alter table draft_item no force row level security;
alter table plan no force row level security;
alter table plan_revision no force row level security;
insert into plan_phase
  (tenant_id, id, plan_id, document_id, item_id, name, from_known, to_known, anchor, by_hand, version)
select distinct on (item.tenant_id, plan.id, item.value ->> 'name', item.value ->> 'from') item.tenant_id, gen_random_uuid(), plan.id,
  plan.document_id, item.id, item.value ->> 'name', item.value ->> 'from', item.value ->> 'to', item.value -> 'anchor',
  false, 1
from plan
join plan_revision as revision on revision.tenant_id = plan.tenant_id and revision.plan_id = plan.id
  and revision.document_id = plan.document_id
join draft_item as item on item.tenant_id = revision.tenant_id and item.draft_id = revision.draft_id
where item.kind = 'phase' and not item.removed and item.value ->> 'name' <> ''
  and item.value ->> 'from' ~ '^[0-9]{4}(-[0-9]{2}){0,2}$' and item.value ->> 'to' ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'
order by item.tenant_id, plan.id, item.value ->> 'name', item.value ->> 'from', revision.revision desc, item.position;
alter table plan_revision force row level security;
alter table plan force row level security;
alter table draft_item force row level security;

alter table plan_phase enable row level security;
alter table plan_phase force row level security;
create policy plan_phase_of_tenant on plan_phase using (tenant_id = app_tenant());
alter table plan_review enable row level security;
alter table plan_review force row level security;
create policy plan_review_of_tenant on plan_review using (tenant_id = app_tenant());
alter table report_proposal_answer enable row level security;
alter table report_proposal_answer force row level security;
create policy report_proposal_answer_of_unit on report_proposal_answer
  using (tenant_id = app_tenant() and app_sees_unit(unit_id));
