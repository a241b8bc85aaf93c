// A report is accepted, and what still stood in the way of the work is held to be solved with it: both or neither.
import { dayOf } from '@sauro/core';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { recordMany } from '../../kit/ledger.ts';
import type { Cx } from '../../kit/system.ts';
import { acceptReport } from '../../verification/verify-report.ts';
import { difficultyClosed } from './difficulty-facts.ts';
import { lockSolved } from './queries-blocks.ts';

export async function acceptSolved(cx: Cx, id: AssignmentId, seen: { readonly version: number }): Promise<void> {
  await acceptReport(cx, id, seen);
  const data = { on: dayOf(cx.now), why: 'with-work' as const };
  const held = await lockSolved(cx, id);
  await recordMany(
    cx,
    difficultyClosed,
    held.map((before) => ({ subject: before.id, data, aside: { before, words: '' } })),
  );
}
