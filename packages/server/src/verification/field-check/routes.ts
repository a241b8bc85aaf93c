// Samples for a check in the field, answered.
import { MOST_DRAWN } from '@sauro/core';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { inSteps, routes } from '../../kit/http/serve.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { fieldCheckContract as contract } from './contract.ts';
import { drawFieldCheck, previewFieldCheck } from './draw-field-check.ts';
import { checkView, type FieldCheckId, isDrawnAgain } from './field-check.ts';
import { getFieldFigures } from './get-field-figures.ts';
import { listFieldResults } from './list-field-results.ts';
import { sentBackOf } from './list-sent-back.ts';
import { minutesPaper } from './minutes-paper.ts';
import { getResultView, pieceViews } from './piece-views.ts';
import { countChecks, countPieces, getDrawn, listChecks, listPieces } from './queries.ts';
import { recordResult } from './record-result.ts';

export const fieldCheckRoutes = routes(contract, {
  previewFieldCheck: (cx, { query }) => previewFieldCheck(cx, query),
  drawFieldCheck: async (cx, { body }) => getCheck(cx, await drawFieldCheck(cx, body)),

  listFieldChecks: async (cx, { query: { offset, limit, ...filter } }) => ({
    items: (await listChecks(cx, filter, { offset, limit })).map(checkView),
    total: await countChecks(cx, filter),
  }),

  getFieldCheck: async (cx, { params }) => {
    const id = params.id as FieldCheckId;
    const check = await getCheck(cx, id);
    const rows = await listPieces(cx, { check: id }, { offset: 0, limit: MOST_DRAWN });
    return { check, isDrawnAgain: isDrawnAgain(await getDrawn(cx, id)), pieces: await pieceViews(cx, rows) };
  },

  getFieldMinutes: inSteps(contract.getFieldMinutes, {
    before: (system, { params: { id }, query }, _exchange, acting) =>
      minutesPaper(system, acting, id as FieldCheckId, query),
    handle: async (_cx, _input, _exchange, file) => file,
  }),

  listFieldPieces: async (cx, { query: { offset, limit, ...filter } }) => ({
    items: await pieceViews(cx, await listPieces(cx, filter, { offset, limit })),
    total: await countPieces(cx, filter),
  }),

  listSentBack: (cx, { query: { offset, limit, ...asked } }) => sentBackOf(cx, asked, { offset, limit }),

  listFieldResults: (cx, { params: { id } }) => listFieldResults(cx, id as AssignmentId),

  getFieldFigures: (cx, { query }) => getFieldFigures(cx, query),

  recordFieldResult: async (cx, { params, body }) => {
    const of = { check: params.id as FieldCheckId, assignment: params.assignment as AssignmentId };
    await recordResult(cx, of, body);
    const result = await getResultView(cx, { checkId: of.check, assignmentId: of.assignment });
    return { version: result.version, result };
  },
});

async function getCheck(cx: Cx, id: FieldCheckId) {
  const [row] = await listChecks(cx, { check: id }, { offset: 0, limit: 1 });
  if (row === undefined) throw new Problem('record.not-found');
  return checkView(row);
}
