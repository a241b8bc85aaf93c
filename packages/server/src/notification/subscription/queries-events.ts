// SQL of what an event says of its subject. Asked within the reach of a unit: what row-level security leaves out there, the unit
// sees on no screen, and no system of its hears of it.
import { type EventSubject, planNumber } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import type { EventData } from './event-schemas.ts';

const tenant = (cx: Cx) => sql`${cx.acting.tenant}::uuid`;

/** `unit`: the column that names it. */
const codeOf = (row: string, unit: string) =>
  sql`(select code from unit where unit.tenant_id = ${sql.ref(`${row}.tenant_id`)} and unit.id = ${sql.ref(`${row}.${unit}`)})`;
const ofPlan = (row: string) =>
  sql`join plan on plan.tenant_id = ${sql.ref(`${row}.tenant_id`)} and plan.id = ${sql.ref(`${row}.plan_id`)}`;
const PLAN = sql`plan.id as plan, plan.number, plan.symbol`;

type OfPlan = { readonly plan: string; readonly number: string | null; readonly symbol: string | null };
const numbered = <Row extends Pick<OfPlan, 'number' | 'symbol'>>({ symbol, number, ...row }: Row) => ({
  ...row,
  number: planNumber({ number, symbol }),
});

type Find = (cx: Cx, ids: readonly string[]) => Promise<readonly (readonly [string, EventData])[]>;

async function rowsOf<Row>(cx: Cx, query: RawBuilder<Row>): Promise<readonly Row[]> {
  return (await query.execute(cx.db)).rows;
}

/** Of the subjects those that are seen, by their ids. */
export const FIND_SUBJECTS = {
  plan: async (cx, ids) => {
    const rows = await rowsOf(
      cx,
      sql<OfPlan>`select ${PLAN} from plan where plan.tenant_id = ${tenant(cx)} and plan.id = any(${ids}::uuid[])`,
    );
    return rows.map((row) => [row.plan, { ...numbered(row), path: `/api/plans/${row.plan}` }]);
  },
  assignment: async (cx, ids) => {
    const rows = await rowsOf(
      cx,
      sql<OfPlan & { assignment: string; unit: string; issuer: string }>`
        select own.id as assignment, ${PLAN}, ${codeOf('own', 'unit_id')} as unit, ${codeOf('own', 'issuer_unit_id')} as issuer
        from assignment as own ${ofPlan('own')}
        where own.tenant_id = ${tenant(cx)} and own.id = any(${ids}::uuid[])`,
    );
    return rows.map((row) => [row.assignment, { ...numbered(row), path: `/api/assignments/${row.assignment}` }]);
  },
  difficulty: async (cx, ids) => {
    const rows = await rowsOf(
      cx,
      sql<OfPlan & { difficulty: string; raiser: string; holder: string }>`
        select own.id as difficulty, ${PLAN}, ${codeOf('own', 'raiser_unit_id')} as raiser, ${codeOf('own', 'holder_unit_id')} as holder
        from difficulty as own ${ofPlan('own')}
        where own.tenant_id = ${tenant(cx)} and own.id = any(${ids}::uuid[])`,
    );
    return rows.map((row) => [row.difficulty, { ...numbered(row), path: `/api/difficulties/${row.difficulty}` }]);
  },
  round: async (cx, ids) => {
    const rows = await rowsOf(
      cx,
      sql<{ round: string; unit: string }>`
        select own.id as round, ${codeOf('own', 'unit_id')} as unit from report_round as own
        where own.tenant_id = ${tenant(cx)} and own.id = any(${ids}::uuid[])`,
    );
    return rows.map((row) => [row.round, { ...row, path: `/api/report-rounds/${row.round}` }]);
  },
  report: async (cx, ids) => {
    const rows = await rowsOf(
      cx,
      sql<{ report: string; round: string; unit: string; receiver: string | null }>`
        select own.id as report, own.round_id as round, ${codeOf('own', 'unit_id')} as unit,
          ${codeOf('own', 'receiver_unit_id')} as receiver
        from report as own
        where own.tenant_id = ${tenant(cx)} and own.id = any(${ids}::uuid[])`,
    );
    return rows.map((row) => [row.report, { ...row, path: `/api/reports/${row.report}` }]);
  },
  publication: async (cx, ids) => {
    const rows = await rowsOf(
      cx,
      sql<Omit<OfPlan, 'plan'> & { plan: string | null; publication: string; slug: string }>`
        select own.id as publication, ${PLAN}, own.slug from publication as own left ${ofPlan('own')}
        where own.tenant_id = ${tenant(cx)} and own.id = any(${ids}::uuid[])
          and (own.plan_id is null or plan.id is not null)`,
    );
    return rows.map((row) => [row.publication, { ...numbered(row), path: `/cong-khai/${row.slug}.json` }]);
  },
} as const satisfies Record<EventSubject, Find>;
