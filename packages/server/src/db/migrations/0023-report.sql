-- Reports: regimes, rounds, what is expected of whom, and what was sent.
-- Rules of every migration: see 0001-people.sql.

create table report_regime (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  duty_id uuid,
  title text not null,
  kind text not null,
  frequency text not null,
  cut_off jsonb not null,
  from_on date,
  levels jsonb not null,
  addressee text not null,
  by_decree boolean not null,
  days_before integer not null,
  outline jsonb not null,
  attachments text[] not null,
  starts_on date not null,
  ended_on date,
  version integer not null,
  made_by uuid,
  made_at timestamptz not null,
  constraint report_regime_pkey primary key (tenant_id, id),
  constraint report_regime_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint report_regime_duty_fkey foreign key (tenant_id, duty_id) references report_duty (tenant_id, id),
  constraint report_regime_made_by_fkey foreign key (tenant_id, made_by) references person (tenant_id, id),
  constraint report_regime_kind_is_known check (kind in ('periodic', 'thematic', 'urgent', 'mid-term', 'final')),
  constraint report_regime_frequency_is_known check (
    frequency in ('month', 'quarter', 'six-months', 'nine-months', 'year', 'once', 'on-request')
  )
);
create index report_regime_unit_idx on report_regime (tenant_id, unit_id);
create index report_regime_duty_idx on report_regime (tenant_id, duty_id);
create unique index report_regime_duty_is_taken_up_once on report_regime (tenant_id, duty_id)
  where duty_id is not null and ended_on is null;
create index report_regime_made_by_idx on report_regime (tenant_id, made_by);
comment on table report_regime is 'A reporting regime: who reports to whom, how often, counted up to which day and sent until when (core/report/regime.ts).';
comment on column report_regime.unit_id is 'Who runs it: whoever compiles there or above opens its rounds.';
comment on column report_regime.duty_id is 'The duty of a plan that it was taken from; null where it was made by hand.';
comment on column report_regime.cut_off is 'Rule of the last day that is counted.';
comment on column report_regime.from_on is 'Of one that is reported once: its first day.';
comment on column report_regime.levels is 'From the bottom up: who reports, by units and words of groups, and the rule of the last day.';
comment on column report_regime.addressee is 'Who gets the last report of the chain, where that is beyond the system.';
comment on column report_regime.by_decree is 'Its days are set by the body itself, so that what Decree 09/2019 asks of days is asked of them.';
comment on column report_regime.days_before is 'Days before the first due day on which a round opens by itself.';
comment on column report_regime.version is 'Number of facts; who amends says which one was seen.';
grant select, insert, update on report_regime to sauro_app;

create table report_regime_plan (
  tenant_id uuid not null,
  regime_id uuid not null,
  plan_id uuid not null,
  constraint report_regime_plan_pkey primary key (tenant_id, regime_id, plan_id),
  constraint report_regime_plan_regime_fkey foreign key (tenant_id, regime_id) references report_regime (tenant_id, id),
  constraint report_regime_plan_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id)
);
create index report_regime_plan_plan_idx on report_regime_plan (tenant_id, plan_id);
comment on table report_regime_plan is 'A plan that a regime reports on; none: all work of the unit.';
grant select, insert, delete on report_regime_plan to sauro_app;

create table report_round (
  tenant_id uuid not null,
  id uuid not null,
  regime_id uuid,
  unit_id uuid not null,
  kind text not null,
  title text not null,
  period text not null,
  from_on date not null,
  to_on date not null,
  addressee text not null,
  outline jsonb not null,
  attachments text[] not null,
  plans uuid[] not null,
  opened_on date not null,
  opened_at timestamptz not null,
  opened_by uuid,
  closed_on date,
  closed_by uuid,
  constraint report_round_pkey primary key (tenant_id, id),
  constraint report_round_regime_fkey foreign key (tenant_id, regime_id) references report_regime (tenant_id, id),
  constraint report_round_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint report_round_opened_by_fkey foreign key (tenant_id, opened_by) references person (tenant_id, id),
  constraint report_round_closed_by_fkey foreign key (tenant_id, closed_by) references person (tenant_id, id),
  constraint report_round_is_opened_once unique (tenant_id, regime_id, period),
  constraint report_round_has_days check (from_on <= to_on)
);
create index report_round_unit_idx on report_round (tenant_id, unit_id);
create index report_round_opened_by_idx on report_round (tenant_id, opened_by);
create index report_round_closed_by_idx on report_round (tenant_id, closed_by);
create index report_round_open_idx on report_round (tenant_id, to_on) where closed_on is null;
comment on table report_round is 'One round of reports, as it was opened: what its regime says later does not change it.';
comment on column report_round.regime_id is 'Null: opened by hand for chosen units.';
comment on column report_round.unit_id is 'Who runs it.';
comment on column report_round.to_on is 'The cut-off: the last day that is counted.';
comment on column report_round.plans is 'Plans that are reported on; none: all work of the unit.';
comment on column report_round.closed_on is 'From then on nothing of it changes any more.';
grant select, insert, update on report_round to sauro_app;

