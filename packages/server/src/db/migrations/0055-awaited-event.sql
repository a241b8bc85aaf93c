-- Work that is to be done once an event has come waits for it: a fact of its own, and with it what stood on every day.
-- Rules of every migration: see 0001-people.sql.

alter table assignment add column awaits_event boolean not null default false;
alter table assignment_version add column awaits_event boolean not null default false;

-- What was given before waits as far as its plan names an event (as core's isConditional) and nobody has set a day. Row-level
-- security binds the owner too: it is let go for these statements, and the transaction holds the tables meanwhile.
alter table assignment no force row level security;
alter table assignment_version no force row level security;
alter table task no force row level security;
update assignment set awaits_event = true
from task
where task.tenant_id = assignment.tenant_id and task.id = assignment.task_id
  and assignment.deadline_kind = 'condition' and assignment.due_on is null and assignment.period = ''
  and assignment.state not in ('verified', 'withdrawn')
  and lower(task.deadline ->> 'text')
    ~ '(^|[\s(,;])((?<!trước )khi|sau|nếu|tùy|tuỳ|kể từ|trường hợp|(có|đủ|theo) điều kiện|phụ thuộc)($|[\s),;.])';
update assignment_version as version set awaits_event = true
from assignment
where assignment.tenant_id = version.tenant_id and assignment.id = version.assignment_id
  and assignment.awaits_event and version.due_on is null;
alter table assignment force row level security;
alter table assignment_version force row level security;
alter table task force row level security;

alter table assignment alter column awaits_event drop default;
alter table assignment_version alter column awaits_event drop default;
alter table assignment add constraint assignment_awaits_without_day check (not awaits_event or due_on is null);
comment on column assignment.awaits_event is 'The event that it is to be done after has not come, as far as is known; the words of it are those of its task.';
comment on column assignment_version.awaits_event is 'Whether it still waited for its event then.';

-- As in 0011-rollup.sql: a figure is counted from the index alone.
drop index assignment_unit_idx, assignment_plan_idx, assignment_version_day_idx;
create index assignment_unit_idx on assignment (tenant_id, unit_id, state, due_on)
  include (
    issuer_unit_id, plan_id, task_id, id, parent_id, part, period, begun_on, done_on, percent, evidence, returns,
    quiet_since, changed_on, issued_on, awaits_event
  );
create index assignment_plan_idx on assignment (tenant_id, plan_id, task_id)
  include (
    unit_id, issuer_unit_id, id, parent_id, part, period, state, due_on, begun_on, done_on, percent, evidence, returns,
    quiet_since, changed_on, issued_on, awaits_event
  );
create index assignment_version_day_idx on assignment_version (tenant_id, assignment_id, version desc, on_day)
  include (state, due_on, begun_on, done_on, percent, evidence, returns, quiet_since, awaits_event);
