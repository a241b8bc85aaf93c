// What a change of evidence means for what is shown and for what waits: the assignment has a version more, which was the
// person's own doing, so that a report of hers that waits goes on that.
import { useQueryClient } from '@tanstack/react-query';
import type { Assignment } from '../assignment/calls.ts';
import { useOutbox } from '../assignment/outbox/use-outbox.tsx';
import { putAssignment } from '../assignment/queries.ts';

/** `isMoved`: the assignment has its version by this; else whatever has changed, somebody else did. */
export function useChanged(): (assignment: Assignment, isMoved?: boolean) => void {
  const queryClient = useQueryClient();
  const { outbox } = useOutbox();
  return (assignment, isMoved = true) => {
    if (isMoved) outbox.acted(assignment.id, assignment.version);
    putAssignment(queryClient, assignment);
  };
}
