// An act on the version that the person has seen. Where it has moved on meanwhile, the assignment is asked for again, so that
// it stands beside what she typed; pressing once more acts on what she then has seen.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refusal } from '../../client.ts';
import { actOn, type Assignment } from '../calls.ts';
import { ASSIGNMENTS, putAssignment } from '../queries.ts';

type Act = { readonly path: string; readonly body: object };

export function useAct(
  assignment: Pick<Assignment, 'id' | 'version'>,
  onDone: (after: Assignment) => void = () => undefined,
) {
  const queryClient = useQueryClient();
  return useMutation<Assignment, Error, Act>({
    // Without the line it is told at once: an act that went of itself an hour later would surprise.
    mutationFn: ({ path, body }) => actOn(assignment.id, path, { ...body, version: assignment.version }),
    onSuccess: (after) => {
      putAssignment(queryClient, after);
      onDone(after);
    },
    onError: (error) => {
      if (error instanceof Refusal && error.problem.status === 409) {
        void queryClient.invalidateQueries({ queryKey: [ASSIGNMENTS] });
      }
    },
  });
}
