// SQL of work that two units have both been given: after a merger one copy of each stays. Counted before it, and settled after it
// by the stage of assignments.
import { type Copy, isBegun, staysOf, type AssignmentState, type Id, type UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';

type CopyOf = Copy & { readonly id: Id<'assignment'> };
/** What the unit that ends has still to do, and what the one that goes on has been given of the same task and period. */
export type Twins = { readonly ended: CopyOf; readonly going: CopyOf; readonly stays: 'going' | 'ended' };

type Merging = { readonly from: UnitId; readonly into: UnitId };

export async function listTwins(cx: Cx, { from, into }: Merging): Promise<readonly Twins[]> {
  const split = (id: string) => sql<boolean>`exists (
    select from assignment as part
    where part.tenant_id = ${cx.acting.tenant} and part.parent_id = ${sql.ref(id)} and part.state <> 'withdrawn'
  )`;
  const rows = await cx.db
    .selectFrom('assignment as ended')
    .innerJoin('assignment as going', (join) =>
      join
        .onRef('going.tenantId', '=', 'ended.tenantId')
        .onRef('going.taskId', '=', 'ended.taskId')
        .onRef('going.period', '=', 'ended.period'),
    )
    .select([
      'ended.id as endedId',
      'ended.state as endedState',
      'ended.percent as endedPercent',
      'ended.evidence as endedEvidence',
      split('ended.id').as('endedIsSplit'),
      'going.id as goingId',
      'going.state as goingState',
      'going.percent as goingPercent',
      'going.evidence as goingEvidence',
      split('going.id').as('goingIsSplit'),
    ])
    .where('ended.tenantId', '=', cx.acting.tenant)
    .where('ended.unitId', '=', from)
    .where('going.unitId', '=', into)
    .where('ended.parentId', 'is', null)
    .where('going.parentId', 'is', null)
    .where('ended.state', 'not in', ['verified', 'withdrawn'])
    .where('going.state', '<>', 'withdrawn')
    .orderBy('ended.id')
    .execute();
  return rows.map((row) => {
    // States are written by core's fold.
    const ended: CopyOf = {
      id: row.endedId,
      state: row.endedState as AssignmentState,
      percent: row.endedPercent,
      evidence: row.endedEvidence,
      isSplit: row.endedIsSplit,
    };
    const going: CopyOf = {
      id: row.goingId,
      state: row.goingState as AssignmentState,
      percent: row.goingPercent,
      evidence: row.goingEvidence,
      isSplit: row.goingIsSplit,
    };
    return { ended, going, stays: staysOf(going, ended) };
  });
}

/** Of the twins of a merger, for who is about to sign it. */
export type TwinCounts = {
  readonly all: number;
  /** Of those that the unit that ends has: how many hold work. */
  readonly begun: number;
  /** How many of the unit that goes on are taken back, for the other is further. */
  readonly givenWay: number;
  /** How many hold work and are taken back all the same, for the other is as far or further. */
  readonly begunGone: number;
  /** How many are not done and taken back, for the unit that goes on has been found to have done its own. */
  readonly behindVerified: number;
};

export async function countTwins(cx: Cx, merging: Merging): Promise<TwinCounts> {
  const twins = await listTwins(cx, merging);
  const count = (is: (one: Twins) => boolean) => twins.filter(is).length;
  return {
    all: twins.length,
    begun: count(({ ended }) => isBegun(ended)),
    givenWay: count(({ stays }) => stays === 'ended'),
    begunGone: count(({ stays, ended, going }) => isBegun(stays === 'ended' ? going : ended)),
    behindVerified: count(({ going }) => going.state === 'verified'),
  };
}
