// Where a test of the grid of figures begins: work under way, and the calls of everybody who tells figures or looks at them.
import { randomUUID } from 'node:crypto';
import type { Player } from '../../assignment/testing/assignments.ts';
import type { Input } from '../../kit/contract.ts';
import { rollupContract } from '../../rollup/contract.ts';
import { rollupRoutes } from '../../rollup/routes.ts';
import { apiOf, browserOn, signedIn } from '../../testing/browser.ts';
import { workingWorld } from '../../verification/testing/working.ts';
import { figureImportsContract } from '../figure-imports-contract.ts';
import { figureImportsRoutes } from '../figure-imports-routes.ts';
import { figuresContract } from '../figures-contract.ts';
import { figuresRoutes } from '../figures-routes.ts';

const contracts = { figures: figuresContract, imports: figureImportsContract, rollup: rollupContract };
export type SentEntry = Input<(typeof figuresContract)['saveFigures']>['body']['entries'][number];
export type SentFigure = SentEntry['figures'][number]['figure'];

export async function figuredWorld() {
  const a = await workingWorld();
  const api = apiOf(a.w, [figuresRoutes, figureImportsRoutes, rollupRoutes]);
  const known = new Map<Player, ReturnType<typeof open>>();
  const open = async (who: Player) => (await signedIn(api, contracts, a.people[who])).client;
  const by = (who: Player) => {
    const client = known.get(who) ?? open(who);
    known.set(who, client);
    return client;
  };
  const params = { id: a.plan.id };
  const [target, classes] = (await (await by('compiler')).figures.getFigureGrid({ params, query: {} })).targets;
  if (target === undefined || classes === undefined) throw new Error('The plan has no target.');
  const saveAll = async (who: Player, entries: readonly SentEntry[]) =>
    (await (await by(who)).figures.saveFigures({ params, body: { entries: [...entries] } })).outcomes;
  return {
    ...a,
    api,
    by,
    /** A share. */
    target: target.id,
    /** A number: of it what a period added can be told. */
    classes: classes.id,
    nobody: browserOn(api, contracts).client,
    params,
    grid: async (who: Player, query: Input<(typeof figuresContract)['getFigureGrid']>['query'] | object = {}) =>
      (await by(who)).figures.getFigureGrid({ params, query }),
    saveAll,
    /** One cell, as it is seen: `version` 0 where nothing was told. */
    save: async (
      who: Player,
      assignment: string,
      figure: SentFigure,
      {
        version = 0,
        id = randomUUID(),
        of = target.id,
      }: { readonly version?: number; readonly id?: string; readonly of?: string } = {},
    ) => {
      const [outcome] = await saveAll(who, [{ id, assignment, figures: [{ target: of, version, figure }] }]);
      if (outcome === undefined) throw new Error('Nothing was answered.');
      return outcome;
    },
    /** What the roll-up makes of the figures of a target. */
    rolledUp: async (of = target.id) => {
      const { items } = await (await by('leader')).rollup.listTargetFigures({ query: { plan: a.plan.id } });
      const one = items.find((item) => item.id === of);
      return { entered: one?.entered?.value ?? null, accepted: one?.accepted?.value ?? null };
    },
    signInAgain: () => {
      known.clear();
      a.signInAnew();
    },
  };
}
export type FiguredWorld = Awaited<ReturnType<typeof figuredWorld>>;
