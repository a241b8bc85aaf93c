// How every act on a difficulty begins: it is loaded and held, and the two tables of core are asked: is it yours, and is it
// the time? The same two make the `can` that travels with each difficulty.
import {
  type DifficultyAct,
  difficultyActsFor,
  type DifficultyFactKind,
  type DifficultyStandpoint,
  dayOf,
  isOwnAnswer,
  isOwnToAnswer,
  isReopenedInVain,
  isTimeForDifficulty,
  isYourDifficulty,
  type PersonId,
  rightsOf,
} from '@sauro/core';
import { type ManyAction, recordMany } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { isOwnMatter } from '../../people/own-matter.ts';
import { type RightsAt, rightsAt } from '../../people/reach.ts';
import type { FactData, Said } from './difficulty-facts.ts';
import { type DifficultyId, type DifficultyRow, standingOf } from './difficulty.ts';
import { lockDifficulty, type WithWork } from './queries.ts';

/** `version`: what the person has seen. Who may not act learns nothing of when one may. */
export async function holdDifficulty(
  cx: Cx,
  id: DifficultyId,
  act: DifficultyAct,
  version: number,
): Promise<DifficultyRow> {
  const row = await lockDifficulty(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  await mustBeYours(cx, row, act);
  if (row.version !== version) throw new Problem('difficulty.moved-on', { version: row.version });
  if (!isTimeForDifficulty(standingOf(row), act)) throw new Problem('difficulty.not-now', { state: row.state });
  if (isReopenedInVain(act, row)) throw new Problem('difficulty.work-over');
  return row;
}

export async function mustBeYours(cx: Cx, row: DifficultyRow, act: DifficultyAct): Promise<void> {
  const standpoint = standpointOf(cx, row, await rightsAt(cx, [row.raiserUnitId, row.holderUnitId]));
  if (isOwnAnswer(act, standpoint)) throw new Problem('difficulty.own');
  if (!isYourDifficulty(act, standpoint)) throw new Problem('right.elsewhere', { right: act });
}

export function canOf(cx: Cx, row: WithWork, at: RightsAt): readonly DifficultyAct[] {
  const { state, promisedOn } = standingOf(row);
  return difficultyActsFor({ state, promisedOn, isWorkOver: row.isWorkOver }, standpointOf(cx, row, at));
}

/** She could answer it now, were it not her own. */
export function isOwnOf(cx: Cx, row: DifficultyRow, at: RightsAt): boolean {
  return isOwnToAnswer(standingOf(row), standpointOf(cx, row, at));
}

function standpointOf(cx: Cx, row: DifficultyRow, at: RightsAt): DifficultyStandpoint {
  const { person, offices } = cx.acting;
  const isRaiser = row.raisedBy !== null && row.raisedBy === person;
  const there = offices.filter(({ unit }) => unit === row.raiserUnitId);
  const raised = {
    raiser: isRaiser ? at(row.raiserUnitId) : new Set(rightsOf({ offices: there })),
    holder: at(row.holderUnitId),
    isOwn: false,
  };
  const lets = (apart: readonly PersonId[]) =>
    isYourDifficulty('answer', { ...raised, holder: at(row.holderUnitId, apart) });
  return { ...raised, isOwn: isOwnMatter(cx.acting, { by: row.raisedBy, onBehalfOf: row.raisedFor }, lets) };
}

type Act<Kind extends DifficultyFactKind> = ManyAction<
  'difficulty',
  FactData<Kind>,
  Said & { readonly before: DifficultyRow }
>;

/** Records what happened to one difficulty that is held, today. */
export async function happen<Kind extends DifficultyFactKind>(
  cx: Cx,
  action: Act<Kind>,
  before: DifficultyRow,
  { data, ...said }: Said & { readonly data: Omit<FactData<Kind>, 'on'> },
): Promise<void> {
  // `on` is the one key that was left out.
  const whole = { on: dayOf(cx.now), ...data } as unknown as FactData<Kind>;
  await recordMany(cx, action, [{ subject: before.id, data: whole, aside: { before, ...said } }]);
}
