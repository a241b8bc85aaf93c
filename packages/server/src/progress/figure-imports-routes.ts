// Figures from a spreadsheet, answered.
import { inSteps, routes } from '../kit/http/serve.ts';
import { Problem } from '../kit/problem.ts';
import { rowsAtFault } from '../kit/rows-at-fault.ts';
import type { PlanId } from '../plan/plan.ts';
import { confirmFigures, prepareFigures } from './confirm-figures.ts';
import { figureImportsContract as contract } from './figure-imports-contract.ts';
import { figureTemplate } from './figure-template.ts';
import type { FigureImportId } from './figures.ts';
import { holdFigureImport, listFigureImports } from './queries-figure-imports.ts';
import { recordTriedFigures, tryFigures } from './try-figures.ts';

const MOST_SHOWN = 500;
const MOST_IMPORTS = 50;

export const figureImportsRoutes = routes(contract, {
  getFigureTemplate: inSteps(contract.getFigureTemplate, {
    before: (system, { params, query }, _exchange, acting) =>
      figureTemplate(system, acting, { plan: params.id as PlanId, ...query }),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
  tryFigures: inSteps(contract.tryFigures, {
    before: (system, { params, query, body }, { fileName }, acting) =>
      tryFigures(system, acting, { plan: params.id as PlanId, name: fileName, body, ...query }),
    handle: async (cx, _input, _exchange, tried) => ({
      id: await recordTriedFigures(cx, tried),
      tongue: tried.file.tongue,
      rows: tried.rows,
      added: tried.told.length,
      same: tried.same,
      faults: tried.faults.slice(0, MOST_SHOWN),
      faultCount: tried.faults.length,
      faultRows: rowsAtFault(tried.faults),
      warnings: tried.strange
        .slice(0, MOST_SHOWN)
        .map(({ details, ...warning }) => ({ ...warning, details: { ...details } })),
      warningCount: tried.strange.length,
    }),
  }),
  confirmFigures: inSteps(contract.confirmFigures, {
    before: (system, { params }, _exchange, acting) => prepareFigures(system, acting, params.id as FigureImportId),
    handle: async (cx, { params }, _exchange, list) => ({
      added: await confirmFigures(cx, params.id as FigureImportId, list),
    }),
  }),
  listFigureImports: async (cx, { params }) => ({
    items: (await listFigureImports(cx, params.id as PlanId, MOST_IMPORTS)).map((row) => ({
      id: row.id,
      fileName: row.fileName,
      // Held by a constraint of the database.
      state: row.state as 'checked' | 'done',
      added: row.added,
      same: row.same,
      faults: row.faults,
      warnings: row.warnings,
      at: (row.doneAt ?? row.checkedAt).toISOString(),
    })),
  }),
  getFigureFile: async (cx, { params }) => {
    const held = await holdFigureImport(cx, params.id as FigureImportId);
    if (held === undefined) throw new Problem('record.not-found');
    const file = await cx.files.open(cx.acting.tenant, held.sha256);
    if (file === undefined) throw new Error(`The file store has lost the bytes of import ${params.id}.`);
    return { body: file.body, size: file.size, name: held.fileName, type: 'application/octet-stream' };
  },
});
