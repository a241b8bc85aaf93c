// A whole is begun with the first of its parts, on every level above it. Done by the system behind the act and level by level:
// who enters on a part holds that part alone, and whoever takes work back holds a whole before its parts.
import { dayOf, type TenantId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { worker } from '../kit/jobs.ts';
import { recordMany } from '../kit/ledger.ts';
import type { System } from '../kit/system.ts';
import type { AssignmentId } from './assignment.ts';
import { assignmentPartBegun, beginWholesJob } from './assignment-facts.ts';
import { lockUnbegunWholes } from './queries-wholes.ts';

/** Run again it finds none. */
export const beginWholesOf = worker(beginWholesJob, async (system, tenant, { parts }) => {
  await begin(system, tenant, parts as AssignmentId[]);
});

/** All that were left, as what was begun before anybody looked up. How many they were. */
export function beginWholes(system: System, tenant: TenantId): Promise<number> {
  return begin(system, tenant);
}

/** What is begun by it is a part itself, perhaps: its fact asks for the level above. */
async function begin(system: System, tenant: TenantId, parts?: readonly AssignmentId[]): Promise<number> {
  return transact(system, asSystem(tenant), async (cx) => {
    const wholes = await lockUnbegunWholes(cx, parts);
    const data = { on: dayOf(cx.now) };
    await recordMany(
      cx,
      assignmentPartBegun,
      wholes.map((before) => ({ subject: before.id, data, aside: { before } })),
    );
    return wholes.length;
  });
}
