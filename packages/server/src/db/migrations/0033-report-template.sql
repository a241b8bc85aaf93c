-- Templates of reports, edited in Word.
-- Rules of every migration: see 0001-people.sql.

create table report_template (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  sha256 text not null,
  size_bytes bigint not null,
  placeholders text[] not null,
  made_by uuid,
  made_at timestamptz not null,
  removed_at timestamptz,
  constraint report_template_pkey primary key (tenant_id, id),
  constraint report_template_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint report_template_made_by_fkey foreign key (tenant_id, made_by) references person (tenant_id, id),
  constraint report_template_has_name check (name <> '')
);
create index report_template_unit_idx on report_template (tenant_id, unit_id);
create index report_template_made_by_idx on report_template (tenant_id, made_by);
comment on table report_template is 'A DOCX with named places, in which reports of a regime are written. Its file never changes: another file is another template.';
comment on column report_template.placeholders is 'Names that stand in it, as they are typed.';
comment on column report_template.removed_at is 'Offered no more; rounds that were opened with it go on.';
grant select, insert, update on report_template to sauro_app;

alter table report_regime add column template_id uuid;
alter table report_regime add constraint report_regime_template_fkey
  foreign key (tenant_id, template_id) references report_template (tenant_id, id);
create index report_regime_template_idx on report_regime (tenant_id, template_id);
comment on column report_regime.template_id is 'Null: reports are written in the form of the decree.';
alter table report_round add column template_id uuid;
alter table report_round add constraint report_round_template_fkey
  foreign key (tenant_id, template_id) references report_template (tenant_id, id);
create index report_round_template_idx on report_round (tenant_id, template_id);
comment on column report_round.template_id is 'Of the regime when the round was opened.';

alter table report_template enable row level security;
alter table report_template force row level security;
create policy report_template_of_unit on report_template
  using (
    tenant_id = app_tenant()
    and (
      app_sees_unit(unit_id)
      or exists (
        select from report_round
        where report_round.tenant_id = report_template.tenant_id and report_round.template_id = report_template.id
      )
    )
  );
