// What was found of one assignment in the field, for who sees the assignment: the unit whose work it is, too.
import { dayOf, IS_DONE } from '@sauro/core';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { viewOfOne } from '../../assignment/list-views.ts';
import type { Output } from '../../kit/contract.ts';
import type { Cx } from '../../kit/system.ts';
import type { fieldCheckContract } from './contract.ts';
import { resultsOf } from './piece-views.ts';
import { listPiecesOf } from './queries-found.ts';
import { listRefuted } from './queries-refuted.ts';

type Found = Output<(typeof fieldCheckContract)['listFieldResults']>;

/** @throws {Problem} `record.not-found` where the caller does not see the assignment. */
export async function listFieldResults(cx: Cx, id: AssignmentId): Promise<Found> {
  const { state } = await viewOfOne(cx, id);
  const pieces = await listPiecesOf(cx, id);
  const found = await resultsOf(cx, pieces);
  const standing = pieces.flatMap(({ checkId, mayOpen }) => {
    const last = found.find((one) => one.checkId === checkId);
    return last === undefined ? [] : [{ check: checkId, mayOpen, result: last.view }];
  });
  return {
    isRefuted: IS_DONE.has(state) && (await listRefuted(cx, dayOf(cx.now), [id])).length > 0,
    items: standing.toSorted((a, b) => (a.result.at < b.result.at ? 1 : -1)),
  };
}
