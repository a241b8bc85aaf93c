// Taking back many at once: which states that reaches, and which of them go unless somebody says otherwise.
import { ASSIGNMENT_STATES, type AssignmentState, nextState } from './lifecycle.ts';

/** What can be taken back at all, by the table of states; what was accepted is unlocked first, one by one. */
export function canBeWithdrawn(state: AssignmentState): boolean {
  return nextState(state, 'withdraw') !== null;
}

/** The unit has not taken these on: nothing of its own is lost. Whatever else goes is named by who takes it back. */
export const NOT_TAKEN_ON: readonly AssignmentState[] = ['issued', 'declined'];

/** In the order of the work. */
export const WITHDRAWABLE: readonly AssignmentState[] = ASSIGNMENT_STATES.filter(canBeWithdrawn);
