// A remark on a cell, by whoever does the work, gave it or judges it. The words stand beside the cell and not in the ledger.
import type { Output } from '../kit/contract.ts';
import { type Action, record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { AssignmentId } from '../assignment/assignment.ts';
import { rightsAt } from '../people/reach.ts';
import type { TargetId } from '../plan/plan.ts';
import { type FigureCommentId, mayRemark } from './figures.ts';
import type { figuresContract } from './figures-contract.ts';
import { getCellRow } from './get-cell-row.ts';
import { type CommentRow, findComment, insertComment, type NewComment } from './queries-comments.ts';

type View = Output<(typeof figuresContract)['commentFigure']>;
type Remark = {
  readonly assignment: AssignmentId;
  readonly target: TargetId;
  readonly id: string;
  readonly text: string;
};

const figureCommented: Action<
  'figureComment',
  { readonly assignment: AssignmentId; readonly target: TargetId },
  NewComment
> = {
  kind: 'figureComment.written',
  apply: (cx, { subject }, comment) => insertComment(cx, subject, comment),
};

export async function commentFigure(cx: Cx, { assignment, target, text, ...remark }: Remark): Promise<View> {
  const id = remark.id as FigureCommentId;
  const row = await getCellRow(cx, { id: assignment, target });
  const at = await rightsAt(cx, [row.unitId, row.issuerUnitId]);
  if (!mayRemark(row, at)) throw new Problem('right.elsewhere', { right: 'progress.enter' });
  const { person } = cx.acting;
  if (person === null) throw new Error('A remark is somebody’s.');
  const known = await findComment(cx, id);
  if (known === undefined) {
    const comment = { assignmentId: assignment, targetId: target, personId: person, text };
    await record(cx, figureCommented, { subject: id, data: { assignment, target }, aside: comment });
  }
  const written = await findComment(cx, id);
  const isIt = written?.assignmentId === assignment && written.targetId === target && written.personId === person;
  if (!isIt) throw new Problem('record.exists');
  return commentView(written);
}

export function commentView({ id, text, personId, personName, writtenAt }: CommentRow): View {
  return { id, text, by: { id: personId, name: personName }, at: writtenAt.toISOString() };
}
