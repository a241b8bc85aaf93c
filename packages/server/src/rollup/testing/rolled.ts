// Where a test of figures begins: work under way, and the calls of everybody who looks at it.
import { assignmentListRoutes } from '../../assignment/list-routes.ts';
import { assignmentListContract } from '../../assignment/list-contract.ts';
import type { Player } from '../../assignment/testing/assignments.ts';
import { apiOf, browserOn, signedIn } from '../../testing/browser.ts';
import { workingWorld } from '../../verification/testing/working.ts';
import { rollupContract } from '../contract.ts';
import { rollupRoutes } from '../routes.ts';

const contracts = { rollup: rollupContract, lists: assignmentListContract };

export async function rolledWorld() {
  const a = await workingWorld();
  const api = apiOf(a.w, [rollupRoutes, assignmentListRoutes]);
  return {
    ...a,
    /** Signs in anew each time: the clock may have been moved on. */
    look: async (who: Player) => (await signedIn(api, contracts, a.people[who])).client,
    /** As somebody whom `world()` has made. */
    lookAs: async (role: keyof typeof a.w.people) => (await signedIn(api, contracts, a.w.people[role])).client,
    send: async (who: Player) => (await signedIn(api, contracts, a.people[who])).send,
    nobody: browserOn(api, contracts).client,
  };
}
export type RolledWorld = Awaited<ReturnType<typeof rolledWorld>>;
