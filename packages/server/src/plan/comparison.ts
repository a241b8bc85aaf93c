// Two states of a plan beside each other, over the wire: a draft and the plan that it would revise, or two revisions.
import {
  changedFields,
  type ChangeState,
  isOtherNumber,
  type Revised,
  type TargetWording,
  type TaskField,
  type TaskWording,
} from '@sauro/core';
import type { PlanState, RevisedPlan } from './plan-state.ts';
import type { Placement, VersionRow } from './queries-state.ts';
import type { Comparison } from './views.ts';

export function comparisonOf({ tasks, targets }: RevisedPlan): Comparison {
  return {
    tasks: tasks.map(({ state, before, after, fields, item, id }) => ({
      state,
      before,
      after,
      fields: [...fields],
      item,
      task: id,
    })),
    targets: targets.map(({ state, before, after }) => ({
      state,
      before: before?.text ?? null,
      after: after?.text ?? null,
    })),
    counts: countsOf(tasks),
  };
}

function countsOf(tasks: readonly Pick<Revised<TaskWording>, 'state'>[]): Comparison['counts'] {
  const counts: Record<ChangeState, number> = { added: 0, changed: 0, dropped: 0, same: 0 };
  for (const { state } of tasks) counts[state] += 1;
  return counts;
}

/** What lies between two revisions. A task is itself in both, so nothing is guessed from its words. */
export function betweenRevisions(state: PlanState, from: number, to: number): Comparison {
  const tasks = between(state.tasks, { from, to }, (one: TaskWording, other: TaskWording) => changedFields(one, other));
  const targets = between(state.targets, { from, to }, (one: TargetWording, other: TargetWording) =>
    one.text !== other.text || isOtherNumber(one, other) ? (['text'] as const) : [],
  );
  return comparisonOf({ tasks, targets });
}

type Stretch = { readonly from: number; readonly to: number };

function between<W extends object>(
  rows: readonly VersionRow<W & Placement>[],
  { from, to }: Stretch,
  fieldsOf: (one: W, other: W) => readonly TaskField[],
): readonly Revised<W>[] {
  const [before, after] = [stateAt(rows, from), stateAt(rows, to)];
  return [...new Set(rows.map(({ id }) => id))]
    .map((id) => ({ id, one: before.get(id) ?? null, other: after.get(id) ?? null }))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, one, other }): readonly Revised<W>[] => {
      if (one === null && other === null) return [];
      const fields = one === null || other === null ? [] : fieldsOf(one, other);
      const there = { id, item: null, before: one, after: other, fields };
      if (one === null) return [{ ...there, state: 'added' }];
      if (other === null) return [{ ...there, state: 'dropped' }];
      return [{ ...there, state: fields.length > 0 ? 'changed' : 'same' }];
    });
}

type Both = { readonly one: Placement | null; readonly other: Placement | null };

function placeOf({ one, other }: Both): number {
  return other?.position ?? one?.position ?? 0;
}

/** The newest version of each that is not newer than the revision; rows come the oldest first. */
function stateAt<V extends Placement>(rows: readonly VersionRow<V>[], revision: number): ReadonlyMap<string, V | null> {
  return new Map(rows.filter((row) => row.revision <= revision).map(({ id, value }) => [id, value]));
}
