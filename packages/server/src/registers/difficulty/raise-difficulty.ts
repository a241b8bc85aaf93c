// A unit says what stands in the way of its work. The id comes from who sends, so that what is sent twice over a bad line is
// one difficulty.
import { answerBy, CALENDAR, dayOf, type DifficultyKind, RAISING_RIGHT } from '@sauro/core';
import type { AssignmentId, AssignmentRow } from '../../assignment/assignment.ts';
import { listShown, lockAssignments } from '../../assignment/queries.ts';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { lenderOf } from '../../people/own-matter.ts';
import { rightsAt } from '../../people/reach.ts';
import { difficultyRaised } from './difficulty-facts.ts';
import type { DifficultyId, DifficultyRow } from './difficulty.ts';
import { findWay } from './find-way.ts';
import { findDifficulty, listTied } from './queries.ts';

export type Raising = {
  readonly id: string;
  readonly assignments: readonly string[];
  readonly kind: DifficultyKind;
  readonly words: string;
  readonly proposal: string;
  readonly urgent: boolean;
  readonly beyondAuthority: boolean;
};

export async function raiseDifficulty(cx: Cx, raising: Raising): Promise<DifficultyId> {
  const id = raising.id as DifficultyId;
  const ids = [...new Set(raising.assignments)] as AssignmentId[];
  const held = new Map((await lockAssignments(cx, ids)).map((row) => [row.id, row]));
  // In the order in which they were named: it goes to whoever gave the first.
  const rows = ids.map((one) => held.get(one)).filter((row) => row !== undefined);
  const [first] = rows;
  if (first === undefined || rows.length < ids.length) throw new Problem('record.not-found');
  await mustRaise(cx, rows);
  const known = await findDifficulty(cx, id);
  if (known !== undefined) {
    await mustBeTheSame(cx, known, raising, first);
    return id;
  }
  mustBeOne(rows, first);

  const way = await findWay(cx, {
    raiser: first.unitId,
    issuer: first.issuerUnitId,
    plan: first.planId,
    kind: raising.kind,
  });
  const on = dayOf(cx.now);
  const at = await rightsAt(cx, [first.unitId]);
  const lender = lenderOf(cx.acting, (apart) => at(first.unitId, apart).has(RAISING_RIGHT));
  const data = {
    on,
    raiser: first.unitId,
    ...way,
    due: answerBy(CALENDAR, on, raising.urgent),
    ...(lender !== null && { onBehalfOf: lender }),
  };
  await record(cx, difficultyRaised, { subject: id, data, aside: await rowOf(cx, raising, rows, first) });
  return id;
}

async function mustRaise(cx: Cx, rows: readonly AssignmentRow[]): Promise<void> {
  const at = await rightsAt(
    cx,
    rows.map(({ unitId }) => unitId),
  );
  if (rows.some(({ unitId }) => !at(unitId).has(RAISING_RIGHT))) {
    throw new Problem('right.elsewhere', { right: RAISING_RIGHT });
  }
}

/**
 * Sent again: written already, unless it was changed since, which would be lost. The id of another unit's difficulty is
 * nobody's to use.
 */
async function mustBeTheSame(cx: Cx, known: DifficultyRow, raising: Raising, { unitId }: AssignmentRow): Promise<void> {
  if (known.raiserUnitId !== unitId || known.raisedBy !== cx.acting.person) throw new Problem('record.exists');
  const tied = new Set<string>(await listTied(cx, known.id));
  const isSame =
    SAID.every((part) => known[part] === raising[part]) &&
    tied.size === new Set(raising.assignments).size &&
    raising.assignments.every((one) => tied.has(one));
  if (!isSame) throw new Problem('difficulty.sent-otherwise');
}
const SAID = ['kind', 'words', 'proposal', 'urgent', 'beyondAuthority'] as const;

/** Of one unit in one plan, and none of it over. */
function mustBeOne(rows: readonly AssignmentRow[], { planId, unitId }: AssignmentRow): void {
  if (rows.some((row) => row.planId !== planId || row.unitId !== unitId)) throw new Problem('difficulty.other-work');
  const over = rows.find(({ state }) => state === 'verified' || state === 'withdrawn');
  if (over !== undefined) throw new Problem('assignment.not-now', { state: over.state });
}

async function rowOf(cx: Cx, raising: Raising, rows: readonly AssignmentRow[], first: AssignmentRow) {
  const { kind, words, proposal, urgent, beyondAuthority } = raising;
  const shown = await listShown(
    cx,
    rows.map((row) => row.id),
  );
  const works = shown.map(({ id, taskId, text, taskText }) => ({ assignmentId: id, taskId, text: text ?? taskText }));
  const [one] = shown;
  return {
    planId: first.planId,
    kind,
    words,
    proposal,
    urgent,
    beyondAuthority,
    works,
    concerned: rows.map(({ issuerUnitId }) => issuerUnitId),
    names: [one?.unitName ?? '', one?.title ?? ''],
  };
}
