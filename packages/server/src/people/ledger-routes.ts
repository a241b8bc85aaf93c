// The ledger, answered: to who manages the people of the whole body, and to nobody else.
import { checkLedger, countLedger, findLastSeal, findSealHash } from '../kit/ledger-seal.ts';
import { inSteps, routes } from '../kit/http/serve.ts';
import { Problem } from '../kit/problem.ts';
import { exportFacts } from './export-people.ts';
import { ledgerContract } from './ledger-contract.ts';
import { listFacts } from './queries-ledger.ts';
import { mustReachAll } from './reach.ts';

export const ledgerRoutes = routes(ledgerContract, {
  ledgerState: async (cx) => {
    await mustReachAll(cx, 'people.manage');
    const last = await findLastSeal(cx);
    return {
      ...(await countLedger(cx)),
      last: last === undefined ? null : { number: last.number, sha256: last.sha256, at: last.sealedAt.toISOString() },
    };
  },
  checkLedger: async (cx, { query }) => {
    await mustReachAll(cx, 'people.manage');
    const { faults, ...checked } = await checkLedger(cx, query.from);
    return { ...checked, faults: faults.map((fault) => ({ ...fault, at: fault.at?.toISOString() ?? null })) };
  },
  getSeal: async (cx, { params }) => {
    await mustReachAll(cx, 'people.manage');
    const sha256 = await findSealHash(cx, params.number);
    if (sha256 === undefined) throw new Problem('record.not-found');
    return { sha256 };
  },
  listFacts: async (cx, { query: { limit, ...filter } }) => {
    await mustReachAll(cx, 'people.manage');
    const rows = await listFacts(cx, filter, limit);
    const items = rows.map(({ id, kind, subjectId, subjectName, personId, happenedAt, data, name }) => ({
      id,
      kind,
      subject: subjectId,
      subjectName,
      at: happenedAt.toISOString(),
      person: personId === null ? null : { id: personId, name: name ?? '' },
      // Every fact is made with an object: see kit/ledger.ts.
      data: data as Record<string, unknown>,
    }));
    return { items, next: items.length < limit ? null : (items.at(-1)?.id ?? null) };
  },
  exportFacts: inSteps(ledgerContract.exportFacts, {
    before: (system, { query }, _exchange, acting) => exportFacts(system, acting, query),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
});
