// Units, answered.
import { fold, type UnitId, type UnitKind } from '@sauro/core';
import { inSteps, routes } from '../kit/http/serve.ts';
import { changeUnit, previewChange } from './change-unit.ts';
import { exportUnits } from './export-people.ts';
import { openUnit } from './open-unit.ts';
import { countUnits, findUnits } from './queries-find-units.ts';
import { listChildren, listChildrenOn, listSeenTops } from './queries-tree.ts';
import { addAlias, removeAlias, setCodes } from './unit-names.ts';
import { unitsContract as contract } from './units-contract.ts';
import { lineOf, viewUnit } from './view-unit.ts';

/** Ids were checked by the contract to be ids; which ones there are is asked of the database. */
export const unitsRoutes = routes(contract, {
  listTops: async (cx) => ({ items: (await listSeenTops(cx)).map(lineOf) }),

  listChildren: async (cx, { params, query: { limit, offset } }) => {
    const unit = await viewUnit(cx, params.id as UnitId);
    const items = await listChildren(cx, params.id as UnitId, { limit, offset });
    return { items: items.map(lineOf), total: unit.children };
  },

  findUnits: async (cx, { query: { q, kind, closed, headless, ...page } }) => {
    const words = fold(q).split(' ').filter(Boolean);
    const filter = { words, kind, closed: closed === 'yes', headless: headless === 'yes' };
    const items = await findUnits(cx, filter, { ...page, said: q });
    return { items: items.map(lineOf), total: await countUnits(cx, filter) };
  },

  exportUnits: inSteps(contract.exportUnits, {
    before: (system, { query }, _exchange, acting) => exportUnits(system, acting, query),
    handle: async (_cx, _input, _exchange, file) => file,
  }),

  listTreeOn: async (cx, { query: { parent, on } }) => {
    const items = await listChildrenOn(cx, (parent ?? null) as UnitId | null, on);
    return { items: items.map((row) => ({ ...row, kind: row.kind as UnitKind, children: row.children ?? 0 })) };
  },

  getUnit: (cx, { params }) => viewUnit(cx, params.id as UnitId),

  openUnit: async (cx, { body: { parent, ...unit } }) => ({
    id: await openUnit(cx, { ...unit, parent: parent as UnitId }),
  }),

  setCodes: (cx, { params, body }) => setCodes(cx, params.id as UnitId, body),
  addAlias: (cx, { params, body }) => addAlias(cx, params.id as UnitId, body),
  removeAlias: (cx, { params }) => removeAlias(cx, params.id as UnitId, params.alias),

  previewChange: (cx, { params, body }) => previewChange(cx, params.id as UnitId, body),

  changeUnit: (cx, { params, body }) => changeUnit(cx, params.id as UnitId, body),
});
