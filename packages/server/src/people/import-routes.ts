// Lists that are brought in, answered.
import type { ImportKind } from '@sauro/core';
import { inSteps, routes } from '../kit/http/serve.ts';
import { Problem } from '../kit/problem.ts';
import { rowsAtFault } from '../kit/rows-at-fault.ts';
import type { Cx } from '../kit/system.ts';
import { confirmImport, prepareImport } from './confirm-import.ts';
import { giveFirstPasswords, listImportedPeople, prepareFirstPasswords } from './first-passwords.ts';
import { importContract as contract } from './import-contract.ts';
import { recordTried, tryImport } from './import-list.ts';
import { importTemplate } from './import-template.ts';
import { holdImport, type ImportId, listImports } from './queries-import.ts';
import { reachesAll } from './reach.ts';
import { recordExport } from './record-read.ts';

const MOST_FAULTS = 500;
const MOST_IMPORTS = 50;

export const importRoutes = routes(contract, {
  getTemplate: inSteps(contract.getTemplate, {
    before: (system, { params }) => importTemplate(system, params.kind),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
  tryImport: inSteps(contract.tryImport, {
    before: (system, { params, body }, { fileName }, acting) =>
      tryImport(system, acting, { kind: params.kind, name: fileName, body }),
    handle: async (cx, _input, _exchange, tried) => ({
      id: await recordTried(cx, tried),
      rows: tried.rows,
      added: tried.units.length + tried.people.length,
      known: tried.known,
      faults: tried.faults.slice(0, MOST_FAULTS),
      faultCount: tried.faults.length,
      faultRows: rowsAtFault(tried.faults),
      replaced: tried.replaced.slice(0, MOST_FAULTS).map(({ row, code, head }) => ({ row, unit: code, head })),
      replacedHeads: tried.replaced.length,
    }),
  }),
  confirmImport: inSteps(contract.confirmImport, {
    before: (system, { params }, { provedAt }, acting) =>
      prepareImport(system, acting, { id: params.id as ImportId, provedAt }),
    handle: async (cx, { params, query }, _exchange, prepared) => {
      const confirmed = { id: params.id as ImportId, replacing: query.replacing };
      const { added, accounts } = await confirmImport(cx, confirmed, prepared);
      return { added, accounts: [...accounts] };
    },
  }),
  listImports: async (cx) => ({
    items: (await listImports(cx, await scopeOf(cx), MOST_IMPORTS)).map(
      ({ kind, state, checkedAt, doneAt, sha256: _sha256, sizeBytes: _sizeBytes, ...row }) => ({
        ...row,
        // Both are held by constraints of the database.
        kind: kind as ImportKind,
        state: state as 'checked' | 'done',
        at: (doneAt ?? checkedAt).toISOString(),
      }),
    ),
  }),
  listImportedPeople: async (cx, { params }) => ({
    items: (await listImportedPeople(cx, params.id as ImportId)).map(({ oneTimeUntil, ...person }) => ({
      ...person,
      until: oneTimeUntil?.toISOString() ?? null,
    })),
  }),
  giveFirstPasswords: inSteps(contract.giveFirstPasswords, {
    before: (system, { params }, _exchange, acting) => prepareFirstPasswords(system, acting, params.id as ImportId),
    handle: async (cx, { params }, _exchange, prepared) => ({
      accounts: [...(await giveFirstPasswords(cx, params.id as ImportId, prepared))],
    }),
  }),
  getImportFile: async (cx, { params }) => {
    const held = await holdImport(cx, params.id as ImportId, await scopeOf(cx));
    if (held === undefined) throw new Problem('record.not-found');
    const file = await cx.files.open(cx.acting.tenant, held.sha256);
    if (file === undefined) throw new Error(`The file store has lost the bytes of import ${params.id}.`);
    if (held.kind === 'people')
      await recordExport(cx, { list: 'import', filter: { import: params.id }, shown: held.added + held.known });
    return { body: file.body, size: file.size, name: held.fileName, type: 'application/octet-stream' };
  },
});

async function scopeOf(cx: Cx): Promise<'own' | 'all'> {
  return (await reachesAll(cx, 'people.manage')) ? 'all' : 'own';
}
