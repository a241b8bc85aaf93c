-- How far an assignment was before its report, where it was before a merger, and how long a report may wait to be judged.
-- Rules of every migration: see 0001-people.sql.

alter table assignment add column entered_percent smallint not null default 0;
alter table fact no force row level security;
alter table assignment no force row level security;
alter table assignment_version no force row level security;
-- A report that does not stand is as far as was entered before it.
update assignment_version as version
set percent = told.percent
from (
  select one.tenant_id, one.assignment_id, one.version,
    coalesce((
      select (fact.data ->> 'percent')::smallint
      from assignment_version as entry
      join fact on fact.tenant_id = entry.tenant_id and fact.id = entry.fact_id
      where entry.tenant_id = one.tenant_id and entry.assignment_id = one.assignment_id and entry.version <= one.version
        and fact.kind = 'assignment.progressed'
      order by entry.version desc limit 1
    ), 0) as percent
  from assignment_version as one
  where one.state not in ('reported', 'verified', 'withdrawn') and one.percent = 100
) as told
where version.tenant_id = told.tenant_id and version.assignment_id = told.assignment_id
  and version.version = told.version and version.percent <> told.percent;
update assignment
set percent = last.percent
from (
  select distinct on (tenant_id, assignment_id) tenant_id, assignment_id, percent
  from assignment_version
  order by tenant_id, assignment_id, version desc
) as last
where assignment.tenant_id = last.tenant_id and assignment.id = last.assignment_id and assignment.percent <> last.percent;
update assignment
set entered_percent = entered.percent
from (
  select distinct on (entry.tenant_id, entry.assignment_id) entry.tenant_id, entry.assignment_id,
    (fact.data ->> 'percent')::smallint as percent
  from assignment_version as entry
  join fact on fact.tenant_id = entry.tenant_id and fact.id = entry.fact_id
  where fact.kind = 'assignment.progressed'
  order by entry.tenant_id, entry.assignment_id, entry.version desc
) as entered
where assignment.tenant_id = entered.tenant_id and assignment.id = entered.assignment_id;
alter table fact force row level security;
alter table assignment force row level security;
alter table assignment_version force row level security;
alter table assignment alter column entered_percent drop default;
comment on column assignment.entered_percent is 'As last entered, whatever was reported: what it is again where a report is recalled, returned or unlocked.';

create table assignment_place (
  tenant_id uuid not null,
  assignment_id uuid not null,
  until_on date not null,
  unit_id uuid not null,
  issuer_unit_id uuid not null,
  constraint assignment_place_pkey primary key (tenant_id, assignment_id, until_on),
  constraint assignment_place_assignment_fkey foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  constraint assignment_place_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint assignment_place_issuer_fkey foreign key (tenant_id, issuer_unit_id) references unit (tenant_id, id)
);
create index assignment_place_unit_idx on assignment_place (tenant_id, unit_id);
create index assignment_place_issuer_unit_idx on assignment_place (tenant_id, issuer_unit_id);
comment on table assignment_place is 'Who did an assignment and who had given it until a merger carried it over; until_on is the last day of that. Insert-only.';
grant select, insert on assignment_place to sauro_app;
alter table assignment_place enable row level security;
alter table assignment_place force row level security;
create policy assignment_place_of_assignment on assignment_place
  using (tenant_id = app_tenant() and exists (
    select from assignment where assignment.tenant_id = assignment_place.tenant_id and assignment.id = assignment_place.assignment_id
  ));

alter table warning_policy add column judging_working_days integer not null default 3;
alter table warning_policy alter column judging_working_days drop default;
