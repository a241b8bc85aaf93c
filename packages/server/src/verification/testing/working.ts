// Where a test of work under way begins: a plan that is issued, and the calls of everybody who works on it.
import { randomUUID } from 'node:crypto';
import { assignmentListRoutes } from '../../assignment/list-routes.ts';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { viewOfOne } from '../../assignment/list-views.ts';
import { assignmentRoutes } from '../../assignment/routes.ts';
import { assigningWorld, assignmentContracts, type Player } from '../../assignment/testing/assignments.ts';
import { evidenceContract } from '../../evidence/contract.ts';
import { evidenceRoutes } from '../../evidence/routes.ts';
import { progressContract } from '../../progress/contract.ts';
import { progressRoutes } from '../../progress/routes.ts';
import { apiOf, type Browser, signedIn } from '../../testing/browser.ts';
import { verificationContract } from '../contract.ts';
import { fieldCheckContract } from '../field-check/contract.ts';
import { fieldCheckRoutes } from '../field-check/routes.ts';
import { verificationRoutes } from '../routes.ts';

const contracts = {
  ...assignmentContracts,
  progress: progressContract,
  evidence: evidenceContract,
  verification: verificationContract,
  fieldChecks: fieldCheckContract,
};
type Working = Browser<typeof contracts>['client'];

export async function workingWorld(begins?: string) {
  const a = await assigningWorld(begins);
  await a.issue();
  const api = apiOf(a.w, [
    assignmentRoutes,
    assignmentListRoutes,
    progressRoutes,
    evidenceRoutes,
    verificationRoutes,
    fieldCheckRoutes,
  ]);
  const calls = new Map<Player, Promise<Working>>();
  const open = async (who: Player): Promise<Working> => (await signedIn(api, contracts, a.people[who])).client;
  const as = (who: Player): Promise<Working> => {
    const known = calls.get(who) ?? open(who);
    calls.set(who, known);
    return known;
  };
  const now = (id: string, who: Player = 'compiler') =>
    a.w.as(a.people[who], (cx) => viewOfOne(cx, id as AssignmentId));
  return {
    ...a,
    as,
    /** Sessions end when nothing is done for an hour: whoever was signed in signs in again. */
    signInAnew: () => calls.clear(),
    /** As it stands. */
    now,
    whole: async (id: string, who: Player = 'compiler') =>
      (await as(who)).assignments.getAssignment({ params: { id } }),
    enter: async (
      who: Player,
      id: string,
      entry: { percent?: number; words?: string; report?: boolean; version?: number } = {},
    ) => {
      const { version } = await now(id, who);
      const body = { id: randomUUID(), version, percent: 0, ...entry };
      return (await as(who)).progress.enterProgress({ params: { id }, body });
    },
    /** With the version as it stands. */
    seen: async (id: string) => ({ params: { id }, body: { version: (await now(id)).version } }),
  };
}
export type WorkingWorld = Awaited<ReturnType<typeof workingWorld>>;
