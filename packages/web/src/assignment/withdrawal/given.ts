// What of a plan is given, narrowed to what somebody means to take back, and counted by how far it is.
import { canBeWithdrawn, WITHDRAWABLE } from '@sauro/core';
import type { Given } from '../calls.ts';

export type State = Given['state'];
/** All that is given, the tasks chosen on the page, or those that the plan no longer holds. */
export type Scope = 'all' | 'chosen' | 'dropped';
export type Narrowing = {
  readonly scope: Scope;
  readonly chosen: ReadonlySet<string>;
  /** Day of issue; null for all. */
  readonly day: string | null;
};

export function narrowedTo(given: readonly Given[], { scope, chosen, day }: Narrowing): readonly Given[] {
  return given.filter(
    ({ task, dropped, issuedOn }) =>
      (day === null || issuedOn === day) && (scope === 'all' || (scope === 'dropped' ? dropped : chosen.has(task))),
  );
}

export function tasksOf(given: readonly Given[]): readonly string[] {
  return [...new Set(given.map(({ task }) => task))];
}

/** The last first. */
export function daysOf(given: readonly Given[]): readonly string[] {
  return [...new Set(given.map(({ issuedOn }) => issuedOn))].toSorted().toReversed();
}

export function countOf(given: readonly Given[], states: ReadonlySet<State>): number {
  return given.reduce((sum, { state, count }) => sum + (states.has(state) ? count : 0), 0);
}

/** How much of tasks that the plan no longer holds could be taken back, and of how many tasks that is. */
export function droppedIn(given: readonly Given[]): { readonly count: number; readonly tasks: number } {
  const open = given.filter(({ dropped, state }) => dropped && canBeWithdrawn(state));
  return { count: open.reduce((sum, { count }) => sum + count, 0), tasks: tasksOf(open).length };
}

type Counted = { readonly state: State; readonly count: number };

/** States from which something can be taken back, in the order of the work, and how much stays whatever is said. */
export function byState(given: readonly Given[]): { readonly may: readonly Counted[]; readonly stays: number } {
  const may = WITHDRAWABLE.map((state) => ({ state, count: countOf(given, new Set([state])) }));
  return {
    may: may.filter(({ count }) => count > 0),
    stays: given.reduce((sum, { state, count }) => sum + (canBeWithdrawn(state) ? 0 : count), 0),
  };
}
