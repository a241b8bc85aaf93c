// An act on the version that the person has seen. Where it has moved on meanwhile, the difficulty is asked for again, so that
// it stands beside what she typed; pressing once more acts on what she then has seen.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refusal } from '../../client.ts';
import { actOnDifficulty, type Difficulty } from './calls.ts';
import { lookAgain, putDifficulty } from './queries.ts';

type Doing = { readonly act: Difficulty['can'][number]; readonly body: object };

export function useDifficultyAct(
  { id, version }: Pick<Difficulty, 'id' | 'version'>,
  onDone: (after: Difficulty) => void = () => undefined,
) {
  const queryClient = useQueryClient();
  return useMutation<Difficulty, Error, Doing>({
    // Without the line it is told at once: an act that went of itself an hour later would surprise.
    mutationFn: ({ act, body }) => actOnDifficulty(id, act, { ...body, version }),
    onSuccess: (after) => {
      putDifficulty(queryClient, after);
      onDone(after);
    },
    onError: (error) => {
      if (error instanceof Refusal && error.problem.status === 409) void lookAgain(queryClient);
    },
  });
}
