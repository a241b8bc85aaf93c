// Fills a body with assignments and what has happened to them: made by the database itself, a million rows in minutes. What
// is put in is plausible, not told by any rule; only the figures' own columns matter here.
import type { TenantId } from '@sauro/core';
import type { Pool } from 'pg';

export type Amount = {
  readonly tenant: TenantId;
  readonly assignments: number;
  readonly plans: number;
  /** Entries of progress for each assignment. */
  readonly entries: number;
};

const DEPARTMENTS = 34;
const COMMUNES = 102;
const SCHOOLS = 1364;
const TASKS_OF_PLAN = 25;

/** `pool` is a superuser's whose triggers are off. */
export async function seedRollup(pool: Pool, { tenant, assignments, plans, entries }: Amount): Promise<void> {
  const run: Run = (text, ...values) => pool.query(text, [tenant, ...values]);
  // What makes a table takes no values; an id of our own needs no quoting.
  const keep = (name: string, text: string) => pool.query(`create temp table ${name} as ${text} '${tenant}'`);
  await keep('root', "select id from unit where kind = 'province' and tenant_id =");
  await seedTree(run);
  await seedPlans(run, plans);
  await keep('doer', "select id, row_number() over () - 1 as place from unit where kind <> 'province' and tenant_id =");
  await keep('work', 'select id, plan_id, row_number() over () - 1 as place from task where tenant_id =');
  await run(ASSIGNMENTS, assignments);
  await run(VERSIONS, entries);
  await run(PROGRESS, entries);
  await pool.query('drop table root, doer, work');
}

type Run = (text: string, ...values: unknown[]) => Promise<unknown>;

async function seedTree(run: Run): Promise<void> {
  await run(
    `insert into unit (tenant_id, id, parent_id, code, name, kind, opened_on)
     select $1, gen_random_uuid(), root.id, 'DV' || n, case when n <= $2 then 'Sở số ' else 'UBND xã số ' end || n,
       case when n <= $2 then 'department' else 'commune' end, '2025-07-01'
     from root, generate_series(1, $2::integer + $3::integer) as n`,
    DEPARTMENTS,
    COMMUNES,
  );
  await run(
    `insert into unit (tenant_id, id, parent_id, code, name, kind, opened_on)
     select $1, gen_random_uuid(), commune.id, 'TR' || n, 'Trường số ' || n, 'school', '2025-07-01'
     from generate_series(1, $2::integer) as n
     join (
       select id, row_number() over (order by code) as place from unit where tenant_id = $1 and kind = 'commune'
     ) as commune on commune.place = 1 + n % $3::integer`,
    SCHOOLS,
    COMMUNES,
  );
  await run(
    `insert into unit_within (tenant_id, unit_id, ancestor_id)
     with recursive up as (
       select id as unit_id, id as ancestor_id, parent_id as above from unit where tenant_id = $1
       union all
       select up.unit_id, unit.id, unit.parent_id from up join unit on unit.tenant_id = $1 and unit.id = up.above
     )
     select $1, unit_id, ancestor_id from up
     on conflict do nothing`,
  );
  await run(
    `insert into unit_place (tenant_id, unit_id, from_on, parent_id, name)
     select tenant_id, id, opened_on, parent_id, name from unit where tenant_id = $1
     on conflict do nothing`,
  );
}

async function seedPlans(run: Run, plans: number): Promise<void> {
  await run(
    `insert into plan (tenant_id, id, document_id, revision, title, task_count, target_count, score, clear, search_text,
       confirmed_at)
     select $1, gen_random_uuid(), gen_random_uuid(), 1, 'Kế hoạch số ' || n, $3::integer, 0, 60, '{}', '', now()
     from generate_series(1, $2::integer) as n`,
    plans,
    TASKS_OF_PLAN,
  );
  await run(
    `insert into task (tenant_id, id, plan_id, document_id, item_id, position, section, section_title, part, text, lead,
       coordinate, clear_person, clear_work, clear_time, clear_responsibility, clear_product, clear_authority,
       clear_count, anchor, since_revision, changed_revision)
     select $1, gen_random_uuid(), plan.id, plan.document_id, gen_random_uuid(), n, '', '', 'task', 'Nhiệm vụ số ' || n,
       '{}', '{}', 'clear', 'clear', case when n % 3 = 0 then 'vague' else 'clear' end, 'clear',
       case when n % 4 = 0 then 'unclear' else 'clear' end, case when n % 2 = 0 then 'unclear' else 'clear' end, 4, '{}',
       1, 1
     from plan, generate_series(1, $2::integer) as n where plan.tenant_id = $1`,
    TASKS_OF_PLAN,
  );
}

/** Spread over all units and tasks; each number makes the same standing again. */
const ASSIGNMENTS = `
  insert into assignment (tenant_id, id, plan_id, task_id, revision, unit_id, issuer_unit_id, part, name, from_group,
    period, period_from, period_to, state, due_on, first_due_on, percent, begun_on, done_on, verified_on, drop_proposed, version, issued_on,
    state_at, search_text, evidence, returns, quiet_since, changed_on, entered_percent,
    awaits_event)
  select $1, gen_random_uuid(), work.plan_id, work.id, 1, doer.id, root.id, 'lead', '', true, 'P' || n,
    made.issued, made.due, made.state,
    made.due, made.due, made.percent, made.issued + 5, made.done,
    case when made.state = 'verified' then made.done + 2 end, false, 4, made.issued, made.issued + 5, '',
    n % 3, n % 7 / 5, made.changed, made.changed, made.percent, false
  from generate_series(1, $2::integer) as n
  join doer on doer.place = (n * 7919::bigint) % (select count(*) from doer)
  join work on work.place = (n * 104729::bigint) % (select count(*) from work)
  cross join root
  cross join lateral (
    select (array['issued', 'in-progress', 'in-progress', 'reported', 'verified', 'verified', 'verified', 'returned'])
        [1 + n % 8] as state,
      current_date - 20 - (n * 31 % 300)::integer as issued
  ) as first
  cross join lateral (
    select first.state, first.issued, first.issued + 30 + (n * 17 % 200)::integer as due,
      case when first.state in ('reported', 'verified') then 100 else n % 90 end as percent,
      case when first.state in ('reported', 'verified') then first.issued + 15 end as done,
      first.issued + 15 + (n % 5)::integer as changed
  ) as made`;

const VERSIONS = `
  insert into assignment_version (tenant_id, assignment_id, version, fact_id, on_day, state, due_on, begun_on, done_on,
    percent, evidence, returns, quiet_since, awaits_event)
  select $1, one.id, v, gen_random_uuid(),
    case when v = $2::integer + 1 then one.changed_on else one.issued_on + (v - 1) * 4 end,
    case when v = $2::integer + 1 then one.state when v = 1 then 'issued' else 'in-progress' end, one.due_on,
    case when v > 1 then one.begun_on end, case when v = $2::integer + 1 then one.done_on end,
    one.percent * (v - 1) / $2::integer, 0, 0, one.issued_on + (v - 1) * 4, one.awaits_event
  from assignment as one, generate_series(1, $2::integer + 1) as v
  where one.tenant_id = $1`;

const PROGRESS = `
  insert into progress (tenant_id, id, assignment_id, version, percent, words, is_report, entered_at)
  select $1, gen_random_uuid(), one.id, 1 + n, one.percent * n / $2::integer, 'Đã làm thêm một phần.', false,
    one.issued_on + n * 4
  from assignment as one, generate_series(1, $2::integer) as n
  where one.tenant_id = $1`;