create table report (
  tenant_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  unit_id uuid not null,
  receiver_unit_id uuid,
  runner_unit_id uuid not null,
  level smallint not null,
  state text not null,
  due_on date not null,
  submitted_on date,
  submitted_by uuid,
  number integer not null,
  version integer not null,
  constraint report_pkey primary key (tenant_id, id),
  constraint report_round_fkey foreign key (tenant_id, round_id) references report_round (tenant_id, id),
  constraint report_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint report_receiver_unit_fkey foreign key (tenant_id, receiver_unit_id) references unit (tenant_id, id),
  constraint report_runner_unit_fkey foreign key (tenant_id, runner_unit_id) references unit (tenant_id, id),
  constraint report_submitted_by_fkey foreign key (tenant_id, submitted_by) references person (tenant_id, id),
  constraint report_is_expected_once unique (tenant_id, round_id, unit_id),
  constraint report_state_is_known check (
    state in ('waiting', 'submitted', 'returned', 'accepted', 'approved', 'excused')
  ),
  constraint report_is_sent_on_a_day check (
    (submitted_on is not null) = (state in ('submitted', 'accepted', 'approved'))
  )
);
create index report_round_idx on report (tenant_id, round_id, level);
create index report_unit_idx on report (tenant_id, unit_id, state, due_on);
create index report_receiver_unit_idx on report (tenant_id, receiver_unit_id, state);
create index report_runner_unit_idx on report (tenant_id, runner_unit_id);
create index report_submitted_by_idx on report (tenant_id, submitted_by);
create index report_owed_idx on report (tenant_id, due_on) where state in ('waiting', 'returned');
comment on table report is 'What one unit is expected to report in a round, and how it stands: the fold of its facts (core/report/report-facts.ts).';
comment on column report.receiver_unit_id is 'Who accepts or returns it; null: the last of the chain, approved by its own leader.';
comment on column report.runner_unit_id is 'Who runs the round, and sees all of it.';
comment on column report.level is '1 is the lowest.';
comment on column report.number is 'How often it was sent; 0 where never.';
comment on column report.version is 'Number of facts; who acts says which one was seen.';
grant select, insert, update on report to sauro_app;

create table report_step (
  tenant_id uuid not null,
  report_id uuid not null,
  version integer not null,
  fact_id uuid not null,
  kind text not null,
  words text not null,
  state text not null,
  due_on date not null,
  submitted_on date,
  on_day date not null,
  person_id uuid,
  at timestamptz not null,
  constraint report_step_pkey primary key (tenant_id, report_id, version),
  constraint report_step_report_fkey foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint report_step_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint report_step_return_says_why check (kind not in ('returned', 'extended', 'excused') or words <> '')
);
create index report_step_person_idx on report_step (tenant_id, person_id);
comment on table report_step is 'One thing that happened to a report, with what it left: how a round stood on any day is told by it. Insert-only.';
comment on column report_step.fact_id is 'No foreign key: a fact is appended after it was applied, and both are written by one function.';
comment on column report_step.words is 'The reason; empty where none was given. They stand here and not in the ledger.';
comment on column report_step.person_id is 'Who did it; null for what happened by itself.';
grant select, insert on report_step to sauro_app;

