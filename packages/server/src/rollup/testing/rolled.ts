// Where a test of figures begins: work under way, and the calls of everybody who looks at it.
import { randomUUID } from 'node:crypto';
import { assignmentListRoutes } from '../../assignment/list-routes.ts';
import { assignmentListContract } from '../../assignment/list-contract.ts';
import type { Player } from '../../assignment/testing/assignments.ts';
import { apiOf, browserOn, signedIn } from '../../testing/browser.ts';
import type { Client } from '../../testing/contract-client.ts';
import { workingWorld } from '../../verification/testing/working.ts';
import { rollupContract } from '../contract.ts';
import { rollupRoutes } from '../routes.ts';

const contracts = { rollup: rollupContract, lists: assignmentListContract };
/** Named: written out, its types are longer than the compiler writes. */
type Looking = Client<typeof contracts>;

export async function rolledWorld() {
  const a = await workingWorld();
  const api = apiOf(a.w, [rollupRoutes, assignmentListRoutes]);
  return {
    ...a,
    /** Signs in anew each time: the clock may have been moved on. */
    look: async (who: Player): Promise<Looking> => (await signedIn(api, contracts, a.people[who])).client,
    /** As somebody whom `world()` has made. */
    lookAs: async (role: keyof typeof a.w.people): Promise<Looking> =>
      (await signedIn(api, contracts, a.w.people[role])).client,
    send: async (who: Player) => (await signedIn(api, contracts, a.people[who])).send,
    nobody: browserOn(api, contracts).client,
  };
}

/** A report of a commune, and the sample in which it is looked at in the field. */
export async function drawnReport(a: RolledWorld) {
  const { id } = await a.find('anBinh', 'rà soát hộ nghèo');
  await a.enter('anBinh', id, { report: true, words: 'Đã rà soát toàn xã.' });
  return { id, check: (await drawAgain(a)).id };
}

export async function drawAgain(a: RolledWorld) {
  const { fieldChecks } = await a.as('verifier');
  const body = { id: randomUUID(), source: 'waiting', unit: a.units.anBinh, wish: { percent: 100 } } as const;
  return fieldChecks.drawFieldCheck({ body });
}
export type RolledWorld = Awaited<ReturnType<typeof rolledWorld>>;
