// What stands in the address of the follow-up: within what, split by what, and as of which day.
import { isPlainDate } from '@sauro/core';

export const SPLITS = ['unit', 'plan', 'task', 'list'] as const;
export type Split = (typeof SPLITS)[number];

export type RollupSearch = {
  readonly plan?: string;
  readonly task?: string;
  readonly unit?: string;
  readonly at?: string;
  readonly by?: Split;
};

export function readRollupSearch(search: Record<string, unknown>): RollupSearch {
  const { plan, task, unit, at, by } = search;
  const split = SPLITS.find((one) => one === by);
  return {
    ...(isText(plan) ? { plan } : {}),
    ...(isText(task) ? { task } : {}),
    ...(isText(unit) ? { unit } : {}),
    ...(isText(at) && isPlainDate(at) ? { at } : {}),
    ...(split === undefined || split === 'unit' ? {} : { by: split }),
  };
}

type Group = { readonly key: string; readonly hasBelow: boolean };

/**
 * Where pressing a group leads: one step further down, from units to those below, to plans, to tasks, to assignments. What is
 * asked already is not asked again.
 */
export function drilled(search: RollupSearch, split: Split, group: Group): RollupSearch {
  const { by: _by, ...within } = search;
  if (split === 'unit') {
    const inUnit = { ...within, unit: group.key };
    // A unit that stands within itself has only its own work left.
    if (group.hasBelow && group.key !== search.unit) return inUnit;
    if (search.task !== undefined) return { ...inUnit, by: 'list' };
    return { ...inUnit, by: search.plan === undefined ? 'plan' : 'task' };
  }
  if (split === 'plan') return { ...within, plan: group.key, by: 'task' };
  return { ...within, task: group.key, by: 'list' };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
