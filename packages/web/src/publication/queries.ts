// What the screen of publishing asks of the server.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { listPublications } from './calls.ts';

export function publicationsQuery(plan: string) {
  return queryOptions({ queryKey: ['publications', plan], queryFn: () => listPublications(plan) });
}

/** A change to what is public; its list is asked for anew. */
export function usePublicationChange<Asked, Answered>(change: (asked: Asked) => Promise<Answered>, then?: () => void) {
  const queryClient = useQueryClient();
  return useMutation<Answered, Error, Asked>({
    mutationFn: change,
    onSuccess: () => {
      then?.();
      return queryClient.invalidateQueries({ queryKey: ['publications'] });
    },
  });
}
