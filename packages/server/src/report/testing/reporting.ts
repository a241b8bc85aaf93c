// Where a test of reports begins: work under way, a department that asks its rooms and communes, and the calls of everybody.
import { addDays, dayOf, DEFAULT_OUTLINE, type PlainDate } from '@sauro/core';
import { randomUUID } from 'node:crypto';
import type { Player } from '../../assignment/testing/assignments.ts';
import { apiOf, signedIn } from '../../testing/browser.ts';
import { workingWorld } from '../../verification/testing/working.ts';
import { regimeContract } from '../regime/contract.ts';
import { regimeRoutes } from '../regime/routes.ts';
import type { RegimeBody } from '../regime/views.ts';
import { roundContract } from '../round/contract.ts';
import { roundRoutes } from '../round/routes.ts';
import { submissionContract } from '../submission/contract.ts';
import { submissionRoutes } from '../submission/routes.ts';
import { templateContract } from '../template/contract.ts';
import { templateRoutes } from '../template/routes.ts';

export const reportContracts = {
  regimes: regimeContract,
  rounds: roundContract,
  reports: submissionContract,
  templates: templateContract,
};

export async function reportingWorld(begins?: string) {
  const a = await workingWorld(begins);
  const api = apiOf(a.w, [regimeRoutes, roundRoutes, submissionRoutes, templateRoutes]);
  const calls = new Map<Player, Promise<ReturnType<typeof clientOf>>>();
  const clientOf = (browser: Awaited<ReturnType<typeof open>>) => browser.client;
  const open = (who: Player) => signedIn(api, reportContracts, a.people[who]);
  const as = (who: Player) => {
    const known = calls.get(who) ?? open(who).then(clientOf);
    calls.set(who, known);
    return known;
  };
  const today = (): PlainDate => dayOf(a.w.system.clock());
  return {
    ...a,
    as,
    today,
    /** Sessions end when nothing is done for an hour. */
    signInAnew: () => calls.clear(),
    sendAs: async (who: Player) => (await open(who)).send,
    /** A regime of the department: communes and the health department to it, it to nobody within the system. */
    body: (changed: Partial<RegimeBody> = {}): RegimeBody => ({
      title: 'Báo cáo chăm lo đời sống nhân dân',
      kind: 'periodic',
      frequency: 'month',
      cutOff: { kind: 'day', day: 14, months: 0, before: false, dayOff: 'keep' },
      from: null,
      levels: [
        {
          reporters: { units: [a.units.health], groups: ['UBND các xã, phường'] },
          due: { kind: 'after-cut-off', workingDays: 2 },
        },
        { reporters: { units: [a.units.home], groups: [] }, due: { kind: 'after-cut-off', workingDays: 5 } },
      ],
      addressee: 'Bộ Nội vụ',
      byDecree: true,
      daysBefore: 20,
      outline: [...DEFAULT_OUTLINE],
      attachments: [],
      plans: [],
      startsOn: today(),
      template: null,
      phase: null,
      ...changed,
    }),
    /** An ad-hoc round of both communes and the health department, due in three days. */
    ask: async (changed: object = {}, who: Player = 'compiler') =>
      (await as(who)).rounds.askReports({
        body: {
          id: randomUUID(),
          unit: a.units.home,
          title: 'Báo cáo nhanh',
          reporters: { units: [a.units.anBinh, a.units.hoaLac, a.units.health], groups: [] },
          from: addDays(today(), -30),
          to: today(),
          due: addDays(today(), 3),
          ...changed,
        },
      }),
    /** The report of somebody's unit in a round. */
    reportOf: async (round: string, place: 'anBinh' | 'hoaLac' | 'health' | 'home') => {
      const { items } = await (await as('compiler')).rounds.listRoundReports({ params: { id: round }, query: {} });
      const found = items.find(({ unit }) => unit.id === a.units[place]);
      if (found === undefined) throw new Error(`${place} is not expected.`);
      return found;
    },
  };
}
export type ReportingWorld = Awaited<ReturnType<typeof reportingWorld>>;
