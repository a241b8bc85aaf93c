// Reconciliations as they travel: with their names, ours counted anew, what stands, and what the caller can do with each.
import { type ReconciliationAct, reconciliationActs, type ReconciliationState, reconciliationState } from '@sauro/core';
import { named } from '../assignment/list-views.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { rightsAt } from '../people/reach.ts';
import { countAnew } from './count-ours.ts';
import { listShown, type ShownRow } from './queries.ts';
import { menderOf, type ReconciliationId, type ReconciliationRow, scopeOf } from './reconciliation.ts';
import { listSystems } from './systems.ts';
import type { ReconciliationView } from './views.ts';

/** In the order of the rows. */
export async function reconciliationViews(cx: Cx, rows: readonly ShownRow[]): Promise<ReconciliationView[]> {
  const systems = new Map((await listSystems(cx)).map(({ code, name }) => [code, name]));
  const counted = await countAnew(cx, rows);
  const at = await rightsAt(
    cx,
    rows.map(({ unitId }) => unitId),
  );
  return rows.map((row) => {
    const anew = counted.get(row.id) ?? null;
    const state = stateOf(row, anew);
    const can: ReconciliationAct[] = at(row.unitId).has('report.compile') ? [...reconciliationActs(state)] : [];
    return {
      ...viewOf(row),
      system: { code: row.system, name: systems.get(row.system) ?? row.system },
      anew,
      state,
      can,
    };
  });
}

export async function reconciliationView(cx: Cx, id: ReconciliationId): Promise<ReconciliationView> {
  const [view] = await reconciliationViews(cx, await listShown(cx, { ids: [id] }));
  if (view === undefined) throw new Problem('record.not-found');
  return view;
}

export function stateOf(
  row: Pick<ReconciliationRow, 'ours' | 'theirs' | 'explanation' | 'closedAt'>,
  anew: number | null,
): ReconciliationState {
  const { ours, theirs, explanation, closedAt } = row;
  return reconciliationState({ ours, anew, theirs, isExplained: explanation !== null, isClosed: closedAt !== null });
}

function viewOf(row: ShownRow): Omit<ReconciliationView, 'system' | 'anew' | 'state' | 'can'> {
  return {
    id: row.id,
    unit: { id: row.unitId, name: row.unitName },
    scope: scopeOf(row),
    target: row.targetId,
    plan: planOf(row),
    name: row.name,
    measure: row.measure,
    day: row.day,
    period: row.period,
    ours: row.ours,
    oursNumerator: row.oursNumerator,
    oursDenominator: row.oursDenominator,
    oursCount: row.oursCount,
    theirs: row.theirs,
    theirsOn: row.theirsOn,
    note: row.note,
    comparedBy: named(row.comparedBy, row.comparerName),
    comparedAt: row.comparedAt.toISOString(),
    explanation: explanationOf(row),
    closed: row.closedAt === null ? null : { by: row.closerName, at: row.closedAt.toISOString() },
    version: row.version,
  };
}

function planOf({ planId, planTitle, planNumber, planSymbol }: ShownRow): ReconciliationView['plan'] {
  if (planId === null || planTitle === null) return null;
  return { id: planId, title: planTitle, number: planNumber, symbol: planSymbol };
}

function explanationOf(row: ShownRow): ReconciliationView['explanation'] {
  const mender = menderOf(row);
  if (row.explanation === null || mender === null || row.explainedAt === null) return null;
  return { words: row.explanation, mender, by: row.explainerName, at: row.explainedAt.toISOString() };
}
