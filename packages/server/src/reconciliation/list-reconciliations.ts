// The register within a filter, with how many stand in which state. States are worked out of what is counted now, so all that
// the filter leaves is looked at once, with the first page; the others are asked for by their ids. Those that are closed are
// counted no more.
import { RECONCILIATION_STATE_NAMES, type ReconciliationState } from '@sauro/core';
import type { Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import type { ReconciliationFilter, reconciliationContract } from './contract.ts';
import { listShown } from './queries.ts';
import type { ReconciliationId } from './reconciliation.ts';
import { reconciliationViews } from './reconciliation-views.ts';
import type { ReconciliationView } from './views.ts';

type Stretch = { readonly offset: number; readonly limit: number };
type Answer = Output<(typeof reconciliationContract)['listReconciliations']>;

export async function listReconciliations(
  cx: Cx,
  { state, ...filter }: ReconciliationFilter,
  { offset, limit }: Stretch,
): Promise<Answer> {
  const all = await listStanding(cx, filter);
  const wanted = all.filter((view) => isWanted(view, state));
  const end = offset + limit;
  const rest = wanted.slice(end).map(({ id }) => id);
  return { items: wanted.slice(offset, end), total: wanted.length, states: countStates(all), rest };
}

/** In the order of the ids; only these are counted. */
export async function listLines(cx: Cx, ids: readonly ReconciliationId[]): Promise<readonly ReconciliationView[]> {
  const views = await reconciliationViews(cx, await listShown(cx, { ids }));
  const byId = new Map(views.map((view) => [view.id, view]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** What asks for attention first; of each state the latest day. */
export async function listStanding(
  cx: Cx,
  { state, ...filter }: Partial<ReconciliationFilter>,
): Promise<readonly ReconciliationView[]> {
  const views = (await reconciliationViews(cx, await listShown(cx, filter))).filter((view) => isWanted(view, state));
  const place = (view: ReconciliationView) => RECONCILIATION_STATE_NAMES.indexOf(view.state);
  return views.toSorted((one, other) => place(one) - place(other));
}

function isWanted({ state }: ReconciliationView, states: readonly ReconciliationState[] | undefined): boolean {
  return states === undefined || states.includes(state);
}

function countStates(views: readonly ReconciliationView[]): Answer['states'] {
  const counts = { unexplained: 0, changed: 0, explained: 0, matches: 0, closed: 0 };
  for (const { state } of views) counts[state] += 1;
  return counts;
}
