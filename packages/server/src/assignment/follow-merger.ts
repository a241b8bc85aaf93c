// Two units have become one: of what both had been given one copy is kept, the further one, and what one had given the other is
// nobody's errand any more. The rest went over with the unit (carryOver of people).
import { dayOf, type TenantId, type UnitId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { worker } from '../kit/jobs.ts';
import { recordMany } from '../kit/ledger.ts';
import type { System } from '../kit/system.ts';
import { keepTree } from '../people/queries-change.ts';
import { findGoing } from '../people/queries-successors.ts';
import { listTwins, type Twins } from '../people/queries-twins.ts';
import { unitMergedJob } from '../people/unit-facts.ts';
import type { AssignmentId, AssignmentRow } from './assignment.ts';
import { assignmentWithdrawn } from './assignment-facts.ts';
import { carryLeft, listLeftBehind, lockLeftByMerger, type Merging } from './queries-merger.ts';
import { withdrawPartsLater } from './withdraw-parts.ts';

/** As they stand in the ledger, for people to read. */
const MERGED = 'Đơn vị đã sáp nhập; đơn vị nhận sáp nhập đã có việc này';
const FURTHER = 'Đơn vị đã sáp nhập; phần của đơn vị sáp nhập vào đi xa hơn nên được giữ lại thay phần này';
const VERIFIED = 'Đơn vị đã sáp nhập khi phần này chưa xong; phần của đơn vị nhận sáp nhập đã được xác nhận hoàn thành';

/** Run again it finds nothing left with the unit that ended. */
export const followMerger = worker(unitMergedJob, async (system, tenant, { from, into }) => {
  await transact(system, asSystem(tenant), async (cx) => {
    await keepTree(cx);
    // It may have been merged itself since.
    const merging: Merging = { from: from as UnitId, into: (await findGoing(cx, into as UnitId)) ?? (into as UnitId) };
    const left = await lockLeftByMerger(cx, merging);
    const goes = new Map<string, Going>((await listTwins(cx, merging)).map(goingOf));
    const on = dayOf(cx.now);
    const taken = left.flatMap((before) => {
      const why = isOwnErrand(before, merging) ? { reason: MERGED } : goes.get(before.id);
      return why === undefined
        ? []
        : [{ subject: before.id, data: { on, of: before.unitId, ...why }, aside: { before } }];
    });
    await recordMany(cx, assignmentWithdrawn, taken);
    // Only now: two that are open cannot stand with one unit.
    const ended = left.filter(({ unitId }) => unitId === merging.from);
    await carryLeft(
      cx,
      merging,
      ended.map(({ id }) => id),
    );
    for (const { subject, data } of taken) await withdrawPartsLater(cx, subject, data.reason);
  });
});

/** What is found with units that have ended long ago, however it came there. */
export async function followMergers(system: System, tenant: TenantId): Promise<void> {
  const behind = await transact(system, asSystem(tenant), listLeftBehind);
  for (const merging of behind) await followMerger.work(system, tenant, merging);
}

type Going = { readonly reason: string; readonly stays?: AssignmentId };

/** Which of two goes, and why. */
function goingOf({ ended, going, stays }: Twins): [AssignmentId, Going] {
  if (stays === 'ended') return [going.id, { reason: FURTHER, stays: ended.id }];
  return [ended.id, { reason: going.state === 'verified' ? VERIFIED : MERGED, stays: going.id }];
}

function isOwnErrand({ unitId, issuerUnitId, parentId }: AssignmentRow, { into }: Merging): boolean {
  return unitId === into && issuerUnitId === into && parentId !== null;
}
