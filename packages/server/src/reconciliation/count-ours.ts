// Ours: the figure of a target as of a day, by the target's own rule, of what was accepted by then.
import type { FigureScope } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import { countAccepted, countAcceptedOfEach, type Countable } from '../rollup/count-accepted.ts';
import type { ShownRow } from './queries.ts';
import { type Ours, type ReconciliationId, scopeOf } from './reconciliation.ts';

export type Where = {
  readonly plan: string;
  readonly unit: string;
  readonly scope: FigureScope;
  /** As of the end of which. */
  readonly day: string;
};

export async function countOurs(cx: Cx, target: Countable, where: Where): Promise<Ours> {
  const sum = (await countAccepted(cx, { targets: [target], within: withinOf(where) })).get(target.id);
  return {
    ours: sum?.value ?? null,
    oursNumerator: sum?.numerator ?? null,
    oursDenominator: sum?.denominator ?? null,
    oursCount: sum?.count ?? null,
  };
}

/**
 * Each figure counted again, as of its own day: all of them with one look, however many plans, units and days they are of. What is
 * closed and what no plan has stays as it was compared.
 */
export async function countAnew(
  cx: Cx,
  rows: readonly ShownRow[],
): Promise<ReadonlyMap<ReconciliationId, number | null>> {
  const anew = new Map(rows.map((row) => [row.id, row.ours]));
  const groups = groupsOf(rows);
  const counted = await countAcceptedOfEach(
    cx,
    groups.map(({ where, rows: own }) => ({
      targets: [...new Map(own.map(({ target }) => [target.id, target])).values()],
      within: withinOf(where),
    })),
  );
  for (const [place, group] of groups.entries()) {
    for (const { id, target } of group.rows) anew.set(id, counted[place]?.get(target.id)?.value ?? null);
  }
  return anew;
}

type Group = {
  readonly where: Where;
  readonly rows: { readonly id: ReconciliationId; readonly target: Countable }[];
};

function groupsOf(rows: readonly ShownRow[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const { id, planId, targetId, unitId, day, name } = row;
    if (row.closedAt !== null || planId === null || targetId === null) continue;
    const where = { plan: planId, unit: unitId, scope: scopeOf(row), day };
    const key = Object.values(where).join(' ');
    const group: Group = groups.get(key) ?? { where, rows: [] };
    group.rows.push({ id, target: { id: targetId, text: row.targetText ?? name, unit: row.targetUnit } });
    groups.set(key, group);
  }
  return [...groups.values()];
}

function withinOf({ plan, unit, scope, day }: Where) {
  return scope === 'given' ? { plan, issuer: unit, at: day } : { plan, unit, at: day };
}
