-- Plans: what a person has confirmed. Tasks, targets and report duties with their revisions, and the chain of documents.
-- Rules of every migration: see 0001-people.sql.

-- One expression without a table, so that the planner puts it in the place of its call.
create function sort_key(words text) returns text
language sql immutable strict parallel safe
as $$
  select
    -- Letters first, in the order of the alphabet: ă and â stand behind a, đ behind d. Capitals make no difference.
    translate(
      translate(
        regexp_replace(btrim(normalize(words, NFC)), '\s+', ' ', 'g'),
        'àằầèềìòồờùừỳÀẰẦÈỀÌÒỒỜÙỪỲ' || 'ảẳẩẻểỉỏổởủửỷẢẲẨẺỂỈỎỔỞỦỬỶ' || 'ãẵẫẽễĩõỗỡũữỹÃẴẪẼỄĨÕỖỠŨỮỸ'
        || 'áắấéếíóốớúứýÁẮẤÉẾÍÓỐỚÚỨÝ' || 'ạặậẹệịọộợụựỵẠẶẬẸỆỊỌỘỢỤỰỴ' || 'ABCDEFGHIJKLMNOPQRSTUVWXYZĂÂĐÊÔƠƯ',
        'aăâeêioôơuưyaăâeêioôơuưy' || 'aăâeêioôơuưyaăâeêioôơuưy' || 'aăâeêioôơuưyaăâeêioôơuưy'
        || 'aăâeêioôơuưyaăâeêioôơuưy' || 'aăâeêioôơuưyaăâeêioôơuưy' || 'abcdefghijklmnopqrstuvwxyzăâđêôơư'
      ),
      'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz',
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`a'
    )
    || chr(1)
    -- Then the tone of each syllable: none, huyền, hỏi, ngã, sắc, nặng. So "hoà" and "hòa" are the same.
    || regexp_replace(
      translate(
        regexp_replace(btrim(normalize(words, NFC)), '\s+', ' ', 'g'),
        'àằầèềìòồờùừỳÀẰẦÈỀÌÒỒỜÙỪỲ' || 'ảẳẩẻểỉỏổởủửỷẢẲẨẺỂỈỎỔỞỦỬỶ' || 'ãẵẫẽễĩõỗỡũữỹÃẴẪẼỄĨÕỖỠŨỮỸ'
        || 'áắấéếíóốớúứýÁẮẤÉẾÍÓỐỚÚỨÝ' || 'ạặậẹệịọộợụựỵẠẶẬẸỆỊỌỘỢỤỰỴ',
        repeat('1', 24) || repeat('2', 24) || repeat('3', 24) || repeat('4', 24) || repeat('5', 24)
      ),
      '[^1-5 ]', '', 'g'
    )
$$;
comment on function sort_key(text) is 'Sorts as Vietnamese where bytes are compared: a collation of the system cannot be relied on.';

create table citation (
  tenant_id uuid not null,
  document_id uuid not null,
  position integer not null,
  number_key text not null,
  number text not null,
  cited_on text,
  relation text not null,
  constraint citation_pkey primary key (tenant_id, document_id, position),
  constraint citation_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id),
  constraint citation_relation_is_known check (relation in ('amends', 'implements', 'basis', 'mentions'))
);
create index citation_number_idx on citation (tenant_id, number_key);
comment on table citation is 'A document that a document cites, whether we hold it or not. Copied from the newest reading, and from the draft once that is confirmed.';
comment on column citation.position is 'Order in the document. One number may be cited twice, for two years: numbers begin anew each year.';
comment on column citation.number_key is 'Number and symbol in one form, so that the document can be found among ours: lower case, without diacritics and leading zeros, every sign a stroke (57/nq/tw).';
grant select, insert, delete on citation to sauro_app;

alter table document add column number_key text;
alter table document add column is_checked boolean not null default false;
create index document_number_idx on document (tenant_id, number_key);
comment on column document.number_key is 'Number and symbol as in citation.number_key; null where it has no number.';
comment on column document.is_checked is 'A person has confirmed its head and citations: a newer reading leaves them as they are.';

create table plan (
  tenant_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  revision integer not null,
  kind text,
  number text,
  symbol text,
  issuer text,
  issued_on text,
  title text not null,
  task_count integer not null,
  target_count integer not null,
  score real not null,
  clear jsonb not null,
  search_text text not null,
  confirmed_at timestamptz not null,
  constraint plan_pkey primary key (tenant_id, id),
  constraint plan_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index plan_document_idx on plan (tenant_id, document_id);
create index plan_confirmed_idx on plan (tenant_id, confirmed_at desc, id desc);
comment on table plan is 'A plan as it stands now, with the score of its six clears.';
comment on column plan.document_id is 'Document that states it as a whole, the newest such; amendments stand in plan_revision.';
comment on column plan.score is 'Of 100: what is clear counts 1, what is vague a half, over all tasks and all six.';
comment on column plan.clear is 'For each of the six how many tasks are clear, vague and unclear.';
grant select, insert, update on plan to sauro_app;

create table plan_revision (
  tenant_id uuid not null,
  plan_id uuid not null,
  revision integer not null,
  document_id uuid not null,
  draft_id uuid not null,
  mode text not null,
  added integer not null,
  changed integer not null,
  dropped integer not null,
  confirmed_by uuid,
  confirmed_at timestamptz not null,
  constraint plan_revision_pkey primary key (tenant_id, plan_id, revision),
  constraint plan_revision_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint plan_revision_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id),
  constraint plan_revision_draft_fkey foreign key (tenant_id, draft_id) references draft (tenant_id, id),
  constraint plan_revision_person_fkey foreign key (tenant_id, confirmed_by) references person (tenant_id, id),
  constraint plan_revision_mode_is_known check (mode in ('first', 'corrects', 'replaces', 'amends'))
);
create index plan_revision_document_idx on plan_revision (tenant_id, document_id);
create index plan_revision_draft_idx on plan_revision (tenant_id, draft_id);
create index plan_revision_person_idx on plan_revision (tenant_id, confirmed_by);
comment on table plan_revision is 'Each time that a plan was confirmed: first, corrected from the same document, replaced by a newer file, or amended by another plan.';
grant select, insert on plan_revision to sauro_app;

create table task (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  document_id uuid not null,
  item_id uuid not null,
  position double precision not null,
  section text not null,
  section_title text not null,
  part text not null,
  text text not null,
  lead text[] not null,
  coordinate text[] not null,
  product text,
  deadline jsonb,
  deadline_kind text,
  due_on date,
  clear_person text not null,
  clear_work text not null,
  clear_time text not null,
  clear_responsibility text not null,
  clear_product text not null,
  clear_authority text not null,
  clear_count smallint not null,
  anchor jsonb not null,
  since_revision integer not null,
  changed_revision integer not null,
  dropped_revision integer,
  lead_key text collate "C" generated always as (sort_key(lead[1])) stored,
  time_order smallint not null generated always as (
    case deadline_kind when 'by' then 1 when 'recurring' then 2 when 'ongoing' then 3 when 'condition' then 4 else 5 end
  ) stored,
  unclear_person boolean not null generated always as (clear_person <> 'clear') stored,
  unclear_work boolean not null generated always as (clear_work <> 'clear') stored,
  unclear_time boolean not null generated always as (clear_time <> 'clear') stored,
  unclear_responsibility boolean not null generated always as (clear_responsibility <> 'clear') stored,
  unclear_product boolean not null generated always as (clear_product <> 'clear') stored,
  unclear_authority boolean not null generated always as (clear_authority <> 'clear') stored,
  -- What is found by its id (by words, a lead, a unit) is counted and put in order without looking at its row.
  constraint task_pkey primary key (tenant_id, id)
    include (
      plan_id, position, lead_key, dropped_revision, part, due_on, time_order,
      unclear_person, unclear_work, unclear_time, unclear_responsibility, unclear_product, unclear_authority
    ),
  constraint task_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint task_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id),
  constraint task_deadline_has_kind check ((deadline is null) = (deadline_kind is null))
);
-- The register is read in one of these orders and narrowed by what they include, so that counting 300,000 tasks, or
-- passing over most of them, reads an index alone.
create index task_plan_idx on task (tenant_id, plan_id desc, position, id)
  include (
    dropped_revision, part, due_on, time_order,
    unclear_person, unclear_work, unclear_time, unclear_responsibility, unclear_product, unclear_authority
  );
create index task_lead_key_idx on task (tenant_id, lead_key, plan_id desc, position, id)
  include (
    dropped_revision, part, due_on, time_order,
    unclear_person, unclear_work, unclear_time, unclear_responsibility, unclear_product, unclear_authority
  );
create index task_due_idx on task (tenant_id, due_on, plan_id desc, position, id)
  include (
    dropped_revision, part, time_order,
    unclear_person, unclear_work, unclear_time, unclear_responsibility, unclear_product, unclear_authority
  );
create index task_time_idx on task (tenant_id, time_order, due_on, plan_id desc, position, id)
  include (
    dropped_revision, part,
    unclear_person, unclear_work, unclear_time, unclear_responsibility, unclear_product, unclear_authority
  );
create index task_document_idx on task (tenant_id, document_id);
comment on table task is 'A task of a confirmed plan as it stands now; dropped ones stay, with the revision that dropped them.';
comment on column task.item_id is 'Item of the draft that it was last confirmed from.';
comment on column task.due_on is 'Last day that meets the deadline, where a calendar tells it.';
comment on column task.clear_count is 'How many of the six are clear.';
comment on column task.lead_key is 'Place of its first lead in the Vietnamese order; null where nobody leads.';
comment on column task.time_order is 'Place of the kind of its deadline in the register: by, recurring, ongoing, condition, none.';
grant select, insert, update on task to sauro_app;

create table task_version (
  tenant_id uuid not null,
  task_id uuid not null,
  revision integer not null,
  value jsonb,
  constraint task_version_pkey primary key (tenant_id, task_id, revision),
  constraint task_version_task_fkey foreign key (tenant_id, task_id) references task (tenant_id, id)
);
comment on table task_version is 'A task as each revision that touched it left it; null where it was dropped. Insert-only.';
grant select, insert on task_version to sauro_app;

create table task_lead (
  tenant_id uuid not null,
  task_id uuid not null,
  place smallint not null,
  name text not null,
  name_key text collate "C" not null generated always as (sort_key(name)) stored,
  constraint task_lead_pkey primary key (tenant_id, task_id, place),
  constraint task_lead_task_fkey foreign key (tenant_id, task_id) references task (tenant_id, id)
);
create index task_lead_name_idx on task_lead (tenant_id, name_key, task_id) include (name);
create index task_lead_others_idx on task_lead (tenant_id, task_id, name_key) where place > 0;
comment on table task_lead is 'The names that lead a task, one a row: beside row-level security no index finds a name within an array.';
comment on column task_lead.place is 'Order among the leads; the first is 0.';
comment on column task_lead.name_key is 'Names with the same key are the same name, whatever their capitals and the place of their tone marks.';
grant select, insert, delete on task_lead to sauro_app;

create table task_unit (
  tenant_id uuid not null,
  task_id uuid not null,
  unit_id uuid not null,
  role text not null,
  constraint task_unit_pkey primary key (tenant_id, task_id, unit_id, role),
  constraint task_unit_task_fkey foreign key (tenant_id, task_id) references task (tenant_id, id),
  constraint task_unit_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint task_unit_role_is_known check (role in ('lead', 'coordinate'))
);
create index task_unit_unit_idx on task_unit (tenant_id, unit_id, task_id);
comment on table task_unit is 'Which units of ours the names of a task mean, as known when the plan was confirmed.';
grant select, insert, delete on task_unit to sauro_app;

create table task_likeness (
  tenant_id uuid not null,
  band bigint not null,
  subject_id uuid not null,
  constraint task_likeness_pkey primary key (tenant_id, band, subject_id)
);
comment on table task_likeness is 'Fingerprints of the words of tasks and targets: two that share one are probably alike, and are compared. Those of words that were changed since stay: they only propose, and there is no second index to find them by.';
grant select, insert on task_likeness to sauro_app;

create table target (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  document_id uuid not null,
  item_id uuid not null,
  position double precision not null,
  section text not null,
  text text not null,
  comparator text not null,
  value double precision not null,
  max double precision,
  unit text,
  by_year text,
  lead text[] not null,
  anchor jsonb not null,
  dropped_revision integer,
  constraint target_pkey primary key (tenant_id, id),
  constraint target_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint target_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index target_plan_idx on target (tenant_id, plan_id, position);
create index target_document_idx on target (tenant_id, document_id);
comment on table target is 'A target of a confirmed plan as it stands now.';
grant select, insert, update on target to sauro_app;

create table target_version (
  tenant_id uuid not null,
  target_id uuid not null,
  revision integer not null,
  value jsonb,
  constraint target_version_pkey primary key (tenant_id, target_id, revision),
  constraint target_version_target_fkey foreign key (tenant_id, target_id) references target (tenant_id, id)
);
comment on table target_version is 'A target as each revision that touched it left it; null where it was dropped. Insert-only.';
grant select, insert on target_version to sauro_app;

create table report_duty (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  document_id uuid not null,
  item_id uuid not null,
  position double precision not null,
  reporters text[] not null,
  addressee text,
  via text,
  frequency text,
  due text,
  ad_hoc boolean not null,
  anchor jsonb not null,
  dropped_revision integer,
  constraint report_duty_pkey primary key (tenant_id, id),
  constraint report_duty_plan_fkey foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  constraint report_duty_document_fkey foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index report_duty_plan_idx on report_duty (tenant_id, plan_id, position);
create index report_duty_document_idx on report_duty (tenant_id, document_id);
comment on table report_duty is 'A duty to report that a confirmed plan sets.';
comment on column report_duty.due is 'MM-DD where it recurs, YYYY-MM-DD where it is once.';
grant select, insert, update on report_duty to sauro_app;

create table saved_filter (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  screen text not null,
  name text not null,
  filter jsonb not null,
  constraint saved_filter_pkey primary key (tenant_id, id),
  constraint saved_filter_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint saved_filter_name_is_taken unique (tenant_id, person_id, screen, name)
);
comment on table saved_filter is 'A filter with its columns that a person has given a name.';
grant select, insert, update, delete on saved_filter to sauro_app;

alter table citation enable row level security;
alter table citation force row level security;
create policy citation_of_tenant on citation using (tenant_id = app_tenant());
alter table plan enable row level security;
alter table plan force row level security;
create policy plan_of_tenant on plan using (tenant_id = app_tenant());
alter table plan_revision enable row level security;
alter table plan_revision force row level security;
create policy plan_revision_of_tenant on plan_revision using (tenant_id = app_tenant());
alter table task enable row level security;
alter table task force row level security;
create policy task_of_tenant on task using (tenant_id = app_tenant());
alter table task_version enable row level security;
alter table task_version force row level security;
create policy task_version_of_tenant on task_version using (tenant_id = app_tenant());
alter table task_lead enable row level security;
alter table task_lead force row level security;
create policy task_lead_of_tenant on task_lead using (tenant_id = app_tenant());
alter table task_unit enable row level security;
alter table task_unit force row level security;
create policy task_unit_of_tenant on task_unit using (tenant_id = app_tenant());
alter table task_likeness enable row level security;
alter table task_likeness force row level security;
create policy task_likeness_of_tenant on task_likeness using (tenant_id = app_tenant());
alter table target enable row level security;
alter table target force row level security;
create policy target_of_tenant on target using (tenant_id = app_tenant());
alter table target_version enable row level security;
alter table target_version force row level security;
create policy target_version_of_tenant on target_version using (tenant_id = app_tenant());
alter table report_duty enable row level security;
alter table report_duty force row level security;
create policy report_duty_of_tenant on report_duty using (tenant_id = app_tenant());
alter table saved_filter enable row level security;
alter table saved_filter force row level security;
create policy saved_filter_of_person on saved_filter using (tenant_id = app_tenant() and person_id = app_person());
