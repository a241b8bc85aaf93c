// Two units have become one, and both had been given the same: which of the two copies the unit that goes on keeps.
import type { AssignmentState } from './lifecycle.ts';

/** What tells how far a copy is. `isSplit`: units below are at parts of it. */
export type Copy = {
  readonly state: AssignmentState;
  readonly percent: number;
  readonly evidence: number;
  readonly isSplit: boolean;
};

/** The further, the higher. A copy that was taken back is no copy any more. */
const STEPS = {
  withdrawn: 0,
  declined: 1,
  issued: 2,
  accepted: 3,
  returned: 4,
  'in-progress': 5,
  reported: 6,
  verified: 7,
} as const satisfies Record<AssignmentState, number>;

/** Whether there is work in it that would be lost from sight: something was entered, shown, or given on. */
export function isBegun({ state, percent, evidence, isSplit }: Copy): boolean {
  return STEPS[state] >= STEPS.returned || percent > 0 || evidence > 0 || isSplit;
}

/**
 * The further copy stays; of two that are as far, that of the unit that goes on. What was accepted holds still and is never taken
 * back: a copy that is still open gives way to it, and whoever gave it is told.
 */
export function staysOf(going: Copy, ended: Copy): 'going' | 'ended' {
  const [ours, theirs] = [measuresOf(going), measuresOf(ended)];
  const at = ours.findIndex((own, index) => own !== theirs[index]);
  return at !== -1 && (theirs[at] ?? 0) > (ours[at] ?? 0) ? 'ended' : 'going';
}

/** What weighs most first. */
function measuresOf(copy: Copy): readonly number[] {
  return [Number(isBegun(copy)), STEPS[copy.state], copy.percent, copy.evidence, Number(copy.isSplit)];
}
