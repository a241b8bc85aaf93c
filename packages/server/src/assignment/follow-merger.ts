// Two units have become one: what both had been given is kept once, and what one had given the other is nobody's errand any
// more. The rest went over with the unit (carryOver of people).
import { dayOf, type UnitId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { worker } from '../kit/jobs.ts';
import { recordMany } from '../kit/ledger.ts';
import { unitMergedJob } from '../people/unit-facts.ts';
import { assignmentWithdrawn } from './assignment-facts.ts';
import { lockLeftByMerger } from './queries.ts';
import { withdrawPartsLater } from './withdraw-parts.ts';

/** As it stands in the ledger, for people to read. */
const MERGED = 'Đơn vị đã sáp nhập; đơn vị nhận sáp nhập đã có việc này';

/** Run again it finds nothing open. */
export const followMerger = worker(unitMergedJob, async (system, tenant, { from, into }) => {
  await transact(system, asSystem(tenant), async (cx) => {
    const left = await lockLeftByMerger(cx, { from: from as UnitId, into: into as UnitId });
    const data = { on: dayOf(cx.now), reason: MERGED };
    await recordMany(
      cx,
      assignmentWithdrawn,
      left.map((before) => ({ subject: before.id, data, aside: { before } })),
    );
    for (const { id } of left) await withdrawPartsLater(cx, id, MERGED);
  });
});
