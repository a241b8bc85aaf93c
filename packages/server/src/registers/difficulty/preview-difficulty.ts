// What a unit sees before it raises a difficulty: to whom it would go, until when it would be answered, and which other work
// of the same plan it may concern too.
import { answerBy, CALENDAR, dayOf, type DifficultyKind, RAISING_RIGHT } from '@sauro/core';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { findAssignment } from '../../assignment/queries.ts';
import type { Output } from '../../kit/contract.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { rightsAt } from '../../people/reach.ts';
import type { difficultyContract } from './contract.ts';
import { findWay } from './find-way.ts';
import { listOtherWork, nameWay } from './queries-way.ts';

type Preview = Output<(typeof difficultyContract)['previewDifficulty']>;

export async function previewDifficulty(cx: Cx, id: AssignmentId, kind: DifficultyKind): Promise<Preview> {
  const row = await findAssignment(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  const at = await rightsAt(cx, [row.unitId]);
  if (!at(row.unitId).has(RAISING_RIGHT)) throw new Problem('right.elsewhere', { right: RAISING_RIGHT });
  const way = await findWay(cx, { raiser: row.unitId, issuer: row.issuerUnitId, plan: row.planId, kind });
  const today = dayOf(cx.now);
  return {
    ...(await nameWay(cx, way)),
    due: answerBy(CALENDAR, today, false),
    dueUrgent: answerBy(CALENDAR, today, true),
    others: await listOtherWork(cx, row),
  };
}
