// SQL of what a report tells of field checks: the assignments that early warning tells as refuted, and those that were sent back,
// with what was found.
import { type FieldOutcome, plainDate, type ScopeTold, type SentBack } from '@sauro/core';
import { sql } from 'kysely';
import { type Standing, standings } from '../../assignment/queries-standings.ts';
import { stoodOn } from '../../assignment/queries-tree-on.ts';
import type { Cx } from '../../kit/system.ts';
import { refutedOn } from '../../verification/field-check/queries-refuted.ts';
import { sentBackWithin, type SentBackFilter } from '../../verification/field-check/queries-sent-back.ts';

type RefutedRow = {
  readonly id: string;
  readonly unit: string;
  readonly text: string;
  readonly outcome: FieldOutcome;
  readonly onDay: string;
  readonly words: string;
  readonly total: number;
};

/** What was checked last, first. */
export async function listRefutedWork(cx: Cx, filter: Standing, limit: number): Promise<ScopeTold['refuted']> {
  const { rows } = await sql<RefutedRow>`
    select one.id, stood.name as unit, coalesce(assignment.text, task.text) as text, found.outcome, found.on_day, found.words,
      (count(*) over ())::integer as total
    from (${standings(cx, { ...filter, measure: 'reported' })}) as one
    join (${refutedOn(cx, plainDate(filter.at))}) as found on found.assignment_id = one.id
    join assignment on assignment.tenant_id = ${cx.acting.tenant} and assignment.id = one.id
    join task on task.tenant_id = assignment.tenant_id and task.id = assignment.task_id
    join (${stoodOn(cx, filter.at)}) as stood on stood.id = one.unit_id
    order by found.on_day desc, stood.code, one.id
    limit ${limit}`.execute(cx.db);
  const first = rows.map(({ onDay, total: _total, ...row }) => ({ ...row, on: plainDate(onDay) }));
  return { total: rows[0]?.total ?? 0, first };
}

type SentBackRow = Omit<RefutedRow, 'total'> & {
  readonly how: SentBack;
  readonly sentOn: string;
  readonly unlocked: number;
  readonly returned: number;
};

/** What was sent back last, first. */
export async function listSentBackWork(cx: Cx, filter: SentBackFilter, limit: number): Promise<ScopeTold['sentBack']> {
  const { rows } = await sql<SentBackRow>`
    select back.id, stood.name as unit, coalesce(assignment.text, task.text) as text, back.outcome, back.on_day, back.words,
      back.how, back.sent_on, (count(*) filter (where back.how = 'unlocked') over ())::integer as unlocked,
      (count(*) filter (where back.how = 'returned') over ())::integer as returned
    from (${sentBackWithin(cx, filter)}) as back
    join assignment on assignment.tenant_id = ${cx.acting.tenant} and assignment.id = back.id
    join task on task.tenant_id = assignment.tenant_id and task.id = assignment.task_id
    join (${stoodOn(cx, filter.at)}) as stood on stood.id = back.unit_id
    order by back.sent_at desc, stood.code, back.id
    limit ${limit}`.execute(cx.db);
  const first = rows.map(({ onDay, sentOn, unlocked: _unlocked, returned: _returned, ...row }) => ({
    ...row,
    on: plainDate(onDay),
    sentOn: plainDate(sentOn),
  }));
  return { unlocked: rows[0]?.unlocked ?? 0, returned: rows[0]?.returned ?? 0, first };
}