create table report_words (
  tenant_id uuid not null,
  report_id uuid not null,
  section text not null,
  text text not null,
  version integer not null,
  person_id uuid,
  at timestamptz not null,
  constraint report_words_pkey primary key (tenant_id, report_id, section),
  constraint report_words_report_fkey foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint report_words_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index report_words_person_idx on report_words (tenant_id, person_id);
comment on table report_words is 'What a unit has typed in a section of its report: hers alone until it is sent.';
comment on column report_words.version is 'Number of times that it was saved; who saves says which one was seen, so that of two hands neither overwrites the other.';
grant select, insert, update on report_words to sauro_app;

create table report_submission (
  tenant_id uuid not null,
  report_id uuid not null,
  number integer not null,
  content text not null,
  sha256 text not null,
  missing uuid[] not null,
  on_day date not null,
  person_id uuid,
  at timestamptz not null,
  constraint report_submission_pkey primary key (tenant_id, report_id, number),
  constraint report_submission_report_fkey foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint report_submission_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index report_submission_person_idx on report_submission (tenant_id, person_id);
comment on table report_submission is 'A report as it was sent, frozen. Insert-only.';
comment on column report_submission.content is 'ReportContent (core/report/content.ts) as JSON text, to the byte: what is written from it is the same for ever.';
comment on column report_submission.sha256 is 'Of the content.';
comment on column report_submission.missing is 'Reports from below that it was sent without: each named by whoever sent it.';
grant select, insert on report_submission to sauro_app;

create table report_attachment (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  name text not null,
  sha256 text not null,
  size_bytes bigint not null,
  format text not null,
  virus_check text not null,
  added_by uuid,
  added_at timestamptz not null,
  removed_at timestamptz,
  constraint report_attachment_pkey primary key (tenant_id, id),
  constraint report_attachment_report_fkey foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint report_attachment_added_by_fkey foreign key (tenant_id, added_by) references person (tenant_id, id)
);
create index report_attachment_report_idx on report_attachment (tenant_id, report_id);
create index report_attachment_added_by_idx on report_attachment (tenant_id, added_by);
comment on table report_attachment is 'A file that goes with a report, kept by its hash.';
grant select, insert, update on report_attachment to sauro_app;

create table report_look (
  tenant_id uuid not null,
  report_id uuid not null,
  person_id uuid not null,
  number integer not null,
  at timestamptz not null,
  constraint report_look_pkey primary key (tenant_id, report_id, person_id),
  constraint report_look_report_fkey foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint report_look_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index report_look_person_idx on report_look (tenant_id, person_id);
comment on table report_look is 'Which sending of a report somebody has looked at last: what changed since is told of it.';
grant select, insert, update on report_look to sauro_app;

-- The unit that reports, the one that receives and the one that runs the round see a report; written may be what concerns units
-- that the writer does not see, for a round reaches up and across.
alter table report enable row level security;
alter table report force row level security;
create policy report_of_units on report
  using (
    tenant_id = app_tenant()
    and (
      current_setting('app.units', true) = '*'
      or unit_id in (
        select within.unit_id from unit_within as within
        where within.tenant_id = app_tenant() and within.ancestor_id = any (app_units())
      )
      or receiver_unit_id in (
        select within.unit_id from unit_within as within
        where within.tenant_id = app_tenant() and within.ancestor_id = any (app_units())
      )
      or runner_unit_id in (
        select within.unit_id from unit_within as within
        where within.tenant_id = app_tenant() and within.ancestor_id = any (app_units())
      )
    )
  )
  with check (tenant_id = app_tenant());
alter table report_round enable row level security;
alter table report_round force row level security;
create policy report_round_of_reports on report_round
  using (
    tenant_id = app_tenant()
    and (
      app_sees_unit(unit_id)
      or id in (select report.round_id from report where report.tenant_id = app_tenant())
    )
  );
alter table report_regime enable row level security;
alter table report_regime force row level security;
create policy report_regime_of_unit on report_regime using (tenant_id = app_tenant() and app_sees_unit(unit_id));
alter table report_regime_plan enable row level security;
alter table report_regime_plan force row level security;
create policy report_regime_plan_of_regime on report_regime_plan
  using (tenant_id = app_tenant() and exists (
    select from report_regime where report_regime.tenant_id = report_regime_plan.tenant_id and report_regime.id = report_regime_plan.regime_id
  ));
alter table report_step enable row level security;
alter table report_step force row level security;
create policy report_step_of_report on report_step
  using (tenant_id = app_tenant() and exists (
    select from report where report.tenant_id = report_step.tenant_id and report.id = report_step.report_id
  ))
  with check (tenant_id = app_tenant());
alter table report_submission enable row level security;
alter table report_submission force row level security;
create policy report_submission_of_report on report_submission
  using (tenant_id = app_tenant() and exists (
    select from report where report.tenant_id = report_submission.tenant_id and report.id = report_submission.report_id
  ));
alter table report_attachment enable row level security;
alter table report_attachment force row level security;
create policy report_attachment_of_report on report_attachment
  using (tenant_id = app_tenant() and exists (
    select from report where report.tenant_id = report_attachment.tenant_id and report.id = report_attachment.report_id
  ));
-- What is being typed is seen by the unit that types it and those above, not yet by who will receive it.
alter table report_words enable row level security;
alter table report_words force row level security;
create policy report_words_of_unit on report_words
  using (tenant_id = app_tenant() and exists (
    select from report where report.tenant_id = report_words.tenant_id and report.id = report_words.report_id
      and app_sees_unit(report.unit_id)
  ));
alter table report_look enable row level security;
alter table report_look force row level security;
create policy report_look_of_person on report_look using (tenant_id = app_tenant() and person_id = app_person());
