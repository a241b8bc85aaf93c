// Lists of awards, answered. A file is read before any transaction, and kept nowhere.
import { awardsIn } from '@sauro/core';
import { inSteps, routes } from '../kit/http/serve.ts';
import { readTable } from '../kit/read-table.ts';
import type { System } from '../kit/system.ts';
import { mustReachAll } from '../people/reach.ts';
import { awardContract as contract } from './award-contract.ts';
import { previewAwards, publishAwards } from './publish-awards.ts';
import { listPublicationsOf } from './queries.ts';
import { lineOf } from './routes.ts';
import { sha256Of } from './snapshot.ts';

const MOST_FAULTS = 500;

export const awardRoutes = routes(contract, {
  readAwardList: inSteps(contract.readAwardList, {
    before: (system, { body }) => readList(system, body),
    handle: async (_cx, _input, _exchange, { rows, faults, ignored }) => ({
      rows: [...rows],
      faults: faults.slice(0, MOST_FAULTS),
      faultCount: faults.length,
      ignored: [...ignored],
    }),
  }),
  previewAwardList: async (cx, { body }) => {
    const { snapshot, faults, personal } = await previewAwards(cx, body);
    const { collectives, individuals, counts } = snapshot;
    const stands = { faults: faults.slice(0, MOST_FAULTS), personal: [...personal] };
    return { sha256: sha256Of(snapshot), collectives, individuals, counts, ...stands };
  },
  publishAwardList: async (cx, { body }) => ({ id: await publishAwards(cx, body) }),
  listAwardLists: async (cx) => {
    await mustReachAll(cx, 'report.publish');
    return { items: (await listPublicationsOf(cx, null)).map(lineOf) };
  },
});

async function readList(system: System, body: ReadableStream<Uint8Array>) {
  const file = await system.files.receive(body);
  try {
    return awardsIn(await readTable(await file.bytes()));
  } finally {
    await file.drop();
  }
}
