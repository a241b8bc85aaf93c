// Figures as a grid, answered.
import type { AssignmentId } from '../assignment/assignment.ts';
import { routes } from '../kit/http/serve.ts';
import type { PlanId, TargetId } from '../plan/plan.ts';
import { commentFigure } from './comment-figure.ts';
import { figuresContract as contract } from './figures-contract.ts';
import { getFigureGrid } from './get-figure-grid.ts';
import { getFigureHistory } from './get-figure-history.ts';
import { saveFigures } from './save-figures.ts';

export const figuresRoutes = routes(contract, {
  getFigureGrid: (cx, { params: { id }, query }) => getFigureGrid(cx, id as PlanId, query),

  saveFigures: async (cx, { params: { id }, body: { entries } }) => ({
    outcomes: await saveFigures(cx, id as PlanId, entries),
  }),

  getFigureHistory: (cx, { params: { id, target } }) =>
    getFigureHistory(cx, { id: id as AssignmentId, target: target as TargetId }),

  commentFigure: (cx, { params: { id, target }, body }) =>
    commentFigure(cx, { assignment: id as AssignmentId, target: target as TargetId, ...body }),
});
