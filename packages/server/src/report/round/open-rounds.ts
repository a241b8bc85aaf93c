// What happens to rounds by itself: those whose day has come open.
import { CALENDAR, dayOf, periodsDue, type TenantId } from '@sauro/core';
import { asSystem } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx, System } from '../../kit/system.ts';
import { listOpenedPeriods, listRegimesInForce, lockRegime } from '../regime/queries.ts';
import { type RegimeId, type RegimeRow, scheduleOfRow } from '../regime/regime.ts';
import { openPeriod } from './open-round.ts';

/** @returns how many rounds were opened. Run again on the same day it opens none; of two processes at once the second opens none. */
export async function openRounds(system: System, tenant: TenantId): Promise<number> {
  const regimes = await transact(system, asSystem(tenant), (cx) => listRegimesInForce(cx, dayOf(cx.now)));
  let opened = 0;
  for (const regime of regimes) opened += await openedOf(system, tenant, regime);
  return opened;
}

/** Each by itself: one that cannot open, such as one whose groups have no members, holds up no other. */
async function openedOf(system: System, tenant: TenantId, { id }: RegimeRow): Promise<number> {
  try {
    return await transact(system, asSystem(tenant), (cx) => openDue(cx, id));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    system.log.warn('a round was not opened', { what: id, code: error.code });
    return 0;
  }
}

async function openDue(cx: Cx, id: RegimeId): Promise<number> {
  const regime = await lockRegime(cx, id);
  if (regime === undefined || regime.endedOn !== null) return 0;
  const open = new Set((await listOpenedPeriods(cx, [id])).map(({ period }) => period));
  const way = { today: dayOf(cx.now), since: regime.startsOn, daysBefore: regime.daysBefore };
  const due = periodsDue(scheduleOfRow(regime), way, CALENDAR).filter(({ key }) => !open.has(key));
  for (const period of due) await openPeriod(cx, regime, period);
  return due.length;
}
