-- Units with their codes, other names and past places; groups, roles, heads, delegations, focal persons, imports.
-- Rules of every migration: see 0001-people.sql.

-- As before, but the star of who sees everything is never read as an id: where the function is put in the place of its
-- call, the planner reads the list before it asks for the star.
create or replace function app_sees_unit(unit_id uuid) returns boolean
language sql stable parallel safe
as $$
  select
    current_setting('app.units', true) = '*'
    or exists (
      select
      from unit_within
      where unit_within.tenant_id = app_tenant()
        and unit_within.unit_id = app_sees_unit.unit_id
        and unit_within.ancestor_id = any (
          string_to_array(nullif(nullif(current_setting('app.units', true), ''), '*'), ',')::uuid[])
    )
$$;

create function fold_text(words text) returns text
language sql immutable strict parallel safe
as $$
  select btrim(regexp_replace(
    translate(lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g')), 'đĐ', 'dd'), '\s+', ' ', 'g'))
$$;
comment on function fold_text(text) is 'Text as it is searched: lower case, without diacritics, one space between words.';

alter table person add column folded text generated always as (fold_text(name)) stored;
comment on column person.folded is 'The name as it is searched.';
alter table unit add column folded text generated always as (fold_text(code || ' ' || name)) stored;
comment on column unit.folded is 'Code and name as they are searched.';
alter table unit add column form text;
alter table unit add column agency_code text;
alter table unit add column old_agency_code text;
alter table unit add column succeeded_by uuid;
alter table unit add constraint unit_agency_code_is_taken unique (tenant_id, agency_code);
alter table unit add constraint unit_old_agency_code_is_taken unique (tenant_id, old_agency_code);
alter table unit add constraint unit_succeeded_fkey foreign key (tenant_id, succeeded_by) references unit (tenant_id, id);
alter table unit add constraint unit_is_not_its_own_successor check (succeeded_by <> id);
create index unit_succeeded_by_idx on unit (tenant_id, succeeded_by);
create index unit_kind_idx on unit (tenant_id, kind);
comment on column unit.form is 'What it is beyond its kind: ward, commune, nursery, upper secondary school; read from its name. Null where it has none.';
comment on column unit.agency_code is 'Code of the agency by Decision 20/2020/QĐ-TTg, the highest level first: H15.12.';
comment on column unit.old_agency_code is 'Code of the agency by QCVN 102:2016/BTTTT, the province last: 000.00.01.H56.';
comment on column unit.succeeded_by is 'Unit into which it was merged; null while it stands, and where it was only closed.';

create table unit_place (
  tenant_id uuid not null,
  unit_id uuid not null,
  from_on date not null,
  to_on date,
  parent_id uuid,
  name text not null,
  constraint unit_place_pkey primary key (tenant_id, unit_id, from_on),
  constraint unit_place_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint unit_place_parent_fkey foreign key (tenant_id, parent_id) references unit (tenant_id, id),
  constraint unit_place_ends_after_it_begins check (to_on >= from_on)
);
create index unit_place_parent_idx on unit_place (tenant_id, parent_id);
comment on table unit_place is 'Under which unit, and under which name, a unit stood from day to day: a period that is over keeps the tree that it had.';
comment on column unit_place.to_on is 'Last day at this place and under this name; null where it stands so now.';
grant select, insert, update, delete on unit_place to sauro_app;
-- Units of before have stood where they stand since they were opened. Row-level security binds the owner too: it is
-- let go for these statements, and the transaction holds the table meanwhile.
alter table unit no force row level security;
insert into unit_place (tenant_id, unit_id, from_on, to_on, parent_id, name)
select tenant_id, id, opened_on, closed_on, parent_id, name from unit;
update unit set form = case
    when kind = 'commune' and name ~ '(^|nhân dân |UBND )[Đđ]ặc khu' then 'special-zone'
    when kind = 'commune' and name ~ '(^|nhân dân |UBND )[Pp]hường' then 'ward'
    when kind = 'commune' and name ~ '(^|nhân dân |UBND )[Xx]ã' then 'rural-commune'
    when kind = 'school' and name ~ '(THCS|[Tt]rung học cơ sở).*(THPT|[Tt]rung học phổ thông)' then 'secondary'
    when kind = 'school' and name ~ '([Tt]iểu học).*(THCS|[Tt]rung học cơ sở)' then 'primary-secondary'
    when kind = 'school' and name ~ 'THPT|[Tt]rung học phổ thông' then 'upper-secondary'
    when kind = 'school' and name ~ 'THCS|[Tt]rung học cơ sở' then 'lower-secondary'
    when kind = 'school' and name ~ '[Tt]iểu học' then 'primary'
    when kind = 'school' and name ~ '[Mm]ầm non|[Mm]ẫu giáo' then 'preschool'
  end;
alter table unit force row level security;

create table unit_alias (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  name text not null,
  name_key text not null,
  until_on date,
  constraint unit_alias_pkey primary key (tenant_id, id),
  constraint unit_alias_is_said_once unique (tenant_id, unit_id, name_key),
  constraint unit_alias_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint unit_alias_kind_is_known check (kind in ('short', 'former', 'other'))
);
comment on table unit_alias is 'Another name of a unit: its abbreviation, a former name, or how people call it. Names in plans are matched with it.';
comment on column unit_alias.name_key is 'The name as names are compared: lower case, without diacritics, abbreviations written out.';
comment on column unit_alias.until_on is 'Last day of a former name.';
grant select, insert, update, delete on unit_alias to sauro_app;

create table unit_group (
  tenant_id uuid not null,
  code text not null,
  name text not null,
  aliases text[] not null,
  parts jsonb not null,
  is_removed boolean not null default false,
  constraint unit_group_pkey primary key (tenant_id, code),
  constraint unit_group_tenant_fkey foreign key (tenant_id) references tenant (id)
);
comment on table unit_group is 'A group of units that a body has named or changed; groups that every body has are in the code. A group is a question to the tree, answered on the day of issue.';
comment on column unit_group.parts is 'Kinds, forms, under which unit and how deep; who is in one of the parts is in the group.';
grant select, insert, update on unit_group to sauro_app;

create table role (
  tenant_id uuid not null,
  code text not null,
  name text not null,
  given text[] not null,
  taken text[] not null,
  is_removed boolean not null default false,
  constraint role_pkey primary key (tenant_id, code),
  constraint role_tenant_fkey foreign key (tenant_id) references tenant (id)
);
comment on table role is 'What a body has changed of a role that every body has, or a role of its own. A role without a row is as it is in the code, so that a right of a newer version reaches it.';
comment on column role.given is 'Rights that it has beyond those of the code.';
comment on column role.taken is 'Rights of the code that it has not.';
grant select, insert, update on role to sauro_app;

alter table office add column title text;
alter table office add column is_head boolean not null default false;
alter table office add column ended_at timestamptz;
create unique index office_unit_has_one_head on office (tenant_id, unit_id) where is_head and to_on is null;
comment on column office.title is 'What the person is called in it: Giám đốc Sở, Trưởng phòng. Null where nothing is said.';
comment on column office.ended_at is 'When it was ended by somebody: it allows nothing from then on, also on its last day. Null where it was not, or ends by its last day alone.';
comment on column office.is_head is 'Answers for the unit as its head.';

create table delegation (
  tenant_id uuid not null,
  id uuid not null,
  office_id uuid not null,
  delegate_id uuid not null,
  from_on date not null,
  to_on date not null,
  reason text not null,
  given_at timestamptz not null,
  constraint delegation_pkey primary key (tenant_id, id),
  constraint delegation_office_fkey foreign key (tenant_id, office_id) references office (tenant_id, id),
  constraint delegation_delegate_fkey foreign key (tenant_id, delegate_id) references person (tenant_id, id),
  constraint delegation_ends_after_it_begins check (to_on >= from_on)
);
create index delegation_office_idx on delegation (tenant_id, office_id);
create index delegation_delegate_idx on delegation (tenant_id, delegate_id);
comment on table delegation is 'An office that somebody else exercises while its holder is away. On these days the delegate acts with it as with her own.';
comment on column delegation.to_on is 'Last day; moved forward where the delegation is ended early.';
grant select, insert, update, delete on delegation to sauro_app;

create table focal_person (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  subject text not null,
  from_on date not null,
  to_on date,
  constraint focal_person_pkey primary key (tenant_id, id),
  constraint focal_person_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint focal_person_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint focal_person_ends_after_it_begins check (to_on >= from_on)
);
create index focal_person_unit_idx on focal_person (tenant_id, unit_id);
create index focal_person_person_idx on focal_person (tenant_id, person_id);
comment on table focal_person is 'Whom a unit has named for a subject: information security, digital transformation, emulation.';
grant select, insert, update on focal_person to sauro_app;

create table people_import (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  file_name text not null,
  sha256 text not null,
  size_bytes integer not null,
  state text not null,
  added integer not null,
  changed integer not null,
  faults integer not null,
  person_id uuid,
  checked_at timestamptz not null,
  done_at timestamptz,
  constraint people_import_pkey primary key (tenant_id, id),
  constraint people_import_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint people_import_kind_is_known check (kind in ('units', 'people')),
  constraint people_import_state_is_known check (state in ('checked', 'done'))
);
create index people_import_person_idx on people_import (tenant_id, person_id);
comment on table people_import is 'A list of units or people that was brought in, or tried: the file is kept in the file store under its hash.';
comment on column people_import.state is 'checked: looked through, and nothing written of it; done: brought in.';
grant select, insert, update on people_import to sauro_app;

alter table unit_place enable row level security;
alter table unit_place force row level security;
create policy unit_place_of_tenant on unit_place using (tenant_id = app_tenant());
alter table unit_alias enable row level security;
alter table unit_alias force row level security;
create policy unit_alias_of_tenant on unit_alias using (tenant_id = app_tenant());
alter table unit_group enable row level security;
alter table unit_group force row level security;
create policy unit_group_of_tenant on unit_group using (tenant_id = app_tenant());
alter table role enable row level security;
alter table role force row level security;
create policy role_of_tenant on role using (tenant_id = app_tenant());
alter table delegation enable row level security;
alter table delegation force row level security;
create policy delegation_of_tenant on delegation using (tenant_id = app_tenant());
alter table focal_person enable row level security;
alter table focal_person force row level security;
create policy focal_person_of_tenant on focal_person using (tenant_id = app_tenant());
alter table people_import enable row level security;
alter table people_import force row level security;
create policy people_import_of_tenant on people_import using (tenant_id = app_tenant());
