// Progress, answered.
import { acted } from '../assignment/acted.ts';
import type { AssignmentId } from '../assignment/assignment.ts';
import { shownQuestion, theOne, viewsFrom } from '../assignment/list-views.ts';
import { findAssignment } from '../assignment/queries.ts';
import { routes } from '../kit/http/serve.ts';
import { Problem } from '../kit/problem.ts';
import { lastly } from '../kit/together.ts';
import { progressContract as contract } from './contract.ts';
import { enterProgress, recallReport } from './enter-progress.ts';
import { figureIn, kindOf } from './figures.ts';
import { progressView } from './progress.ts';
import { entriesById, listFigures, listFigureTargets, listProgress } from './queries.ts';

export const progressRoutes = routes(contract, {
  enterProgress: async (cx, { params, body }) => {
    const assignment = params.id as AssignmentId;
    const id = await enterProgress(cx, assignment, body);
    const figures = body.figures.length === 0 ? [] : await listFigures(cx, [id]);
    const [[row], shown] = await lastly(cx, [entriesById.question(cx, id), shownQuestion(cx, [assignment])]);
    if (row === undefined) throw new Error('An entry that was just written is not there.');
    return { assignment: theOne(viewsFrom(cx, [assignment], shown)), progress: progressView(row, figures) };
  },

  recallReport: acted('recall', recallReport),

  listProgress: async (cx, { params: { id } }) => {
    const rows = await listProgress(cx, id as AssignmentId);
    const figures = await listFigures(
      cx,
      rows.map((row) => row.id),
    );
    return { items: rows.map((row) => progressView(row, figures)) };
  },

  listFigureTargets: async (cx, { params: { id } }) => {
    const row = await findAssignment(cx, id as AssignmentId);
    if (row === undefined) throw new Problem('record.not-found');
    const targets = await listFigureTargets(cx, row.planId, row.id);
    return {
      items: targets.map(({ numerator, denominator, lastValue, lastBasis, figureRange, ...target }) => ({
        ...target,
        aim: target.value,
        ...kindOf({ ...target, figureRange }),
        last: lastBasis === null ? null : figureIn({ basis: lastBasis, numerator, denominator, value: lastValue }),
      })),
    };
  },
});
